/** Takes back the tidy table that `write` makes: one cell a row. */
import { cellsOf, findLayout, type Layout, layoutForYear } from '#model';
import { Notes } from '../mapping/notes';
import type { Known } from '../mapping/reading';
import { unusable } from '../unusable-file';
import { readCellText } from '../words/cell-text';
import { bareNumber, type CsvColumn, csvColumns, unguardText } from './columns';

export interface TidyTable {
  heading: readonly string[];
  rows: readonly (readonly string[])[];
}

type TidyRow = Partial<Record<CsvColumn, string>>;

/** The columns without which a table is not tidy. */
const needed: readonly CsvColumn[] = ['table', 'row', 'column', 'value'];

export function isTidy(heading: readonly string[]): boolean {
  const names = heading.map((name) => name.trim());
  return needed.every((name) => names.includes(name));
}

/** A report document that is yet to be read by the model, and what found no place in it. */
export interface TidyReport {
  raw: Record<string, unknown>;
  organizationName: string | null;
  notes: Notes;
}

/**
 * The report in a tidy table. Of several, the one whose organization and year are known.
 *
 * @throws UnusableFile when the table holds several such reports, or none
 */
export function readTidy({ heading, rows }: TidyTable, known: Known): TidyReport {
  const places = csvColumns.map((name) => [name, heading.findIndex((title) => title.trim() === name)] as const);
  const reports = new Map<string, TidyRow[]>();
  for (const cells of rows) {
    const row: TidyRow = Object.fromEntries(places.map(([name, at]) => [name, unguardText((cells[at] ?? '').trim())]));
    if (!isWanted(row, known)) continue;
    const key = JSON.stringify([row.organization, row.year, row.layout, row.version]);
    const report = reports.get(key);
    if (report) report.push(row);
    else reports.set(key, [row]);
  }
  if (reports.size > 1)
    unusable(
      `表中有 ${reports.size} 份报告，请指明机关和年度`,
      `The table holds ${reports.size} reports: name the organization and the year`,
    );
  const [report = unusable('表中没有所要的报告', 'The table does not hold the report asked for')] = reports.values();
  return readReport(report, known);
}

function isWanted({ organization, year }: TidyRow, known: Known): boolean {
  const fits = (value: string | undefined, wanted: string | undefined) => !wanted || !value || value === wanted;
  return fits(organization, known.organization) && fits(year, known.year?.toString());
}

function readReport(rows: readonly TidyRow[], known: Known): TidyReport {
  const notes = new Notes();
  const first: TidyRow = rows[0] ?? {};
  const year = Number(first.year) || null;
  const layout = findLayout(known.layout ?? first.layout) ?? findLayout(layoutForYear(year ?? 0));
  return {
    raw: {
      organization: { code: first.organization || null },
      year,
      layout: layout?.code,
      ...tablesIn(rows, layout, notes),
    },
    organizationName: first.organizationName || null,
    notes,
  };
}

type Tables = Record<string, Record<string, Record<string, number>>>;

/** The figures of a report. Of a cell that is there twice the first counts; another value is listed. */
function tablesIn(rows: readonly TidyRow[], layout: Layout | undefined, notes: Notes): Tables {
  const tables: Tables = {};
  const read = new Map<string, number | null | undefined>();
  for (const tidy of rows) {
    const { table = '', row = '', column = '' } = tidy;
    const value = layout && numberIn(tidy, layout);
    const address = `${table}.${row}.${column}`;
    const isRepeated = read.has(address);
    if (value === undefined || (isRepeated && read.get(address) !== value))
      notes.leave(csvColumns.map((name) => tidy[name]).join(','));
    if (isRepeated) continue;
    read.set(address, value);
    if (typeof value === 'number') put(tables, tidy, value);
  }
  return tables;
}

function put(tables: Tables, { table = '', row = '', column = '' }: TidyRow, value: number): void {
  const cells = tables[table] ?? {};
  tables[table] = cells;
  cells[row] = { ...cells[row], [column]: value };
}

/** `null` for a blank, `undefined` for what is no cell of the layout or no number. */
function numberIn({ table, row, column, value = '' }: TidyRow, layout: Layout): number | null | undefined {
  if (!cellsOf(layout).find(`${table}.${row}.${column}`)) return undefined;
  const read = readCellText(bareNumber(value));
  if (read.kind === 'blank') return null;
  return read.kind === 'number' && read.yuan === undefined ? read.value : undefined;
}
