/** How many groups a question has. */
import type { Knex } from 'knex';
import { addressesOf, figureAddresses, indicators, type Layout, layouts } from '#model';
import { totalsTable } from '../../database/projection/tables';
import type { StatisticsQuestion } from './question';
import { groupsOf } from './sql';

/** Counts them one by one. */
export async function countGroups(connection: Knex, asked: StatisticsQuestion): Promise<number> {
  const counted: { total?: unknown }[] = await connection.from(groupsOf(connection, asked).as('counted')).count({
    total: '*',
  });
  return Number(counted[0]?.total ?? 0);
}

/** Whether each group holds one report: a body has one a year. */
const isByReport = ({ groupBy, year }: StatisticsQuestion): boolean =>
  groupBy.includes('organization') && (groupBy.includes('year') || (year !== undefined && year.from === year.to));

/** Codes of the layouts in which any of the cells stands. */
const layoutsWith = (cells: readonly string[]): string[] =>
  Object.values(layouts)
    .filter((layout: Layout) => figureAddresses(layout).some(({ address }) => cells.includes(address)))
    .map(({ code }) => code);

/**
 * Where each group holds one report, they are as many as the reports: of those there are totals.
 *
 * @returns `undefined` where no total says it
 */
export async function reportsOf(connection: Knex, asked: StatisticsQuestion): Promise<number | undefined> {
  const { organization, kind, order, top, year, region = '' } = asked;
  const indicator = indicators.find(({ code }) => code === asked.indicator);
  const leavesOut = indicator !== undefined && (order?.by === 'value' || top !== undefined);
  if (!isByReport(asked) || organization !== undefined || kind !== undefined || leavesOut) return undefined;
  const each = indicator ? [addressesOf(indicator)] : [...new Set(asked.cell)].map((cell) => [cell]);
  const counts = each.map(async (cells) => {
    const query = connection(totalsTable).where('region_code', region).whereIn('layout', layoutsWith(cells));
    if (year) query.whereBetween('year', [year.from, year.to]);
    const [row] = await query.sum({ total: 'reports' });
    return Number(row?.total ?? 0);
  });
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}
