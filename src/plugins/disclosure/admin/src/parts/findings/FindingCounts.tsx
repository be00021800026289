import { Flex, Typography } from '@strapi/design-system';
import { useWords } from '../../words';

interface FindingCountsProps {
  readonly counts: { readonly errors: number; readonly warnings: number; readonly blanks: number };
}

/** How many findings of each kind a report has; kinds without any are left out. */
export function FindingCounts({ counts: { errors, warnings, blanks } }: FindingCountsProps) {
  const { say } = useWords();
  if (blanks + errors + warnings === 0)
    return <Typography textColor="success700">{say('list.findingsFine')}</Typography>;
  return (
    <Flex gap={2}>
      {errors > 0 && <Typography textColor="danger700">{say('count.error', { count: errors })}</Typography>}
      {warnings > 0 && <Typography textColor="warning700">{say('count.warning', { count: warnings })}</Typography>}
      {blanks > 0 && <Typography textColor="neutral600">{say('list.blanks', { count: blanks })}</Typography>}
    </Flex>
  );
}
