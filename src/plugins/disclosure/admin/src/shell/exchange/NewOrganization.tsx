import { Button, Flex, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { codeDoubt } from '#model';
import { useOrganizationsQuery } from '../../api/desk';
import { useImportOrganizationsMutation } from '../../api/setup';
import { messageOf } from '../../form/refusal';
import { useReportForm } from '../../form-bridge/useReportForm';
import { organizationUid } from '../../uids';
import { useWords } from '../../words';
import { connected, type ImportPreview } from './items';

const needed = [{ action: 'plugin::content-manager.explorer.create', subject: organizationUid }];

/** Offers to make the organization that a file names, where there is none of its code. */
export function NewOrganization({
  named: { code, name },
}: {
  readonly named: ImportPreview['document']['organization'];
}) {
  const { say, language } = useWords();
  const { allowedActions } = useRBAC(needed);
  const { data: organizations } = useOrganizationsQuery();
  const onChange = useReportForm((form) => form.onChange);
  const [make, { isLoading }] = useImportOrganizationsMutation();
  const [refusal, setRefusal] = useState<string>();
  const [isMade, setMade] = useState(false);
  const known = organizations?.find((each) => each.code === code)?.documentId;
  const isKnown = organizations === undefined || known !== undefined;
  // Only once the list to choose from holds it: the field drops what it cannot show.
  useEffect(() => {
    if (isMade && known) onChange('organization', connected(known));
  }, [isMade, known]);
  if (!code || !name || codeDoubt(code) === 'none' || isKnown || !allowedActions.canCreate) return null;
  const create = async () => {
    const answer = await make({ rows: [{ code, name, kind: null, parent: null, people: [] }] });
    if ('data' in answer) setMade(true);
    else setRefusal(messageOf(answer.error, language) ?? say('import.failed'));
  };
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <Button variant="secondary" loading={isLoading} onClick={() => void create()} data-new-organization>
        {say('import.makeOrganization', { name, code })}
      </Button>
      {refusal && (
        <Typography role="alert" textColor="danger700">
          {refusal}
        </Typography>
      )}
    </Flex>
  );
}
