import { Typography } from '@strapi/design-system';
import type { ReviewEventKind, WaitingReport } from '#contracts/review';
import { useWaitingQuery } from '../../api/review';
import { StatusBadge } from '../../parts/review/StatusBadge';
import { useActorName } from '../../parts/review/useActorName';
import { useWords, type Word } from '../../words';
import { ReportLink } from './ReportLink';
import { Rows } from './Rows';
import { WidgetStates } from './WidgetStates';

/** What waits for the person at the screen, of every open year: from whom, since when, with what words. */
export function WaitingWidget() {
  const { say } = useWords();
  const query = useWaitingQuery();
  return (
    <WidgetStates query={query} isEmpty={({ data }) => data.length === 0} empty={say('waiting.empty')}>
      {({ data, meta }) => (
        <div data-waiting={meta.pagination.total}>
          <Typography tag="h3" fontWeight="bold">
            {say('waiting.count', { count: meta.pagination.total })}
          </Typography>
          <Rows>
            <tbody>
              {data.map((report) => (
                <Entry key={report.documentId} report={report} />
              ))}
            </tbody>
          </Rows>
        </div>
      )}
    </WidgetStates>
  );
}

function Entry({ report }: { readonly report: WaitingReport }) {
  const { say, day } = useWords();
  const actorName = useActorName();
  const { documentId, organization, year, status, event } = report;
  return (
    <tr data-document={documentId}>
      <th scope="row">
        <ReportLink
          documentId={documentId}
        >{`${organization.name} · ${say('head.year', { year: String(year) })}`}</ReportLink>
        {event && (
          <Typography tag="p" variant="pi" textColor="neutral600">
            {say(wordFor(event.kind), { actor: actorName(event.actor?.name), day: day(event.at) })}
          </Typography>
        )}
        {event?.comment && (
          <Typography tag="p" variant="pi" style={{ overflowWrap: 'anywhere' }} data-comment>
            {say('waiting.comment', { comment: event.comment })}
          </Typography>
        )}
      </th>
      <td>
        <StatusBadge status={status} />
      </td>
    </tr>
  );
}

const words: Partial<Record<ReviewEventKind, Word>> = {
  sendBack: 'waiting.sentBack',
  withdrawal: 'waiting.withdrawn',
  reopen: 'waiting.reopened',
};

/** How the report came to whoever it waits for. */
const wordFor = (kind: ReviewEventKind): Word => words[kind] ?? 'waiting.from';
