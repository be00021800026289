import type { Child } from 'hono/jsx';
import { type Layout, label } from '../../../src/plugins/disclosure/model';
import type { Publication } from '../api/answers';
import { BarChart } from '../figures/bars';
import { figure, percent, reportPath } from '../frame/parts';
import type { Visit } from '../serving/page';
import { chartMeasures, comparedTables, type Measure, measuresOf, type Rate, rateIn, rates } from './measures';

/** A report in a comparison, with the form that it keeps to. */
export interface Compared {
  report: Publication;
  layout: Layout;
}

interface ComparisonProps {
  visit: Visit;
  compared: readonly Compared[];
}

/** What a report is called where space is short. */
export const shortName = ({ organization, year }: Publication): string => `${organization.name} ${year}`;

/** Reports side by side: a chart of the applications, and every figure in a table. */
export function Comparison({ visit, compared }: ComparisonProps): Child {
  const { say } = visit;
  return (
    <>
      <section aria-labelledby="chart">
        <h2 id="chart">{say(label('申请与办理结果', 'Applications and results'))}</h2>
        <BarChart
          visit={visit}
          name={say(label('申请与办理结果（件）', 'Applications and results'))}
          groups={chartMeasures.map(({ label }) => say(label))}
          series={compared.map(({ report, layout }) => ({
            name: shortName(report),
            values: chartMeasures.map(({ valueIn }) => valueIn(report, layout)),
          }))}
        />
      </section>
      <section aria-labelledby="all">
        <h2 id="all">{say(label('全部数字', 'Every figure'))}</h2>
        <AllFigures visit={visit} compared={compared} />
        <p class="small">
          {say(label('* 基数不足 30 件，比率仅供参考。', '* A base under 30: the rate says little.'))}
        </p>
      </section>
    </>
  );
}

function AllFigures({ visit, compared }: ComparisonProps): Child {
  const { say, to } = visit;
  const newest = compared.map(({ layout }) => layout).sort((one, other) => (one.code < other.code ? 1 : -1))[0];
  if (!newest) return null;
  return (
    <section class="sheet" aria-labelledby="all" tabindex={0}>
      <table class="figures compared">
        <thead>
          <tr>
            <td />
            {compared.map(({ report }) => (
              <th scope="col">
                <a href={to(reportPath(report.organization.code, report.year))}>{shortName(report)}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Heading text={say(label('比率', 'Rates'))} width={compared.length} />
          {rates.map((rate) => (
            <tr>
              <th scope="row" title={say(rate.formula)}>
                {say(rate.label)}
              </th>
              {compared.map(({ report, layout }) => (
                <RateCell rate={rateIn(rate, report, layout)} />
              ))}
            </tr>
          ))}
        </tbody>
        {comparedTables.map((code) => (
          <tbody>
            <Heading text={say(newest.tables[code].label)} width={compared.length} />
            {measuresOf(newest, code).map((measure) => (
              <MeasureRow visit={visit} measure={measure} compared={compared} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function RateCell({ rate: { value, isSmall } }: { rate: Rate }): Child {
  return (
    <td>
      {percent(value)}
      {isSmall && <sup>*</sup>}
    </td>
  );
}

function Heading({ text, width }: { text: string; width: number }): Child {
  return (
    <tr>
      <th scope="rowgroup" colspan={width + 1} class="group">
        {text}
      </th>
    </tr>
  );
}

function MeasureRow({
  visit,
  measure: { label, isMember, valueIn },
  compared,
}: ComparisonProps & { measure: Measure }): Child {
  return (
    <tr>
      <th scope="row" class={isMember ? 'member' : undefined}>
        {visit.say(label)}
      </th>
      {compared.map(({ report, layout }) => (
        <td>{figure(valueIn(report, layout))}</td>
      ))}
    </tr>
  );
}
