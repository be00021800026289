import type { StatisticsRow } from '../api/answers';

/** Bodies whose report sums those of others. */
const governments: ReadonlySet<string> = new Set(['county', 'prefecture', 'province']);

/** Whether a row by kind is of bodies that report for themselves alone, so that sums count nothing twice. */
export const isOfBodies = ({ kind }: StatisticsRow): boolean => !kind || !governments.has(kind);

/** The sum of rows by kind over bodies that report for themselves alone. */
export const sumOfBodies = (rows: readonly StatisticsRow[]): number =>
  rows.filter(isOfBodies).reduce((sum, { value }) => sum + (value ?? 0), 0);
