/** CSV: the tidy form that publications are exported in, and sheets in the shape of the form. */
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { limits } from '../limits';
import { decodeText } from '../source/decode-text';
import { rowLine, type Source } from '../source/source-line';
import { unusable } from '../unusable-file';
import { bareNumber } from './columns';
import { isTidy, type TidyTable } from './tidy';

/** @throws UnusableFile for malformed CSV and beyond the limits */
export async function readCsv(bytes: Uint8Array): Promise<{ source: Source } | { tidy: TidyTable }> {
  const text = decodeText(bytes);
  refuseWideRows(text);
  const [heading = [], ...rows] = await records(text);
  if (isTidy(heading)) return { tidy: { heading, rows } };
  const lines = [heading, ...rows].map((cells, at) => rowLine(cells.map(cellText), `line ${at + 1}`, 0));
  return { source: { lines: lines.filter(({ cells }) => cells.some(({ text }) => text !== '')), titles: [] } };
}

/** Counted before the rows are read, since a row is made as a whole. Quotes do not matter: no text has so many. */
export function refuseWideRows(text: string): void {
  const delimiter = delimiterOf(text);
  let count = 0;
  for (const [found] of text.matchAll(delimiter === '\t' ? /[\t\r\n]/g : delimiter === ';' ? /[;\r\n]/g : /[,\r\n]/g)) {
    count = found === delimiter ? count + 1 : 0;
    if (count > limits.rowCells) tooWide();
  }
}

const tooWide = (): never => unusable('一行的单元格过多', 'A row has too many cells');

/** A tidy table may hold the reports of many years; a sheet has the cells of one, and is given up where it has more. */
async function records(text: string): Promise<string[][]> {
  const rows: string[][] = [];
  let cells = 0;
  let mostCells: number = limits.cells;
  try {
    for await (const read of Readable.from(pieces(text)).pipe(parserOf(text))) {
      const row = read as string[];
      if (rows.length === 0 && isTidy(row)) mostCells = limits.tidyRows * 10;
      const filled = row.every((cell) => cell.trim() === '') ? [] : row;
      rows.push(filled);
      cells += filled.length;
      if (cells > mostCells || rows.length > limits.tidyRows) break;
    }
  } catch (error) {
    if (error instanceof CsvError && error.code === 'CSV_MAX_RECORD_SIZE') unusable('一行过长', 'A row is too long');
    return unusable('CSV 格式有误', 'The CSV is malformed');
  }
  if (cells > mostCells) unusable('表格单元格过多', 'The file has too many table cells');
  if (rows.length > limits.tidyRows) unusable('行数过多', 'The file has too many rows');
  return rows;
}

export const parserOf = (text: string) =>
  parse({
    delimiter: delimiterOf(text),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: limits.rowCharacters,
  });

const pieceBytes = 64 * 1024;

/** The parser makes every row of what it is given before it hands on the first. */
export function* pieces(text: string): Generator<Buffer> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
}

/** The separator that the first lines use most. */
function delimiterOf(text: string): string {
  const start = text.slice(0, 4_000);
  const counts = [',', '\t', ';'].map((char) => ({ char, count: start.split(char).length }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).char;
}

/** Digits on two lines stay on two. */
const cellText = (text: string): string =>
  bareNumber(
    joinLines(text)
      .replace(/[^\S\n]+/g, ' ')
      .trim(),
  );

const joinLines = (text: string): string =>
  text.replace(/\s*[\r\n]\s*/g, (gap, at: number) =>
    /[\d.,]/.test(text[at - 1] ?? '') && /[\d.,]/.test(text[at + gap.length] ?? '') ? '\n' : ' ',
  );
