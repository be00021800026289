/** Groups of figures as they are answered. */
import type { StatisticsRow } from '#contracts';
import { type Indicator, smallBase } from '#model';
import type { GroupRow } from './sql';

/** A number of the database, to six places: drivers give sums as numbers or as text. */
export function numberOf(value: unknown): number | null {
  if (value === null || value === undefined) return null;
  return Math.round(Number(value) * 1e6) / 1e6;
}

/** How many percent a number is of another; `null` where there is nothing to divide by. */
export function percentage(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole <= 0 ? null : numberOf((part / whole) * 100);
}

/** What tells a group from the others, the year as given. */
export const keyOf = (row: StatisticsRow, year: number | undefined): string =>
  JSON.stringify([row.cell ?? null, row.organization ?? null, row.kind ?? null, row.region ?? null, year ?? null]);

/** Built field by field: an answer may hold ten thousand rows, and spread literals cost ten times as much. */
function groupsIn(row: GroupRow, isRate: boolean): StatisticsRow {
  const groups = {} as StatisticsRow;
  if (row.cell !== undefined && !isRate) groups.cell = row.cell;
  if (row.year !== undefined) groups.year = Number(row.year);
  if (row.organization !== undefined) groups.organization = row.organization;
  if (row.organization_name !== undefined) groups.organizationName = row.organization_name;
  if (row.kind !== undefined) groups.kind = row.kind;
  if (row.region !== undefined) groups.region = row.region;
  return groups;
}

/** @param indicator the rate that was asked for; absent where cells were */
export function rowOf(row: GroupRow, indicator: Indicator | undefined): StatisticsRow {
  const shaped = groupsIn(row, indicator !== undefined);
  shaped.value = numberOf(row.value);
  shaped.reports = Number(row.reports);
  shaped.blank = Number(row.blank);
  if (!indicator) return shaped;
  const hasDenominator = indicator.denominator.length > 0;
  const numerator = numberOf(row.numerator);
  const denominator = hasDenominator ? numberOf(row.denominator) : null;
  const n = denominator ?? (hasDenominator ? 0 : (numerator ?? 0));
  const isSmall = hasDenominator && n < smallBase;
  return { ...shaped, indicator: indicator.code, numerator, denominator, n, ...(isSmall && { small: true }) };
}
