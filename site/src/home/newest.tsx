import type { Child } from 'hono/jsx';
import { label } from '../../../src/plugins/disclosure/model';
import type { ListedReport } from '../api/answers';
import { Day, reportPath } from '../frame/parts';
import type { Visit } from '../serving/page';

/** The reports that were published or corrected last. */
export function Newest({
  visit: { say, to, language },
  reports,
}: {
  visit: Visit;
  reports: readonly ListedReport[];
}): Child {
  return (
    <section aria-labelledby="newest">
      <h2 id="newest">{say(label('最新公布', 'Newest reports'))}</h2>
      {reports.length === 0 && <p>{say(label('还没有公布的报告。', 'No report is public yet.'))}</p>}
      <ul class="newest">
        {reports.flatMap(({ title, year, publishedAt, organization }) =>
          organization
            ? [
                <li>
                  <a href={to(reportPath(organization.code, year))}>{title}</a>
                  <Day iso={publishedAt} language={language} />
                </li>,
              ]
            : [],
        )}
      </ul>
    </section>
  );
}
