/** The one place where a report's database rows become a report document, and back. */

import { cellsOf } from '../layout/cells';
import { type TableCode, tableCodes } from '../layout/declaration';
import { label } from '../layout/label';
import { findLayout, layoutForYear } from '../layout/lookup';
import type { Blocks } from './blocks';
import { isRecord, type Problem } from './problem';
import { type DocumentReading, documentOf, readDocument } from './read-document';
import type { CellValue, Explanation, ReportDocument } from './report-document';

/** A table row as a component holds it: its code, and one attribute a column. */
export type TableRow = { row: string } & Record<string, CellValue | string>;

/** A report as Strapi populates it, as far as a document needs it. All of it may be missing or malformed. */
export interface StoredReport extends Partial<Record<TableCode, unknown>> {
  organization?: { code?: unknown } | null;
  year?: unknown;
  layout?: unknown;
  title?: unknown;
  sections?: unknown;
  explanations?: unknown;
}

/** The attributes of a report that come from its document; the organization is a relation and not among them. */
export interface ReportAttributes extends Record<TableCode, TableRow[]> {
  title: string | null;
  year: number | null;
  layout: string;
  sections: { chapter: string; heading: string | null; body: Blocks }[];
  explanations: Explanation[];
}

export interface RowsReading extends DocumentReading {
  /**
   * Where a finding's path lies in the rows: `applications.granted.total` is `['applications', 4, 'total']`.
   * A row that is not there answers with its table.
   */
  locate(path: string): (string | number)[];
}

/** Attributes that are of the row itself, not of the form. */
const ofTheRow = new Set(['id', 'row', '__component', '__temp_key__', 'documentId']);

/** Reads a stored report, and says what in its rows is malformed. */
export function readRows(stored: StoredReport): RowsReading {
  const problems: Problem[] = [];
  const positions = new Map<string, number>();
  const tables = Object.fromEntries(tableCodes.map((code) => [code, tableOf(code, stored[code], positions, problems)]));
  const reading = readDocument({ ...stored, ...tables });
  listOf(stored.sections).forEach((section, position) => {
    if (isRecord(section)) positions.set(`sections.${String(section.chapter)}`, position);
  });
  return {
    ...reading,
    problems: [...problems, ...reading.problems],
    locate: (path) => locate(path, positions),
  };
}

/** The report document of a stored report, in normal form. */
export function fromRows(stored: StoredReport): ReportDocument {
  return documentOf(readRows(stored));
}

/** The rows that hold a report document. A table row whose cells are all blank is left out. */
export function toRows(document: ReportDocument): ReportAttributes {
  const layout = findLayout(document.layout) ?? findLayout(layoutForYear(document.year ?? 0));
  const rows = new Map<string, TableRow>();
  for (const { table, row, column } of layout ? cellsOf(layout).all : []) {
    const value = document[table.code]?.[row.code]?.[column.code] ?? null;
    if (value === null) continue;
    const key = `${table.code}.${row.code}`;
    const tableRow = rows.get(key) ?? { row: row.code };
    tableRow[column.code] = value;
    rows.set(key, tableRow);
  }
  const rowsOf = (code: TableCode) =>
    [...rows].filter(([key]) => key.startsWith(`${code}.`)).map(([, tableRow]) => tableRow);
  return {
    title: document.title,
    year: document.year,
    layout: document.layout,
    sections: document.sections.map(({ chapter, heading, body }) => ({ chapter, heading, body })),
    explanations: document.explanations.map((explanation) => ({ ...explanation })),
    proactive: rowsOf('proactive'),
    applications: rowsOf('applications'),
    remedies: rowsOf('remedies'),
  };
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function tableOf(table: TableCode, value: unknown, positions: Map<string, number>, problems: Problem[]): unknown {
  if (value !== null && value !== undefined && !Array.isArray(value)) return value;
  const rows: [string, unknown][] = [];
  listOf(value).forEach((row, position) => {
    const code = isRecord(row) && typeof row.row === 'string' ? row.row : '';
    const path = `${table}.${code}`;
    const repeated = positions.has(path);
    positions.set(path, position);
    if (repeated)
      problems.push({
        rule: 'structure.row',
        path,
        message: label(`行重复：${code}`, `The row is repeated: ${code}`),
      });
    else rows.push([code, isRecord(row) ? cellsIn(row) : row]);
  });
  return Object.fromEntries(rows);
}

function cellsIn(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([name, value]) => !ofTheRow.has(name) && value !== null));
}

function locate(path: string, positions: ReadonlyMap<string, number>): (string | number)[] {
  const [first = '', second, third] = path.split('.');
  if (second === undefined) return first === '' ? [] : [first];
  const position = positions.get(`${first}.${second}`);
  if (first === 'sections')
    return [first, position ?? Number(second), ...(position === undefined ? [] : ['body'])].filter(
      (step) => !Number.isNaN(step),
    );
  if (!(tableCodes as readonly string[]).includes(first)) return path.split('.');
  if (position === undefined) return [first];
  return third === undefined ? [first, position, 'row'] : [first, position, third];
}
