import type { Child } from 'hono/jsx';
import type { Label } from '../../../src/plugins/disclosure/model';
import { BarChart } from '../figures/bars';
import { sumOfBodies } from '../figures/sums';
import type { StatisticsChoice } from '../pages/statistics';
import type { Visit } from '../serving/page';
import { CsvLink } from './csv-link';

const rows: readonly [row: string, label: Label][] = [
  ['reconsideration', { zh: '行政复议', en: 'Reconsideration' }],
  ['directLitigation', { zh: '直接起诉', en: 'Direct litigation' }],
  ['litigationAfterReconsideration', { zh: '复议后起诉', en: 'Litigation after it' }],
];

const outcomes: readonly [column: string, label: Label][] = [
  ['upheld', { zh: '结果维持', en: 'Upheld' }],
  ['corrected', { zh: '结果纠正', en: 'Corrected' }],
  ['otherOutcome', { zh: '其他结果', en: 'Other' }],
  ['pending', { zh: '尚未审结', en: 'Pending' }],
];

/** How reconsiderations and lawsuits ended in a year. */
export async function Remedies({
  visit,
  choice: { year, region },
}: {
  visit: Visit;
  choice: StatisticsChoice;
}): Promise<Child> {
  const { say, record } = visit;
  const cells = rows.flatMap(([row]) => outcomes.map(([column]) => `remedies.${row}.${column}`));
  const query = { cell: cells.join(','), groupBy: 'kind', year, region, pageSize: 1000 };
  const { data } = await record.statistics(query);
  const name = say({
    zh: `${year}年度行政复议与行政诉讼（件）`,
    en: `Reconsideration and litigation in ${year}`,
  });
  return (
    <section aria-labelledby="remedies">
      <h2 id="remedies">{name}</h2>
      <BarChart
        visit={visit}
        name={name}
        groups={rows.map(([, label]) => say(label))}
        series={outcomes.map(([column, label]) => ({
          name: say(label),
          values: rows.map(([row]) => sumOfBodies(data.filter(({ cell }) => cell === `remedies.${row}.${column}`))),
        }))}
      />
      <CsvLink visit={visit} query={query} />
    </section>
  );
}
