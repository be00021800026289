/** Tables whose rows stand side by side in one line. */
import type { Coverage } from '../words/cover';
import type { Likeness } from '../words/terms';
import { evidence } from './evidence';
import type { TableWords } from './table-words';

/**
 * The row named somewhere before the values, where columns are named after it: 行政复议 above its five outcomes.
 *
 * @returns `undefined` when no row or more than one is named
 */
export function rowNamedBefore({ found }: Coverage): Likeness | undefined {
  const rows = found.filter(({ term }) => term.kind === 'row' || term.kind === 'group');
  const term = rows.length === 1 ? rows[0]?.term : undefined;
  return term && { term, score: evidence.confidence.rowNamedBefore };
}

/** Codes of the rows and row groups that some words name, in their order. */
export const rowsNamedIn = ({ found }: Coverage): string[] =>
  found.flatMap(({ term }) => (term.kind === 'row' || term.kind === 'group' ? [term.code] : []));

/** Whether the values of all rows of a table stand side by side. */
export function isOneLine(
  { table }: TableWords,
  { found }: Coverage,
  { candidates }: { candidates: readonly Likeness[] },
): boolean {
  if (table.printedAs !== 'line') return false;
  return found.at(-1)?.term.kind === 'column' || (candidates.length === 0 && found.length > 0);
}

export function isOneRow({ table }: TableWords, named: Likeness | undefined, values: number): boolean {
  const columns = table.parts[0]?.columns.length ?? 0;
  const members = table.groups.find(({ code }) => code === named?.term.code)?.members.length ?? 1;
  return named !== undefined && values === columns * members;
}
