/** Totals that the equations compute, and what "fill totals" and "fill the blanks with 0" write. */
import { cellsOf, computeTotals, type Layout, type TableCode } from '../../../model';
import { numberIn } from './entry';
import { type Entries, type Patch, patchOf } from './rows';

/** What each total ought to be, by address; left out while an operand is blank or no number. */
export function suggestedTotals(layout: Layout, entries: Entries): ReadonlyMap<string, number> {
  return computeTotals(layout, entries.map(numberIn));
}

/** What filling the totals of a table does. */
export interface TotalsFill {
  /** Writes the blank totals. */
  readonly patch: Patch;
  /** Replaces the totals that were typed and differ; nothing does so unasked. */
  readonly replacement: Patch;
}

/** Totals of one table: those that are blank are written, those that differ are kept and offered for replacement. */
export function fillTotals(layout: Layout, table: TableCode, entries: Entries): TotalsFill {
  const suggested = [...suggestedTotals(layout, entries)].filter(([address]) => address.startsWith(`${table}.`));
  const all = patchOf(layout, entries, suggested);
  return { patch: all.filter(({ from }) => from === null), replacement: all.filter(({ from }) => from !== null) };
}

/** Writes 0 into every blank cell of a table. */
export function fillBlanks(layout: Layout, table: TableCode, entries: Entries): Patch {
  const blank = cellsOf(layout).all.filter(
    (cell) => cell.table.code === table && (entries[cell.index] ?? null) === null,
  );
  return blank.map(({ address }) => ({ address, from: null, to: 0 }));
}
