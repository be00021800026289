import type { Child } from 'hono/jsx';
import { type Label, label } from '../../../src/plugins/disclosure/model';
import type { BodyReports } from '../api/answers';
import { Day, reportPath, yearLabel } from '../frame/parts';
import type { Visit } from '../serving/page';

const words = {
  year: label('年度', 'Year'),
  title: label('报告', 'Report'),
  published: label('发布日期', 'Published'),
  state: label('状态', 'State'),
  corrected: label('已更正', 'Corrected'),
  first: label('首次发布', 'First published'),
  withdrawn: label('已撤回', 'Withdrawn'),
} satisfies Record<string, Label>;

interface ReportTableProps {
  visit: Visit;
  code: string;
  reports: BodyReports['reports'];
  gone: BodyReports['withdrawn'];
}

/** The reports of an organization, withdrawn ones with their reason among them. */
export function ReportTable({ visit: { say, to, language }, code, reports, gone }: ReportTableProps): Child {
  const rows = [
    ...reports.map(({ year, title, publishedAt, version }) => ({
      year,
      title,
      at: publishedAt,
      state: version > 1 ? `${say(words.corrected)}（${version}）` : say(words.first),
      isGone: false,
    })),
    ...gone.map(({ year, reason, withdrawnAt }) => ({
      year,
      title: reason ?? '',
      at: withdrawnAt,
      state: say(words.withdrawn),
      isGone: true,
    })),
  ].sort((one, other) => other.year - one.year);
  return (
    <table class="list">
      <thead>
        <tr>
          {[words.year, words.title, words.published, words.state].map((name) => (
            <th scope="col">{say(name)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ year, title, at, state, isGone }) => (
          <tr class={isGone ? 'gone' : undefined}>
            <th scope="row">
              <a href={to(reportPath(code, year))}>{say(yearLabel(year))}</a>
            </th>
            <td>{title}</td>
            <td>
              <Day iso={at} language={language} />
            </td>
            <td>{state}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
