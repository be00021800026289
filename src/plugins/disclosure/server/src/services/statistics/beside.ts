/** What stands beside a page of groups: the year before, and another cell. */
import type { Knex } from 'knex';
import type { StatisticsRow } from '#contracts';
import { indicators, isAmount, smallBase } from '#model';
import type { StatisticsQuestion } from './question';
import { keyOf, numberOf, percentage, rowOf } from './rows';
import { type GroupRow, groupsOf } from './sql';

/** Values of the same groups in years that lie `shift` before theirs. */
async function valuesBeside(
  connection: Knex,
  asked: StatisticsQuestion,
  rows: readonly StatisticsRow[],
  shift: number,
): Promise<Map<string, number | null>> {
  const years = rows.flatMap(({ year }) => year ?? []);
  const from = Math.min(...years) - shift;
  const year = years.length > 0 ? { from, to: Math.max(...years) - shift } : asked.year;
  const indicator = indicators.find(({ code }) => code === asked.indicator);
  const organizations = [...new Set(rows.flatMap(({ organization }) => organization ?? []))];
  // Groups of few cases stand beside others too: what is ranked is chosen already.
  const unranked = { ...asked, year, order: undefined, top: undefined };
  const found: GroupRow[] = await groupsOf(connection, unranked, organizations.length > 0 ? organizations : undefined);
  return new Map(
    found.map((row) => {
      const shaped = rowOf(row, indicator);
      return [keyOf(shaped, shaped.year), shaped.value];
    }),
  );
}

/** Adds the year before, the difference to it and the growth in percent, where the question asks for it. */
export async function withChange(
  connection: Knex,
  asked: StatisticsQuestion,
  rows: StatisticsRow[],
): Promise<StatisticsRow[]> {
  if (!asked.change || rows.length === 0) return rows;
  const before = await valuesBeside(connection, asked, rows, 1);
  return rows.map((row) => {
    const previous = before.get(keyOf(row, (row.year ?? 0) - 1)) ?? null;
    const difference = row.value === null || previous === null ? null : numberOf(row.value - previous);
    return { ...row, previous, difference, growth: percentage(difference, previous) };
  });
}

/** Adds the percentage of another cell, where the question names one. */
export async function withShare(
  connection: Knex,
  asked: StatisticsQuestion,
  rows: StatisticsRow[],
): Promise<StatisticsRow[]> {
  const { share } = asked;
  if (!share || rows.length === 0) return rows;
  const bases = await valuesBeside(connection, { ...asked, cell: [share] }, rows, 0);
  return rows.map((row) => {
    const base = bases.get(keyOf({ ...row, cell: share }, row.year)) ?? null;
    const isSmall = (base ?? 0) < smallBase && !isAmount(share);
    return { ...row, base, share: percentage(row.value, base), ...(isSmall && { small: true }) };
  });
}
