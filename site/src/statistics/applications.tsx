import type { Child } from 'hono/jsx';
import type { Label } from '../../../src/plugins/disclosure/model';
import { BarChart } from '../figures/bars';
import { Ranking } from '../figures/ranking';
import { sumOfBodies } from '../figures/sums';
import type { StatisticsChoice } from '../pages/statistics';
import type { Visit } from '../serving/page';
import { CsvLink } from './csv-link';

const courses: readonly [cell: string, label: Label][] = [
  ['applications.newRequests.total', { zh: '新收申请', en: 'New requests' }],
  ['applications.totalResults.total', { zh: '办理结果', en: 'Results' }],
];

const results: readonly [cell: string, label: Label][] = [
  ['applications.granted.total', { zh: '予以公开', en: 'Granted' }],
  ['applications.partiallyGranted.total', { zh: '部分公开', en: 'Granted in part' }],
  ['applications.refused.total', { zh: '不予公开', en: 'Refused' }],
  ['applications.unavailable.total', { zh: '无法提供', en: 'Unavailable' }],
  ['applications.notProcessed.total', { zh: '不予处理', en: 'Not processed' }],
  ['applications.other.total', { zh: '其他处理', en: 'Handled otherwise' }],
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
    { zh: '历年申请与办理结果（件）', en: 'Applications and results through the years' },
    { zh: `${year}年度办理结果（件）`, en: `Results in ${year}` },
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
