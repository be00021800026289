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

/** @param indicator the rate that was asked for; absent where cells were */
export function rowOf(row: GroupRow, indicator: Indicator | undefined): StatisticsRow {
  const { cell, year, organization, kind, region } = row;
  const groups = {
    ...(cell !== undefined && !indicator && { cell }),
    ...(year !== undefined && { year: Number(year) }),
    ...(organization !== undefined && { organization }),
    ...(kind !== undefined && { kind }),
    ...(region !== undefined && { region }),
  };
  const counts = { value: numberOf(row.value), reports: Number(row.reports), blank: Number(row.blank) };
  if (!indicator) return { ...groups, ...counts };
  const denominator = indicator.denominator.length === 0 ? null : numberOf(row.denominator);
  const n = denominator ?? (indicator.denominator.length === 0 ? (numberOf(row.numerator) ?? 0) : 0);
  const rate = { indicator: indicator.code, numerator: numberOf(row.numerator), denominator, n };
  const isSmall = indicator.denominator.length > 0 && n < smallBase;
  return { ...groups, ...counts, ...rate, ...(isSmall && { small: true }) };
}
