import { Link } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { MyReport } from '../../../contracts';
import { useMyReportsQuery } from '../api/desk';
import { StageName } from '../review/StageName';
import { reportPath } from '../uids';
import { useWords } from '../words';
import { DueDate } from './DueDate';
import { HomePage } from './HomePage';
import { ReportLink } from './ReportLink';
import { Rows } from './Rows';
import { WidgetStates } from './WidgetStates';

/** What waits for the person at the screen. */
export function MyReportsWidget() {
  const { say } = useWords();
  const query = useMyReportsQuery();
  return (
    <>
      <HomePage />
      <WidgetStates query={query} isEmpty={(reports) => reports.length === 0} empty={say('mine.empty')}>
        {(reports) => (
          <Rows>
            <tbody>
              {reports.map((report) => (
                <Entry key={report.documentId ?? `${report.organization.documentId} ${report.year}`} report={report} />
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
  const { documentId, organization, year, title, errors, state, stage, deadline, isOverdue } = report;
  const name = `${organization.name} · ${say('head.year', { year: String(year) })}`;
  const toDo = errors > 0 ? say('mine.errors', { count: errors }) : say('mine.ready');
  return (
    <tr data-overdue={isOverdue || undefined}>
      <th scope="row" title={title ?? undefined}>
        {documentId ? <ReportLink documentId={documentId}>{name}</ReportLink> : name}
      </th>
      <td>
        {stage && state === 'inReview' ? (
          <StageName code={stage} />
        ) : documentId ? (
          toDo
        ) : (
          <Link tag={RouterLink} to={reportPath('create')}>
            {say('mine.start')}
          </Link>
        )}
      </td>
      <td>
        {state === 'published' ? say('progress.published') : <DueDate deadline={deadline} isOverdue={isOverdue} />}
      </td>
    </tr>
  );
}
