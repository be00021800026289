import { Button, Field, Flex, Modal, TextInput } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { type ChangeEvent, useState } from 'react';
import { useAddStageMutation } from '../api/review';
import { useWords } from '../words';
import { useToldAnswer } from './StageForm';

/** The design system's primary colour; the page is where it is changed. */
const newColor = '#4945ff';

/** Adds a stage before the last one. */
export function AddStage() {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [code, setCode] = useState('');
  const [name, setName] = useState('');
  const [add, { isLoading }] = useAddStageMutation();
  const told = useToldAnswer();
  const submit = async () => {
    if (!(await told(add({ code, name, color: newColor })))) return;
    setOpen(false);
    setCode('');
    setName('');
  };
  return (
    <Modal.Root open={isOpen} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button startIcon={<Plus />}>{say('stages.add')}</Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{say('stages.add')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Field.Root name="code" hint={say('stages.codeHint')} required>
              <Field.Label>{say('stages.code')}</Field.Label>
              <TextInput value={code} onChange={({ target }: ChangeEvent<HTMLInputElement>) => setCode(target.value)} />
              <Field.Hint />
            </Field.Root>
            <Field.Root name="name" required>
              <Field.Label>{say('stages.name')}</Field.Label>
              <TextInput value={name} onChange={({ target }: ChangeEvent<HTMLInputElement>) => setName(target.value)} />
            </Field.Root>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{say('dialog.cancel')}</Button>
          </Modal.Close>
          <Button loading={isLoading} disabled={code === '' || name === ''} onClick={submit}>
            {say('stages.add')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
