import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { Person } from '#contracts';
import { usePlaceMutation } from '../../api/setup';
import { messageOf } from '../../form/refusal';
import { useWords } from '../../words';
import { OrganizationsChoice } from './OrganizationsChoice';

/** Says of which organizations a person is a member. */
export function PlaceDialog({ person, onClose }: { readonly person: Person; readonly onClose: () => void }) {
  const { say, language } = useWords();
  const [chosen, setChosen] = useState(person.organizations.map(({ documentId }) => documentId));
  const [refusal, setRefusal] = useState<string>();
  const [place, { isLoading }] = usePlaceMutation();
  const save = async () => {
    const answer = await place({ id: person.id, organizations: chosen });
    if ('data' in answer) onClose();
    else setRefusal(messageOf(answer.error, language) ?? say('save.failed'));
  };
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => isOpen || onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel={say('import.close')}>
          <Modal.Title>{`${person.name} (${person.email})`}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {refusal && (
              <Typography role="alert" textColor="danger700">
                {refusal}
              </Typography>
            )}
            <OrganizationsChoice
              label={say('people.organizations')}
              hint={say('people.organizationsHint')}
              chosen={chosen}
              onChange={setChosen}
            />
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {say('dialog.cancel')}
          </Button>
          <Button loading={isLoading} onClick={() => void save()}>
            {say('action.save')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
