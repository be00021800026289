/** The question as the database is asked it. One statement aggregates, on an index alone. */
import type { Knex } from 'knex';
import { addressesOf, comparesYears, type Indicator, indicators, smallBase, termOf } from '#model';
import { withinRegion } from '../../database/projection/regions';
import { figuresTable } from '../../database/projection/tables';
import type { Grouping, StatisticsQuestion } from './question';

/** One group as the database answers it. Drivers give sums as numbers or as text. */
export interface GroupRow {
  cell?: string;
  year?: number;
  organization?: string;
  organization_name?: string | null;
  kind?: string | null;
  region?: string | null;
  value: unknown;
  numerator?: unknown;
  denominator?: unknown;
  reports: unknown;
  blank: unknown;
}

const columns: Readonly<Record<Exclude<Grouping, 'region'>, string>> = {
  year: 'year',
  organization: 'organization_code',
  kind: 'organization_kind',
};

const groupSql = (grouping: Grouping, regionLevel: number): string =>
  grouping === 'region' ? `substr(region_code, 1, ${regionLevel})` : columns[grouping];

/** The condition of every question but for its cells. */
function within(query: Knex.QueryBuilder, { year, organization, region, kind }: StatisticsQuestion): void {
  // One year by `=`: only then is an index in the order of what follows the year.
  if (year?.from === year?.to && year) query.where('year', year.from);
  else if (year) query.whereBetween('year', [year.from, year.to]);
  if (organization !== undefined) query.where('organization_code', organization);
  if (region !== undefined) withinRegion(query, 'region_code', region);
  if (kind !== undefined) query.where('organization_kind', kind);
}

/** What a row adds to a sum of terms: those of one cell stand in one branch. */
function sumOf(terms: readonly string[]): { sql: string; bindings: string[] } {
  const branches = new Map<string, string>();
  for (const term of terms) {
    const { address, sign, isBefore } = termOf(term);
    const added = `${branches.get(address) ?? ''} ${sign === 1 ? '+' : '-'} ${isBefore ? 'value_before' : 'value'}`;
    branches.set(address, added);
  }
  const cases = [...branches.values()].map((added) => `when cell = ? then 0${added}`);
  return {
    sql: cases.length === 0 ? 'null' : `sum(case ${cases.join(' ')} end)`,
    bindings: [...branches.keys()],
  };
}

/**
 * The figures beside those of the same body in the year before. A body that lacks either has neither: a year is compared
 * with the year before over the same bodies.
 */
function withYearBefore(connection: Knex, cells: readonly string[]): Knex.QueryBuilder {
  return connection(`${figuresTable} as later`)
    .leftJoin(`${figuresTable} as earlier`, (join) =>
      join
        .on('earlier.cell', 'later.cell')
        .on('earlier.organization_code', 'later.organization_code')
        .on('earlier.year', connection.raw('later.year - 1')),
    )
    .whereIn('later.cell', cells)
    .select('later.cell', 'later.organization_code', 'later.organization_kind', 'later.region_code', 'later.year')
    .select(connection.raw('case when earlier.value is null then null else later.value end as value'))
    .select(connection.raw('case when later.value is null then null else earlier.value end as value_before'));
}

/** The rows that are summed. */
const source = (connection: Knex, indicator: Indicator | undefined): Knex.QueryBuilder =>
  indicator && comparesYears(indicator)
    ? connection.from(withYearBefore(connection, addressesOf(indicator)).as('years'))
    : connection(figuresTable);

const sums = 'sum(value) as value, count(value) as reports, count(*) - count(value) as blank';

function selectSums(query: Knex.QueryBuilder, connection: Knex, cells: readonly string[]): void {
  const [first = ''] = cells;
  if (cells.length === 1) query.where('cell', first).select(connection.raw('? as cell', [first]));
  else query.whereIn('cell', cells).select('cell');
  query.select(connection.raw(sums));
}

function selectRate(query: Knex.QueryBuilder, connection: Knex, indicator: Indicator): void {
  const [numerator, denominator] = [sumOf(indicator.numerator), sumOf(indicator.denominator)];
  const cells = addressesOf(indicator);
  query.whereIn('cell', cells);
  query.select(connection.raw(`${numerator.sql} as numerator`, numerator.bindings));
  query.select(connection.raw(`${denominator.sql} as denominator`, denominator.bindings));
  const [first = ''] = cells;
  query.select(connection.raw('count(case when cell = ? then value end) as reports', [first]));
  query.select(connection.raw('count(case when cell = ? and value is null then 1 end) as blank', [first]));
}

/** What tells groups apart: a column, or the beginning of one. */
export interface GroupTerm {
  name: Grouping | 'cell';
  sql: string;
  descending: boolean;
}

/** What tells the groups apart, in the order in which an answer has them. */
export function termsOf({ groupBy, order, regionLevel, cell }: StatisticsQuestion): GroupTerm[] {
  const named = groupBy.toSorted((one, other) => Number(other === order?.by) - Number(one === order?.by));
  const terms: GroupTerm[] = [...new Set(named)].map((name) => ({
    name,
    sql: groupSql(name, regionLevel),
    descending: name === order?.by && order.descending,
  }));
  // One cell alone tells nothing apart.
  return (cell ?? []).length < 2 ? terms : [...terms, { name: 'cell', sql: 'cell', descending: false }];
}

/** @param organizations absent for all that the question is about */
export function grouped(
  connection: Knex,
  asked: StatisticsQuestion,
  indicator: Indicator | undefined,
  organizations?: readonly string[],
): Knex.QueryBuilder {
  const query = source(connection, indicator);
  within(query, asked);
  if (organizations) query.whereIn('organization_code', organizations);
  if (indicator) selectRate(query, connection, indicator);
  else selectSums(query, connection, asked.cell ?? []);
  for (const { name, sql } of termsOf(asked)) {
    if (name !== 'cell') query.select(connection.raw(`${sql} as ??`, [name]));
    query.groupByRaw(sql);
  }
  return query;
}

const indicatorOf = ({ indicator }: StatisticsQuestion): Indicator | undefined =>
  indicators.find(({ code }) => code === indicator);

/**
 * The groups that a question asks for, in no order, as a query to select from.
 *
 * @param organizations absent for all that the question is about
 */
export function groupsOf(
  connection: Knex,
  asked: StatisticsQuestion,
  organizations?: readonly string[],
): Knex.QueryBuilder {
  const indicator = indicatorOf(asked);
  const groups = connection.select('*').from(grouped(connection, asked, indicator, organizations).as('groups'));
  if (!indicator) return groups;
  const ratio = indicator.denominator.length === 0 ? 'numerator' : '100.0 * numerator / nullif(denominator, 0)';
  const rates = connection.select('*').from(groups.select(connection.raw(`${ratio} as value`)).as('rates'));
  // A rate of few cases takes no part where values are ranked.
  const isRanking = asked.order?.by === 'value' || asked.top !== undefined;
  return isRanking && indicator.denominator.length > 0 ? rates.where('denominator', '>=', smallBase) : rates;
}
