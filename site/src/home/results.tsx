import type { Child } from 'hono/jsx';
import { type Label, label } from '../../../src/plugins/disclosure/model';
import type { ListedReport, Organization, Paged } from '../api/answers';
import { kindNames, organizationPath, reportPath } from '../frame/parts';
import type { Sought } from '../pages/home';
import type { Visit } from '../serving/page';

const words = {
  title: label('查找结果', 'Results'),
  none: label(
    '没有找到相符的机关。请检查名称，或者只输入其中几个字，例如“教育”。',
    'No body matches. Check the name, or enter a part of it.',
  ),
  noReport: label('尚未公布报告', 'no report yet'),
  noneOfYear: label('没有该年度的报告', 'none for this year'),
  before: label('上一页', 'Previous'),
  after: label('下一页', 'Next'),
  pages: label('分页', 'Pages'),
} satisfies Record<string, Label>;

interface ResultsProps {
  visit: Visit;
  sought: Sought;
  found: Paged<Organization>;
  reports: readonly ListedReport[];
  pageAddress(page: number): string;
}

/** Bodies that match, each with its reports by year. */
export function Results({ visit, sought, found, reports, pageAddress }: ResultsProps): Child {
  const { say, to } = visit;
  const { page, pageCount, total } = found.meta.pagination;
  return (
    <section aria-labelledby="results" class="results">
      <h2 id="results">
        {say(words.title)} <span class="count">{say(label(`${total} 个机关`, `${total} bodies`))}</span>
      </h2>
      {found.data.length === 0 && <p>{say(words.none)}</p>}
      <ul class="bodies">
        {found.data.map(({ code, name, kind }) => (
          <li>
            <div>
              <a class="name" href={to(organizationPath(code))}>
                {name}
              </a>
              {kind && kindNames[kind] && <span class="kind">{say(kindNames[kind])}</span>}
            </div>
            <Years visit={visit} code={code} years={yearsOf(reports, code)} wanted={sought.year} />
          </li>
        ))}
      </ul>
      {pageCount > 1 && (
        <nav class="pages" aria-label={say(words.pages)}>
          {page > 1 && <a href={pageAddress(page - 1)}>{say(words.before)}</a>}
          <span>
            {page} / {pageCount}
          </span>
          {page < pageCount && <a href={pageAddress(page + 1)}>{say(words.after)}</a>}
        </nav>
      )}
    </section>
  );
}

const yearsOf = (reports: readonly ListedReport[], code: string): number[] =>
  reports.filter(({ organization }) => organization?.code === code).map(({ year }) => year);

interface YearsProps {
  visit: Visit;
  code: string;
  years: readonly number[];
  wanted: number | undefined;
}

function Years({ visit: { say, to }, code, years, wanted }: YearsProps): Child {
  const shown = wanted === undefined ? years : years.filter((year) => year === wanted);
  if (shown.length === 0)
    return <p class="kind">{say(wanted === undefined || years.length === 0 ? words.noReport : words.noneOfYear)}</p>;
  return (
    <ul class="years">
      {shown.map((year) => (
        <li>
          <a href={to(reportPath(code, year))}>{year}</a>
        </li>
      ))}
    </ul>
  );
}
