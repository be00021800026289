import type { Child } from 'hono/jsx';
import { type Label, label } from '../../../src/plugins/disclosure/model';
import type { ReportingEntry } from '../api/answers';
import { sumOfBodies } from '../figures/sums';
import { dayOf, figure, organizationPath, percent, reportPath } from '../frame/parts';
import type { Visit } from '../serving/page';

const cells = {
  newRequests: 'applications.newRequests.total',
  results: 'applications.totalResults.total',
  granted: 'applications.granted.total',
  partiallyGranted: 'applications.partiallyGranted.total',
} as const;

/** Bodies that the home page names; all of them are in the API's answer. */
const mostListed = 100;

const words = {
  newRequests: label('新收申请（件）', 'New requests'),
  results: label('办理结果（件）', 'Results'),
  granted: label('予以公开（件）', 'Granted'),
  rate: label('公开率', 'Disclosure rate'),
  base: label(
    '各部门、乡镇报告的合计，不含政府汇总报告，以免重复计算。公开率 =（予以公开 + 部分公开）÷ 办理结果总计。',
    'Sums over the reports of departments and townships; summary reports of governments are left out, or figures would count twice. Disclosure rate = (granted + partially granted) / results.',
  ),
  missing: label('尚未公布', 'Still to come'),
  withdrawn: label('已撤回', 'Withdrawn'),
  deadline: label('期限', 'due'),
} satisfies Record<string, Label>;

/** The figures of a year over all bodies, and who has to report and who has not yet. */
export async function YearAtAGlance({ visit, year }: { visit: Visit; year: number }): Promise<Child> {
  const { say, record } = visit;
  const [{ data: rows }, reporting] = await Promise.all([
    record.statistics({ cell: Object.values(cells).join(','), year, groupBy: 'kind' }),
    record.reporting(year),
  ]);
  const sumOf = (cell: string) => sumOfBodies(rows.filter((row) => row.cell === cell));
  const [granted, partly, results] = [sumOf(cells.granted), sumOf(cells.partiallyGranted), sumOf(cells.results)];
  const facts: [Label, string][] = [
    [words.newRequests, figure(sumOf(cells.newRequests))],
    [words.results, figure(results)],
    [words.granted, figure(granted)],
    [words.rate, percent(results === 0 ? null : (100 * (granted + partly)) / results)],
  ];
  return (
    <section aria-labelledby="glance">
      <h2 id="glance">{say(label(`${year}年度一览`, `${year} at a glance`))}</h2>
      <dl class="glance">
        {facts.map(([name, value]) => (
          <div>
            <dt>{say(name)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="small">{say(words.base)}</p>
      <Reporting visit={visit} year={year} bodies={reporting.data} />
    </section>
  );
}

interface ReportingProps {
  visit: Visit;
  year: number;
  bodies: readonly ReportingEntry[];
}

function Reporting({ visit, year, bodies }: ReportingProps): Child {
  const { say, to, language } = visit;
  const published = bodies.filter(({ state }) => state === 'published').length;
  const others = bodies.filter(({ state }) => state !== 'published');
  return (
    <>
      <h3>
        {say(
          label(
            `应公布 ${bodies.length} 份，已公布 ${published} 份`,
            `${published} of ${bodies.length} reports are public`,
          ),
        )}
      </h3>
      <progress class="published" max={Math.max(1, bodies.length)} value={published}>
        {published} / {bodies.length}
      </progress>
      {others.length > 0 && (
        <details>
          <summary>
            {say(words.missing)}（{others.length}）
          </summary>
          <ul class="missing">
            {others.slice(0, mostListed).map(({ organization: { code, name }, deadline, state }) => (
              <li>
                <a href={to(state === 'withdrawn' ? reportPath(code, year) : organizationPath(code))}>{name}</a>
                <span class="kind">
                  {state === 'withdrawn' ? say(words.withdrawn) : `${say(words.deadline)} ${dayOf(deadline, language)}`}
                </span>
              </li>
            ))}
          </ul>
          {others.length > mostListed && (
            <p class="small">
              {say(label(`另有 ${others.length - mostListed} 个机关。`, `and ${others.length - mostListed} more.`))}
            </p>
          )}
        </details>
      )}
    </>
  );
}
