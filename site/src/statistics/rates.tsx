import type { Child } from 'hono/jsx';
import { label } from '../../../src/plugins/disclosure/model';
import type { IndicatorEntry, StatisticsRow } from '../api/answers';
import { BarChart } from '../figures/bars';
import { Ranking } from '../figures/ranking';
import { isOfBodies } from '../figures/sums';
import { percent, reportPath } from '../frame/parts';
import type { StatisticsChoice } from '../pages/statistics';
import type { Visit } from '../serving/page';
import { CsvLink } from './csv-link';

interface RateProps {
  visit: Visit;
  choice: StatisticsChoice;
  indicator: IndicatorEntry;
}

/** Bodies that a ranking shows. */
const mostRanked = 20;

/** An indicator over all bodies through the years: its rate is that of the sums. */
export async function RateThroughYears({ visit, choice: { region }, indicator }: RateProps): Promise<Child> {
  const { say, record } = visit;
  const query = { indicator: indicator.code, groupBy: 'year,kind', region, pageSize: 1000 };
  const { data } = await record.statistics(query);
  const years = [...new Set(data.flatMap(({ year }) => year ?? []))].sort();
  const name = say(label(`历年${indicator.label.zh}`, `${indicator.label.en} through the years`));
  return (
    <section aria-labelledby="rate">
      <h2 id="rate">{name}</h2>
      <p class="small">
        {say(indicator.label)} = {say(indicator.formula)}　{indicator.basis}
      </p>
      <BarChart
        visit={visit}
        name={name}
        groups={years.map(String)}
        series={[{ name: say(indicator.label), values: years.map((year) => rateOf(data, year)) }]}
        written={percent}
      />
      <CsvLink visit={visit} query={query} />
    </section>
  );
}

function rateOf(rows: readonly StatisticsRow[], year: number): number | null {
  const counted = rows.filter((row) => row.year === year && isOfBodies(row));
  const sum = (name: 'numerator' | 'denominator') => counted.reduce((total, row) => total + (row[name] ?? 0), 0);
  const below = sum('denominator');
  return below === 0 ? null : (100 * sum('numerator')) / below;
}

/** Who has the highest rate; a rate of few cases says little and is left out by the API. */
export async function RateOfBodies({ visit, choice: { year, region }, indicator }: RateProps): Promise<Child> {
  const { say, to, record } = visit;
  const query = { indicator: indicator.code, groupBy: 'organization', year, region, top: mostRanked };
  const { data } = await record.statistics(query);
  const name = say(label(`${year}年度各机关${indicator.label.zh}`, `${indicator.label.en} by body, ${year}`));
  return (
    <section aria-labelledby="bodies">
      <h2 id="bodies">{name}</h2>
      <p class="small">{say(label('基数不足 30 件的机关不参加排列。', 'Bodies with a base under 30 are left out.'))}</p>
      {data.length > 0 && (
        <Ranking
          name={name}
          written={percent}
          rows={data.map(({ organization = '', organizationName, value, n }) => ({
            name: organizationName ?? organization,
            href: to(reportPath(organization, year)),
            value,
            remark: `n = ${n ?? 0}`,
          }))}
        />
      )}
      <CsvLink visit={visit} query={query} />
    </section>
  );
}
