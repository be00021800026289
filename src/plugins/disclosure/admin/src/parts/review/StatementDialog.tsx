import { Button, Field, Modal, Textarea } from '@strapi/design-system';
import { type ChangeEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useWords } from '../../words';

/** As much as the server keeps. */
const longest = 2000;

interface StatementDialogProps {
  readonly title: string;
  /** What the statement is called, and what is said where it is missing; without the latter it may be left out. */
  readonly label: string;
  readonly missing?: string | undefined;
  readonly hint?: string | undefined;
  readonly action: string;
  readonly isDanger?: boolean;
  readonly isBusy: boolean;
  readonly onConfirm: (statement: string) => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** Asks for some words that go with an act. They stay while the dialog stands, whatever the server answers. */
export function StatementDialog(props: StatementDialogProps) {
  const { title, label, missing, hint, action, isDanger = false, isBusy, onConfirm, onClose, children } = props;
  const { say } = useWords();
  const [statement, setStatement] = useState('');
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const confirm = () => {
    if (missing !== undefined && statement.trim() === '') {
      setMissing(true);
      field.current?.focus();
    } else onConfirm(statement.trim());
  };
  return (
    <Modal.Root open onOpenChange={(open: boolean) => open || onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel={say('dialog.close')}>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {children}
          <Field.Root
            name="statement"
            required={missing !== undefined}
            error={isMissing ? missing : undefined}
            hint={hint}
            marginTop={4}
          >
            <Field.Label>{label}</Field.Label>
            <Textarea
              ref={field}
              value={statement}
              maxLength={longest}
              onChange={({ target }: ChangeEvent<HTMLTextAreaElement>) => {
                setStatement(target.value);
                setMissing(false);
              }}
            />
            <Field.Hint />
            <Field.Error />
          </Field.Root>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{say('dialog.cancel')}</Button>
          </Modal.Close>
          <Button loading={isBusy} variant={isDanger ? 'danger' : 'default'} onClick={confirm}>
            {action}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
