/** Tables in HTML, as browsers, Excel, WPS and Word put them on the clipboard. */
import { Parser } from 'htmlparser2';
import { rectangle, type TextGrid } from './block';

interface HtmlTable {
  rows: string[][];
  /** Rows that a cell above still covers, by column. */
  covered: number[];
  cell: { text: string; rows: number; columns: number } | undefined;
}

/** No printed report is larger; a web page that claims so is not believed. */
const most = 1000;

/**
 * The cells of one table in a piece of HTML: the table that holds the most numbers. A merged cell is its text and
 * blanks.
 *
 * @returns `undefined` where the HTML has no table
 */
export function parseHtmlTable(html: string): string[][] | undefined {
  const done: HtmlTable[] = [];
  const open: HtmlTable[] = [];
  const parser = new Parser({
    onopentag(name, { rowspan, colspan }) {
      if (name === 'table') open.push({ rows: [], covered: [], cell: undefined });
      const table = open.at(-1);
      if (!table) return;
      if (name === 'tr') startRow(table);
      if (name === 'td' || name === 'th') table.cell = { text: '', rows: spanOf(rowspan), columns: spanOf(colspan) };
      if (name === 'br' && table.cell) table.cell.text += '\n';
    },
    ontext(text) {
      const cell = open.at(-1)?.cell;
      if (cell) cell.text += text;
    },
    onclosetag(name) {
      const table = open.at(-1);
      if (!table) return;
      if (name === 'td' || name === 'th') endCell(table);
      if (name === 'table') done.push(...open.splice(-1));
    },
  });
  parser.end(html);
  const best = [...done, ...open].sort((one, other) => numbersIn(other) - numbersIn(one))[0];
  return best && rectangle(best.rows);
}

const spanOf = (value: string | undefined): number =>
  Math.min(Math.max(Number.parseInt(value ?? '1', 10) || 1, 1), most);

const numbersIn = ({ rows }: HtmlTable): number => rows.flat().filter((text) => /\d/.test(text)).length;

function startRow(table: HtmlTable): void {
  table.rows.push([]);
  skipCovered(table);
}

/** Steps over the places that cells from above take in this row. */
function skipCovered({ rows, covered }: HtmlTable): void {
  const row = rows.at(-1);
  while (row && (covered[row.length] ?? 0) > 0) {
    covered[row.length] = (covered[row.length] ?? 1) - 1;
    row.push('');
  }
}

function endCell(table: HtmlTable): void {
  const { cell, covered } = table;
  table.cell = undefined;
  const row = table.rows.at(-1);
  if (!cell || !row || row.length >= most) return;
  for (let column = 0; column < cell.columns; column += 1) {
    covered[row.length] = cell.rows - 1;
    row.push(column === 0 ? cell.text.replace(/\s+/g, ' ').trim() : '');
  }
  skipCovered(table);
}

export function writeHtmlTable(block: TextGrid): string {
  const rows = block.map((row) => `<tr>${row.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>`);
  return `<table><tbody>${rows.join('')}</tbody></table>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => entities[sign] ?? sign);
