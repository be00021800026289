/** Tidy CSV (RFC 4180): one cell a row, UTF-8 with byte order mark. It holds the figures and no text. */
import type { ReportForExport } from '../report/report-for-export';
import { byteOrderMark, csvColumns, guardText } from './columns';
import { cellRecords } from './records';

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
  return cellRecords(source)
    .map((record) => line(csvColumns.map((column) => record[column])))
    .join('');
}

/** @returns the whole file for one report */
export function writeCsv(source: ReportForExport): string {
  return csvHeader + csvLines(source);
}
