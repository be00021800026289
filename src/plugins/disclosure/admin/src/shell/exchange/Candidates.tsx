import { Button, Flex, Typography } from '@strapi/design-system';
import { useOrganizationsQuery } from '../../api/desk';
import type { FormValues } from '../../form/report-state';
import { useReportForm } from '../../form-bridge/useReportForm';
import { useWords } from '../../words';
import { connected, type ImportPreview, organizationIn } from './items';

/** The organizations that a report may be from, to choose one of them at a click. */
export function Candidates({ candidates }: Pick<ImportPreview, 'candidates'>) {
  const { say } = useWords();
  const { data: organizations } = useOrganizationsQuery();
  const values: FormValues = useReportForm((form) => form.values);
  const onChange = useReportForm((form) => form.onChange);
  if (candidates.length === 0 || organizationIn(values) !== undefined) return null;
  const choose = (code: string) =>
    onChange('organization', connected(organizations?.find((each) => each.code === code)?.documentId));
  return (
    <Flex gap={2} wrap="wrap" role="group" aria-label={say('import.candidates')} data-candidates>
      <Typography variant="pi" flex="none" width="100%">
        {say('import.candidates')}
      </Typography>
      {candidates.slice(0, mostCandidates).map(({ code, name }) => (
        <Button key={code} size="S" variant="tertiary" onClick={() => choose(code)}>
          {`${name} (${code})`}
        </Button>
      ))}
    </Flex>
  );
}

/** More are found faster in the list of all organizations. */
const mostCandidates = 8;
