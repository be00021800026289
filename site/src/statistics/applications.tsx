import type { Child } from 'hono/jsx';
import { type Label, label } from '../../../src/plugins/disclosure/model';
import { BarChart } from '../figures/bars';
import { Ranking } from '../figures/ranking';
import { sumOfBodies } from '../figures/sums';
import type { StatisticsChoice } from '../pages/statistics';
import type { Visit } from '../serving/page';
import { CsvLink } from './csv-link';

const courses: readonly [cell: string, label: Label][] = [
  ['applications.newRequests.total', label('新收申请', 'New requests')],
  ['applications.totalResults.total', label('办理结果', 'Results')],
];

const results: readonly [cell: string, label: Label][] = [
  ['applications.granted.total', label('予以公开', 'Granted')],
  ['applications.partiallyGranted.total', label('部分公开', 'Granted in part')],
  ['applications.refused.total', label('不予公开', 'Refused')],
  ['applications.unavailable.total', label('无法提供', 'Unavailable')],
  ['applications.notProcessed.total', label('不予处理', 'Not processed')],
  ['applications.other.total', label('其他处理', 'Handled otherwise')],
];

const cellsIn = (lines: readonly [string, Label][]): string => lines.map(([cell]) => cell).join(',');

interface ApplicationsProps {
  visit: Visit;
  choice: StatisticsChoice;
}

/** Applications through the years, and what became of them in one. */
export async function Applications({ visit, choice: { year, region } }: ApplicationsProps): Promise<Child> {
  const { say, record } = visit;
  const throughYears = { cell: cellsIn(courses), groupBy: 'year,kind', region, pageSize: 1000 };
  const ofYear = { cell: cellsIn(results), groupBy: 'kind', year, region };
  const [{ data: course }, { data: outcome }] = await Promise.all([
    record.statistics(throughYears),
    record.statistics(ofYear),
  ]);
  const years = [...new Set(course.flatMap((row) => row.year ?? []))].sort();
  const [across, within] = [
    label('历年申请与办理结果（件）', 'Applications and results through the years'),
    label(`${year}年度办理结果（件）`, `Results in ${year}`),
  ].map(say);
  return (
    <>
      <section aria-labelledby="years">
        <h2 id="years">{across}</h2>
        <BarChart
          visit={visit}
          name={across ?? ''}
          groups={years.map(String)}
          series={courses.map(([cell, label]) => ({
            name: say(label),
            values: years.map((of) => sumOfBodies(course.filter((row) => row.cell === cell && row.year === of))),
          }))}
        />
        <CsvLink visit={visit} query={throughYears} />
      </section>
      <section aria-labelledby="results">
        <h2 id="results">{within}</h2>
        <Ranking
          name={within ?? ''}
          rows={results.map(([cell, label]) => ({
            name: say(label),
            value: sumOfBodies(outcome.filter((row) => row.cell === cell)),
          }))}
        />
        <CsvLink visit={visit} query={ofYear} />
      </section>
    </>
  );
}
