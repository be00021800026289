/** What the status line says of a range, as a spreadsheet does. */
import type { Entry } from './entry';

export interface RangeSum {
  readonly cells: number;
  /** How many of them hold a number. */
  readonly numbers: number;
  readonly sum: number;
}

/** Six decimal places are the most that a cell holds. */
const scale = 1_000_000;

/** @returns `undefined` for a single cell, whose figure stands before one's eyes */
export function rangeSum(entries: readonly Entry[]): RangeSum | undefined {
  if (entries.length < 2) return undefined;
  const numbers = entries.filter((entry) => typeof entry === 'number');
  const sum = numbers.reduce((so, each) => so + each, 0);
  return { cells: entries.length, numbers: numbers.length, sum: Math.round(sum * scale) / scale };
}
