import { Box, Typography } from '@strapi/design-system';
import { useMembershipQuery } from '../../api/setup';
import { useWords } from '../../words';

/** Told to a person who belongs to no organization yet, and so can begin no report: to whom to turn. */
export function NoOrganization() {
  const { say } = useWords();
  const { data } = useMembershipQuery();
  if (!data || data.organizations > 0) return null;
  return (
    <Box role="status" padding={3} marginBottom={3} background="warning100" hasRadius data-no-organization>
      <Typography textColor="warning700">
        {data.contacts.length > 0
          ? say('people.noMembership', { names: data.contacts.join('、') })
          : say('people.noMembershipAtAll')}
      </Typography>
    </Box>
  );
}
