import type { CellValue } from '../document/report-document';

/** The sum of some values, or `null` when one of them is blank. */
export function sum(values: readonly CellValue[], positions: readonly number[]): number | null {
  let total = 0;
  for (const position of positions) {
    const value = values[position];
    if (value === null || value === undefined) return null;
    total += value;
  }
  return total;
}
