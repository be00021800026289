import type { Child } from 'hono/jsx';
import { type Label, label } from '../../../src/plugins/disclosure/model';
import { BarChart } from '../figures/bars';
import { sumOfBodies } from '../figures/sums';
import type { StatisticsChoice } from '../pages/statistics';
import type { Visit } from '../serving/page';
import { CsvLink } from './csv-link';

const rows: readonly [row: string, label: Label][] = [
  ['reconsideration', label('行政复议', 'Reconsideration')],
  ['directLitigation', label('直接起诉', 'Direct litigation')],
  ['litigationAfterReconsideration', label('复议后起诉', 'Litigation after it')],
];

const outcomes: readonly [column: string, label: Label][] = [
  ['upheld', label('结果维持', 'Upheld')],
  ['corrected', label('结果纠正', 'Corrected')],
  ['otherOutcome', label('其他结果', 'Other')],
  ['pending', label('尚未审结', 'Pending')],
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
  const name = say(label(`${year}年度行政复议与行政诉讼（件）`, `Reconsideration and litigation in ${year}`));
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
