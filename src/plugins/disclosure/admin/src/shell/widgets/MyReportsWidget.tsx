import { Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { MyReport } from '#contracts';
import { firstStage, type ReportStatus } from '#model';
import { useMyReportsQuery } from '../../api/desk';
import { useWaitingQuery } from '../../api/review';
import { HomePage } from '../../form-bridge/HomePage';
import { NoOrganization } from '../../parts/fields/NoOrganization';
import { StageName } from '../../parts/review/StageName';
import { StatusBadge } from '../../parts/review/StatusBadge';
import { beginning } from '../../uids';
import { useWords } from '../../words';
import { DueDate } from './DueDate';
import { ReportLink } from './ReportLink';
import { Rows } from './Rows';
import { WidgetStates } from './WidgetStates';

/** What the person at the screen writes or has submitted, until it is public. */
export function MyReportsWidget() {
  const { say } = useWords();
  const query = useMyReportsQuery();
  const { data: waiting } = useWaitingQuery();
  // What waits for this person stands in the card above already.
  const isAbove = ({ documentId }: MyReport) =>
    waiting?.data.some((report) => report.documentId === documentId) ?? false;
  return (
    <>
      <HomePage />
      <NoOrganization />
      <WidgetStates query={query} isEmpty={(reports) => reports.every(isAbove)} empty={say('mine.empty')}>
        {(reports) => (
          <Rows>
            <tbody>
              {reports
                .filter((report) => !isAbove(report))
                .map((report) => (
                  <Entry
                    key={report.documentId ?? `${report.organization.documentId} ${report.year}`}
                    report={report}
                  />
                ))}
            </tbody>
          </Rows>
        )}
      </WidgetStates>
    </>
  );
}

function Entry({ report }: { readonly report: MyReport }) {
  const { say } = useWords();
  const { documentId, organization, year, title, status, deadline, isOverdue } = report;
  const name = `${organization.name} · ${say('head.year', { year: String(year) })}`;
  return (
    <tr data-overdue={isOverdue || undefined}>
      <th scope="row" title={title ?? undefined}>
        {documentId ? <ReportLink documentId={documentId}>{name}</ReportLink> : name}
      </th>
      <td>
        {status ? (
          <Standing report={report} status={status} />
        ) : (
          <Link tag={RouterLink} to={beginning.path(organization.documentId, year)}>
            {say('mine.start')}
          </Link>
        )}
      </td>
      <td>
        <DueDate deadline={deadline} isOverdue={isOverdue} />
      </td>
    </tr>
  );
}

/** The word for where it stands, and what is to be done, or where it lies since when, or why it came back. */
function Standing({ report, status }: { readonly report: MyReport; readonly status: ReportStatus }) {
  const { say, day } = useWords();
  const { errors, stage, event } = report;
  const isWithEditor = stage === firstStage;
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <StatusBadge status={status} />
      {isWithEditor ? (
        <Typography variant="pi">{errors > 0 ? say('mine.errors', { count: errors }) : say('mine.ready')}</Typography>
      ) : (
        stage && <StageName code={stage} />
      )}
      {!isWithEditor && event && <Typography variant="pi">{say('mine.since', { day: day(event.at) })}</Typography>}
      {isWithEditor && event?.comment && (
        <Typography variant="pi" style={{ overflowWrap: 'anywhere' }} data-comment>
          {say('waiting.comment', { comment: event.comment })}
        </Typography>
      )}
    </Flex>
  );
}
