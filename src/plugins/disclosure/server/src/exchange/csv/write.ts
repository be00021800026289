/** Tidy CSV (RFC 4180): one cell a row, UTF-8 with byte order mark. It holds the figures and no text. */
import { type Cell, cellsOf } from '../../../../model';
import { printedReport } from '../report/printed-report';
import type { ReportForExport } from '../report/report-for-export';
import { byteOrderMark, csvColumns, guardText } from './columns';

type Field = string | number | null;

const field = (value: Field): string => {
  if (typeof value === 'number') return String(value);
  const text = guardText(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const line = (fields: readonly Field[]): string => `${fields.map(field).join(',')}\r\n`;

/** The first line of a file, with the byte order mark. */
export const csvHeader = byteOrderMark + line(csvColumns);

/** The lines of one report, without the header. A blank cell has an empty value. */
export function csvLines(source: ReportForExport): string {
  const { document, organization, publication } = source;
  const { layout, words, valueIn } = printedReport(source);
  const common = [
    document.organization.code,
    organization?.name ?? null,
    organization?.kind ?? null,
    organization?.regionCode ?? null,
    document.year,
    publication?.version ?? null,
    layout.code,
  ]
    .map(field)
    .join(',');
  const fieldsOf = (cell: Cell): Field[] => [
    cell.table.code,
    cell.row.code,
    words(cell.row.label),
    cell.column.code,
    words(cell.column.label),
    cell.column.unit ? words(cell.column.unit.label) : null,
    valueIn(cell),
  ];
  return cellsOf(layout)
    .all.map((cell) => `${common},${line(fieldsOf(cell))}`)
    .join('');
}

/** @returns the whole file for one report */
export function writeCsv(source: ReportForExport): string {
  return csvHeader + csvLines(source);
}
