import {
  Badge,
  Box,
  Button,
  Flex,
  Table,
  Tbody,
  Td,
  Th,
  Thead,
  Tr,
  Typography,
  VisuallyHidden,
} from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { Person } from '#contracts';
import { usePeopleQuery } from '../../api/setup';
import { useWords } from '../../words';
import { InviteDialog } from './InviteDialog';
import { PlaceDialog } from './PlaceDialog';
import { RegistrationLink } from './RegistrationLink';

const needed = [{ action: 'admin::users.read', subject: null }];
const rights = [
  { action: 'admin::users.create', subject: null },
  { action: 'admin::users.update', subject: null },
];

/** *Settings > Disclosure > People*: who works with the reports, and for which organizations. */
export function PeoplePage() {
  const { say } = useWords();
  return (
    <Page.Protect permissions={needed}>
      <Page.Title>{say('people.title')}</Page.Title>
      <Page.Main>
        <ListedPeople />
      </Page.Main>
    </Page.Protect>
  );
}

function ListedPeople() {
  const { say } = useWords();
  const { data: people, isError } = usePeopleQuery(undefined, { refetchOnMountOrArgChange: true });
  const { allowedActions } = useRBAC(rights);
  const [isInviting, setInviting] = useState(false);
  const [placed, setPlaced] = useState<Person | null>(null);
  if (isError) return <Page.Error />;
  if (!people) return <Page.Loading />;
  return (
    <>
      <Layouts.Header
        title={say('people.title')}
        subtitle={say('people.explanation')}
        primaryAction={
          allowedActions.canCreate ? (
            <Button startIcon={<Plus />} onClick={() => setInviting(true)}>
              {say('people.invite')}
            </Button>
          ) : null
        }
      />
      <Layouts.Content>
        <Table colCount={5} rowCount={people.data.length + 1}>
          <Thead>
            <Tr>
              {(['person', 'email', 'roles', 'organizations'] as const).map((head) => (
                <Th key={head}>
                  <Typography variant="sigma">{say(`people.${head}`)}</Typography>
                </Th>
              ))}
              <Th>
                <VisuallyHidden>{say('people.place')}</VisuallyHidden>
              </Th>
            </Tr>
          </Thead>
          <Tbody>
            {people.data.map((person) => (
              <Row
                key={person.id}
                person={person}
                onPlace={allowedActions.canUpdate ? () => setPlaced(person) : undefined}
              />
            ))}
          </Tbody>
        </Table>
      </Layouts.Content>
      {isInviting && <InviteDialog onClose={() => setInviting(false)} />}
      {placed && <PlaceDialog person={placed} onClose={() => setPlaced(null)} />}
    </>
  );
}

function Row({ person, onPlace }: { readonly person: Person; readonly onPlace: (() => void) | undefined }) {
  const { say } = useWords();
  const { name, email, isActive, registrationToken, roles, organizations } = person;
  const [isShown, setShown] = useState(false);
  return (
    <Tr data-person={email}>
      <Td>
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Typography fontWeight="bold">{name}</Typography>
          {!isActive && <Badge>{say('people.notYet')}</Badge>}
        </Flex>
      </Td>
      <Td>
        <Typography>{email}</Typography>
      </Td>
      <Td>
        <Typography style={{ whiteSpace: 'normal' }}>{roles.map((role) => role.name).join('、')}</Typography>
      </Td>
      <Td>
        {organizations.length === 0 ? (
          <Typography textColor="warning700">{say('people.nowhere')}</Typography>
        ) : (
          <Typography style={{ whiteSpace: 'normal' }}>
            {organizations.map((organization) => organization.name).join('、')}
          </Typography>
        )}
      </Td>
      <Td>
        <Flex direction="column" alignItems="flex-end" gap={2}>
          {onPlace && (
            <Button size="S" variant="tertiary" onClick={onPlace}>
              {say('people.place')}
            </Button>
          )}
          {registrationToken && !isShown && (
            <Button size="S" variant="tertiary" onClick={() => setShown(true)}>
              {say('people.link')}
            </Button>
          )}
          {registrationToken && isShown && (
            <Box width="32rem">
              <RegistrationLink name={name} token={registrationToken} />
            </Box>
          )}
        </Flex>
      </Td>
    </Tr>
  );
}
