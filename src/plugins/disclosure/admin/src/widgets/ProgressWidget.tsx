import { Badge, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import type { ProgressEntry, ProgressResponse, ReportState } from '../../../contracts';
import { useProgressQuery } from '../api/desk';
import { StageName } from '../review/StageName';
import { useWords } from '../words';
import { useChosen } from './chosen';
import { DueDate } from './DueDate';
import { ProgressBar } from './ProgressBar';
import { ReportLink } from './ReportLink';
import { Rows } from './Rows';
import { WidgetStates } from './WidgetStates';

const totalOf = ({ counts }: ProgressResponse['data']): number =>
  counts.notStarted + counts.drafting + counts.inReview + counts.published;

/** How far the organizations have come with their reports, overdue ones first. */
export function ProgressWidget() {
  const { say } = useWords();
  const [{ year }, choose] = useChosen('progress');
  const query = useProgressQuery(year ? { year } : {});
  return (
    <WidgetStates query={query} isEmpty={(data) => totalOf(data) === 0} empty={say('progress.empty')}>
      {(data) => {
        const { counts, entries } = data;
        const waiting = counts.notStarted + counts.drafting + counts.inReview;
        return (
          <Flex direction="column" alignItems="stretch" gap={3} height="100%">
            <Flex justifyContent="space-between" gap={2}>
              <SingleSelect
                size="S"
                aria-label={say('matrix.year')}
                value={String(data.year)}
                onChange={(value) => choose({ year: Number(value) })}
              >
                {data.years.map((each) => (
                  <SingleSelectOption key={each} value={String(each)}>
                    {say('head.year', { year: String(each) })}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
              {counts.overdue > 0 && (
                <Badge
                  backgroundColor="danger100"
                  textColor="danger700"
                >{`${say('progress.overdue')} ${counts.overdue}`}</Badge>
              )}
            </Flex>
            <ProgressBar counts={counts} />
            <Rows>
              <tbody>
                {entries.map((entry) => (
                  <Entry key={entry.organization.documentId} entry={entry} />
                ))}
              </tbody>
            </Rows>
            {waiting > entries.length && (
              <Typography variant="pi" textColor="neutral600">
                {say('progress.more', { count: waiting - entries.length })}
              </Typography>
            )}
          </Flex>
        );
      }}
    </WidgetStates>
  );
}

function Entry({ entry }: { readonly entry: ProgressEntry }) {
  const { say } = useWords();
  const { organization, documentId, state, stage, deadline, isOverdue } = entry;
  return (
    <tr data-overdue={isOverdue || undefined}>
      <th scope="row">
        {documentId ? <ReportLink documentId={documentId}>{organization.name}</ReportLink> : organization.name}
      </th>
      <td>
        {stage && state === 'inReview' ? <StageName code={stage} /> : say(`progress.${state satisfies ReportState}`)}
      </td>
      <td>
        <DueDate deadline={deadline} isOverdue={isOverdue} />
      </td>
    </tr>
  );
}
