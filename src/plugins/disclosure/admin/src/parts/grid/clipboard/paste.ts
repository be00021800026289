/** What a paste would do, worked out before anything is written. */

import { refusal } from '#model';
import { type Entry, readEntry } from '../../../form/entry';
import type { Entries, EntryChange, Patch } from '../../../form/rows';
import type { GridPlaces } from '../places';
import type { TextGrid } from './block';

/** A range of lines and columns, both ends included. */
export interface GridRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A pasted text that finds no cell, or no number in it. */
export interface Leftover {
  readonly text: string;
  /** The cell that would have taken it; `undefined` beyond the table's edge. */
  readonly address: string | undefined;
}

export interface PastePlan {
  /** Every cell that a text of the block reaches, changed or not. */
  readonly patch: Patch;
  /** Rows and columns at the block's edge that hold labels only; they are left out. */
  readonly labels: { readonly rows: number; readonly columns: number };
  /** Texts beyond the table's edge, or in places that a merged cell covers. */
  readonly outside: readonly Leftover[];
  /** Texts that are no numbers; their cells stay as they are. */
  readonly unreadable: readonly Leftover[];
  /** Numbers that no cell like theirs may hold, such as 0.5 applications: they are written, and a save refuses them. */
  readonly refused: ReadonlySet<string>;
  /** Whether the block fits as it is, so that nobody need be asked. */
  readonly fits: boolean;
}

/**
 * Plans a paste at a selection. A single value fills the whole selection; a larger block starts at its upper left
 * corner. Blanks blank.
 */
export function planPaste(places: GridPlaces, entries: Entries, selection: GridRange, pasted: TextGrid): PastePlan {
  const { block, labels } = withoutLabels(pasted);
  const plan = { patch: new Map<string, EntryChange>(), outside: [] as Leftover[], unreadable: [] as Leftover[] };
  const single = block.length === 1 && block[0]?.length === 1 ? block[0][0] : undefined;
  const rows = single === undefined ? block : filled(selection, single);
  rows.forEach((row, down) => {
    row.forEach((text, across) => {
      placeText(places, entries, { line: selection.top + down, column: selection.left + across, text }, plan);
    });
  });
  const { outside, unreadable } = plan;
  const patch = [...plan.patch.values()];
  const refused = new Set(
    patch.flatMap(({ address, to }) => {
      const cell = places.find(address)?.cell;
      return cell && to !== null && refusal(cell, to) ? [address] : [];
    }),
  );
  return {
    patch,
    labels,
    outside,
    unreadable,
    refused,
    fits: labels.rows + labels.columns + outside.length + unreadable.length + refused.size === 0,
  };
}

const filled = ({ top, bottom, left, right }: GridRange, text: string): string[][] =>
  Array.from({ length: bottom - top + 1 }, () => new Array<string>(right - left + 1).fill(text));

interface Landing {
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

function placeText(
  places: GridPlaces,
  entries: Entries,
  { line, column, text }: Landing,
  plan: { patch: Map<string, EntryChange>; outside: Leftover[]; unreadable: Leftover[] },
): void {
  const inside = line < places.lines.length && column < places.width;
  const place = inside ? places.at(line, column) : undefined;
  if (place && plan.patch.has(place.cell.address)) {
    // The rest of a merged cell: it has its value already, and the block's blank there says nothing.
    const same = plan.patch.get(place.cell.address)?.to === readEntry(text, place.cell.type);
    if (text.trim() !== '' && !same) plan.outside.push({ text, address: undefined });
    return;
  }
  if (!place) {
    if (text.trim() !== '') plan.outside.push({ text, address: undefined });
    return;
  }
  const { address, type, index } = place.cell;
  const to: Entry = readEntry(text, type);
  if (typeof to === 'string') plan.unreadable.push({ text, address });
  else plan.patch.set(address, { address, from: entries[index] ?? null, to });
}

/** A number, perhaps with its unit: 3件 is meant as a number, though the cell will not take it. */
const holdsNumber = (text: string): boolean =>
  /^[\s\d０-９.,，．+\-－减增]*[\d０-９][\s\d０-９.,，．]*[件项宗个条元万]{0,2}\s*$/.test(text);
const holdsWords = (text: string): boolean => text.trim() !== '' && !holdsNumber(text) && !/^[\s/／—–-]*$/.test(text);

/** Leaves out the rows above and the columns before the numbers, where labels stand in them. */
function withoutLabels(block: TextGrid): { block: TextGrid; labels: PastePlan['labels'] } {
  const numbers = block.flatMap((row, down) =>
    row.flatMap((text, across) => (holdsNumber(text) ? [{ down, across }] : [])),
  );
  const none = { block, labels: { rows: 0, columns: 0 } };
  if (numbers.length === 0) return none;
  const firstRow = Math.min(...numbers.map(({ down }) => down));
  const firstColumn = Math.min(...numbers.map(({ across }) => across));
  const rows = block.slice(0, firstRow).some((row) => row.some(holdsWords)) ? firstRow : 0;
  const columns = block.some((row) => row.slice(0, firstColumn).some(holdsWords)) ? firstColumn : 0;
  return { block: block.slice(rows).map((row) => row.slice(columns)), labels: { rows, columns } };
}

/** The texts of a range, for copying: a merged cell stands in its first column, blanks after it. */
export function copyBlock(places: GridPlaces, entries: Entries, { top, bottom, left, right }: GridRange): string[][] {
  const rows: string[][] = [];
  for (let line = top; line <= bottom; line += 1) {
    const row: string[] = [];
    for (let column = left; column <= right; column += 1) {
      const place = places.at(line, column);
      const entry = entries[place.cell.index] ?? null;
      const starts = place.column === column || (column === left && place.column < column);
      row.push(starts && entry !== null ? String(entry) : '');
    }
    rows.push(row);
  }
  return rows;
}
