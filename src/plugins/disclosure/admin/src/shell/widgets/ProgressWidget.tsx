import { Badge, Button, Flex, SingleSelect, SingleSelectOption, TextInput, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { type ChangeEvent, useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { ProgressEntry, ProgressFilter, ProgressResponse, ReportState } from '#contracts';
import { useProgressQuery } from '../../api/desk';
import { useDownload } from '../../parts/files/useDownload';
import { StageName } from '../../parts/review/StageName';
import { organizationPath } from '../../uids';
import { useWords } from '../../words';
import { useChosen } from './chosen';
import { DueDate } from './DueDate';
import { ProgressBar } from './ProgressBar';
import { ReportLink } from './ReportLink';
import { Rows } from './Rows';
import { WidgetStates } from './WidgetStates';

const totalOf = ({ counts }: ProgressResponse['data']): number =>
  counts.notStarted + counts.drafting + counts.inReview + counts.approved + counts.correcting + counts.published;

const filters = [
  'overdue',
  'notStarted',
  'drafting',
  'inReview',
  'approved',
  'correcting',
  'published',
] as const satisfies readonly ProgressFilter[];
/** No filter: everybody who has not published. */
const waiting = 'waiting';

/** How far the organizations have come with their reports, overdue ones first. */
export function ProgressWidget() {
  const { say } = useWords();
  const [{ year }, choose] = useChosen('progress');
  const [only, setOnly] = useState<ProgressFilter>();
  const [name, setName] = useState('');
  const wanted = { ...(year && { year }), ...(only && { only }), ...(name && { name }) };
  const query = useProgressQuery(wanted);
  return (
    <WidgetStates query={query} isEmpty={(data) => totalOf(data) === 0} empty={say('progress.empty')}>
      {(data) => (
        <Flex direction="column" alignItems="stretch" gap={3} height="100%">
          <Flex gap={2} wrap="wrap">
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
            <SingleSelect
              size="S"
              aria-label={say('progress.filter')}
              value={only ?? waiting}
              onChange={(value) => setOnly(filters.find((each) => each === value))}
            >
              {[waiting, ...filters].map((each) => (
                <SingleSelectOption key={each} value={each}>
                  {say(`progress.${each as ProgressFilter | typeof waiting}`)}
                </SingleSelectOption>
              ))}
            </SingleSelect>
            <TextInput
              size="S"
              aria-label={say('progress.name')}
              placeholder={say('progress.name')}
              maxLength={100}
              value={name}
              onChange={({ target }: ChangeEvent<HTMLInputElement>) => setName(target.value)}
            />
            {data.counts.overdue > 0 && (
              <Badge
                backgroundColor="danger100"
                textColor="danger700"
              >{`${say('progress.overdue')} ${data.counts.overdue}`}</Badge>
            )}
          </Flex>
          <ProgressBar counts={data.counts} />
          <Rows>
            <tbody>
              {data.entries.map((entry) => (
                <Entry key={entry.organization.documentId} entry={entry} />
              ))}
            </tbody>
          </Rows>
          <Flex justifyContent="space-between" gap={2} wrap="wrap">
            <Typography variant="pi" textColor="neutral600">
              {data.total > data.entries.length && say('progress.more', { count: data.total - data.entries.length })}
            </Typography>
            <Export wanted={{ ...(only && { only }), ...(name && { name }), year: String(data.year) }} />
          </Flex>
        </Flex>
      )}
    </WidgetStates>
  );
}

/** The list as a file: everybody, or those that are chosen. */
function Export({ wanted }: { readonly wanted: Record<string, string> }) {
  const { say } = useWords();
  const { download, busy } = useDownload();
  return (
    <Flex gap={2}>
      {(['xlsx', 'csv'] as const).map((format) => (
        <Button
          key={format}
          size="S"
          variant="tertiary"
          startIcon={<Download />}
          loading={busy === format}
          onClick={() =>
            void download('/disclosure/desk/progress/file', { ...wanted, format }, `progress-${wanted.year}.${format}`)
          }
        >
          {say(`progress.${format}`)}
        </Button>
      ))}
    </Flex>
  );
}

function Entry({ entry }: { readonly entry: ProgressEntry }) {
  const { say } = useWords();
  const { organization, documentId, state, stage, deadline, isOverdue, daysLate } = entry;
  return (
    <tr data-overdue={isOverdue || undefined}>
      <th scope="row">
        {documentId ? (
          <ReportLink documentId={documentId}>{organization.name}</ReportLink>
        ) : (
          <RouterLink to={organizationPath(organization.documentId)} title={say('progress.toOrganization')}>
            {organization.name}
          </RouterLink>
        )}
      </th>
      <td>
        {stage && state === 'inReview' ? <StageName code={stage} /> : say(`progress.${state satisfies ReportState}`)}
      </td>
      <td>
        {state === 'published' ? null : isOverdue ? (
          <Typography variant="pi" textColor="danger700">
            {say('progress.late', { count: daysLate })}
          </Typography>
        ) : (
          <DueDate deadline={deadline} isOverdue={false} />
        )}
      </td>
    </tr>
  );
}
