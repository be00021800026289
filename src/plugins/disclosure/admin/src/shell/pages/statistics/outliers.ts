/** Figures of a body that stand apart from its own earlier years: a hint to look again, never more. */
import type { StatisticsRow } from '#contracts';

export interface Outlier {
  readonly cell: string;
  readonly value: number;
  /** The least and the most of the earlier years. */
  readonly least: number;
  readonly most: number;
}

/** Fewer years are no history. */
export const fewestYears = 3;
/** How many times the most, or under which part of the least, a figure is told. */
const apart = 2;
/** A difference of fewer cases is told of nobody. */
const fewestCases = 10;

/** @param rows sums of one body by cell and year */
export function outliersOf(rows: readonly StatisticsRow[], year: number): Outlier[] {
  const cells = [...new Set(rows.flatMap(({ cell }) => cell ?? []))];
  return cells.flatMap((cell) => {
    const own = rows.filter((row) => row.cell === cell);
    const value = own.find((row) => row.year === year)?.value;
    const earlier = own.flatMap((row) => (row.year !== undefined && row.year < year ? (row.value ?? []) : []));
    if (value === null || value === undefined || earlier.length < fewestYears) return [];
    const [least, most] = [Math.min(...earlier), Math.max(...earlier)];
    const isHigh = value > most * apart && value - most >= fewestCases;
    const isLow = value < least / apart && least - value >= fewestCases;
    return isHigh || isLow ? [{ cell, value, least, most }] : [];
  });
}

/** Of how many years before this one anything is known. */
export const yearsBefore = (rows: readonly StatisticsRow[], year: number): number =>
  new Set(rows.flatMap((row) => (row.year !== undefined && row.year < year ? row.year : []))).size;
