import {
  Button,
  Field,
  Flex,
  Grid,
  Modal,
  MultiSelect,
  MultiSelectOption,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { type ChangeEvent, type FormEvent, useState } from 'react';
import type { Person } from '#contracts';
import { useInviteMutation, usePeopleRolesQuery } from '../../api/setup';
import { messageOf } from '../../form/refusal';
import { useWords } from '../../words';
import { OrganizationsChoice } from './OrganizationsChoice';
import { RegistrationLink } from './RegistrationLink';

const blank = { lastname: '', firstname: '', email: '' };

/** Invites a person, into their organizations at once. */
export function InviteDialog({ onClose }: { readonly onClose: () => void }) {
  const { say, language } = useWords();
  const [account, setAccount] = useState(blank);
  const [roles, setRoles] = useState<string[]>([]);
  const [organizations, setOrganizations] = useState<string[]>([]);
  const [invited, setInvited] = useState<Person>();
  const [refusal, setRefusal] = useState<string>();
  const { data: offered = [] } = usePeopleRolesQuery();
  const [invite, { isLoading }] = useInviteMutation();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await invite({ ...account, roles: roles.map(Number), organizations });
    if ('data' in answer) setInvited(answer.data);
    else setRefusal(messageOf(answer.error, language) ?? say('save.failed'));
  };
  const line = (name: keyof typeof blank, required: boolean) => (
    <Grid.Item col={name === 'email' ? 12 : 6} xs={12} direction="column" alignItems="stretch">
      <Field.Root name={name} required={required}>
        <Field.Label>{say(`people.${name}`)}</Field.Label>
        <TextInput
          type={name === 'email' ? 'email' : 'text'}
          value={account[name]}
          onChange={({ target }: ChangeEvent<HTMLInputElement>) => setAccount({ ...account, [name]: target.value })}
        />
      </Field.Root>
    </Grid.Item>
  );
  const isComplete = account.firstname.trim() !== '' && account.email.includes('@') && roles.length > 0;
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => isOpen || onClose()}>
      <Modal.Content>
        <form onSubmit={(event) => void submit(event)}>
          <Modal.Header closeLabel={say('import.close')}>
            <Modal.Title>{say('people.invite')}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            {invited ? (
              <Flex direction="column" alignItems="stretch" gap={4}>
                <Typography>{say('people.invited', { name: invited.name })}</Typography>
                {invited.registrationToken && (
                  <RegistrationLink name={invited.name} token={invited.registrationToken} />
                )}
              </Flex>
            ) : (
              <Flex direction="column" alignItems="stretch" gap={4}>
                {refusal && (
                  <Typography role="alert" textColor="danger700">
                    {refusal}
                  </Typography>
                )}
                <Grid.Root gap={4}>
                  {line('lastname', false)}
                  {line('firstname', true)}
                  {line('email', true)}
                </Grid.Root>
                <Field.Root name="roles" required>
                  <Field.Label>{say('people.roles')}</Field.Label>
                  <MultiSelect value={roles} onChange={setRoles} withTags aria-label={say('people.roles')}>
                    {offered.map(({ id, name }) => (
                      <MultiSelectOption key={id} value={String(id)}>
                        {name}
                      </MultiSelectOption>
                    ))}
                  </MultiSelect>
                </Field.Root>
                <OrganizationsChoice
                  label={say('people.organizations')}
                  hint={say('people.organizationsHint')}
                  chosen={organizations}
                  onChange={setOrganizations}
                />
              </Flex>
            )}
          </Modal.Body>
          <Modal.Footer>
            <Button variant="tertiary" onClick={onClose}>
              {say('import.close')}
            </Button>
            {!invited && (
              <Button type="submit" loading={isLoading} disabled={!isComplete}>
                {say('people.invite')}
              </Button>
            )}
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
}
