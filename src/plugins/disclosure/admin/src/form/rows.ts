/** Between the rows of the Content Manager's form and the cells of the grid. */
import { type Cell, cellsOf, isRecord, type Layout, type TableCode } from '../../../model';
import type { Entry } from './entry';

/** A table row as the form holds it: with `id` once it is stored, with `__temp_key__` while it is edited. */
export type FormRow = Record<string, unknown>;

/** The entries of `cellsOf(layout).all`, in that order. */
export type Entries = readonly Entry[];

/** One cell's change. */
export interface EntryChange {
  readonly address: string;
  readonly from: Entry;
  readonly to: Entry;
}

export type Patch = readonly EntryChange[];

const rowsOf = (value: unknown): FormRow[] => (Array.isArray(value) ? value.filter(isRecord) : []);

/** Reads the cells of all tables from a form's values. Only the first of repeated rows counts, as everywhere. */
export function entriesOf(layout: Layout, form: Readonly<Record<string, unknown>>): Entry[] {
  const rows = new Map<string, FormRow>();
  for (const table of Object.keys(layout.tables))
    for (const row of rowsOf(form[table])) {
      const key = `${table}.${String(row.row)}`;
      if (!rows.has(key)) rows.set(key, row);
    }
  return cellsOf(layout).all.map((cell) => entryIn(rows.get(`${cell.table.code}.${cell.row.code}`), cell));
}

function entryIn(row: FormRow | undefined, { column }: Cell): Entry {
  const value = row?.[column.code];
  return typeof value === 'number' || (typeof value === 'string' && value !== '') ? value : null;
}

/**
 * The rows of one table after a patch. A stored row keeps its `id`, and its blanks are written as `null`: Strapi keeps
 * the old value of a field that is left out. An empty row that was never stored is dropped.
 */
export function applyToRows(layout: Layout, table: TableCode, value: unknown, patch: Patch): FormRow[] {
  const rows = rowsOf(value).map((row) => ({ ...row }));
  for (const { address, to } of patch) {
    const cell = cellsOf(layout).find(address);
    if (cell?.table.code !== table) continue;
    rowFor(rows, cell)[cell.column.code] = to;
  }
  return rows.filter((row) => row.id !== undefined || hasContent(layout, table, row));
}

function rowFor(rows: FormRow[], { row }: Cell): FormRow {
  const found = rows.find((candidate) => candidate.row === row.code);
  if (found) return found;
  const added: FormRow = { row: row.code, __temp_key__: row.code };
  rows.push(added);
  return added;
}

function hasContent(layout: Layout, table: TableCode, row: FormRow): boolean {
  return layout.tables[table].parts.some((part) =>
    part.columns.some(({ code }) => row[code] !== null && row[code] !== undefined),
  );
}

/** The patch that undoes a patch. */
export function inverse(patch: Patch): Patch {
  return patch.map(({ address, from, to }) => ({ address, from: to, to: from }));
}

/** The entries after a patch. */
export function applyToEntries(layout: Layout, entries: Entries, patch: Patch): Entry[] {
  const copy = [...entries];
  for (const { address, to } of patch) {
    const cell = cellsOf(layout).find(address);
    if (cell) copy[cell.index] = to;
  }
  return copy;
}

/** Changes that change something, from the entries as they are. */
export function patchOf(layout: Layout, entries: Entries, wanted: Iterable<readonly [string, Entry]>): Patch {
  const patch: EntryChange[] = [];
  for (const [address, to] of wanted) {
    const cell = cellsOf(layout).find(address);
    const from = cell ? (entries[cell.index] ?? null) : null;
    if (cell && from !== to) patch.push({ address, from, to });
  }
  return patch;
}
