/** How the bodies of a group are spread: half of them lie between the quartiles, whatever the sum of all. */
import type { Knex } from 'knex';
import type { StatisticsRow } from '#contracts';
import { indicators, smallBase } from '#model';
import type { StatisticsQuestion } from './question';
import { keyOf, numberOf } from './rows';
import { groupsOf } from './sql';

/** Fewer bodies make no field to stand in. */
const fewestBodies = 4;

interface Spread {
  cell?: string;
  year?: number;
  kind?: string | null;
  region?: string | null;
  bodies: unknown;
  lower: unknown;
  median: unknown;
  upper: unknown;
}

/** The smallest value that so many quarters of the bodies do not exceed (nearest rank, so that it is one of theirs). */
const quartile = (quarters: number): string => `min(case when 4 * place >= ${quarters} * bodies then value end)`;

/** Values of single bodies, each with its place in its group. Rates of few cases stand outside. */
function placed(connection: Knex, asked: StatisticsQuestion, groups: readonly string[]): Knex.QueryBuilder {
  const byBody: StatisticsQuestion = {
    ...asked,
    groupBy: [...asked.groupBy, 'organization'],
    order: undefined,
    top: undefined,
  };
  const query = connection
    .from(groupsOf(connection, byBody).as('each'))
    .whereNotNull('value')
    .select(...groups, 'value');
  const indicator = indicators.find(({ code }) => code === asked.indicator);
  if (indicator && indicator.denominator.length > 0) query.where('denominator', '>=', smallBase);
  const within = groups.length > 0 ? `partition by ${groups.map(() => '??').join(', ')}` : '';
  query.select(connection.raw(`row_number() over (${within} order by value) as place`, groups));
  return query.select(connection.raw(`count(*) over (${within}) as bodies`, groups));
}

/** Adds the quartiles of the bodies of each group, where the question asks for them. */
export async function withQuartiles(
  connection: Knex,
  asked: StatisticsQuestion,
  rows: StatisticsRow[],
): Promise<StatisticsRow[]> {
  if (!asked.quartiles || rows.length === 0) return rows;
  const groups = [...(asked.indicator ? [] : ['cell']), ...asked.groupBy];
  const query = connection.from(placed(connection, asked, groups).as('placed'));
  query.select(...groups, connection.raw('max(bodies) as bodies'));
  for (const [quarters, name] of [
    [1, 'lower'],
    [2, 'median'],
    [3, 'upper'],
  ] as const)
    query.select(connection.raw(`${quartile(quarters)} as ??`, [name]));
  if (groups.length > 0) query.groupBy(groups);
  const spreads = new Map(
    ((await query) as Spread[]).map((spread) => {
      const { cell, year, kind, region } = spread;
      const named = { cell, kind, region, value: null, reports: 0, blank: 0 };
      return [keyOf(named, year === undefined ? undefined : Number(year)), spread];
    }),
  );
  return rows.map((row) => {
    const spread = spreads.get(keyOf(row, row.year));
    const bodies = Number(spread?.bodies ?? 0);
    const of = (value: unknown) => (bodies < fewestBodies ? null : numberOf(value));
    return {
      ...row,
      bodies,
      lowerQuartile: of(spread?.lower),
      median: of(spread?.median),
      upperQuartile: of(spread?.upper),
    };
  });
}
