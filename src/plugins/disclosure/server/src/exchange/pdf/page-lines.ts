/** A page as lines: rows of its tables cell by cell, and the lines of its text around them. */
import { evidence } from '../mapping/evidence';
import { joinLines, type SourceCell } from '../source/source-line';
import type { PdfPage, PlacedText } from './page';
import { type DrawnCell, type DrawnTable, tablesOf } from './tables';

/** A line of text outside of tables. */
export interface TextLine {
  kind: 'text';
  top: number;
  text: string;
  left: number;
  right: number;
  size: number;
}

/** A row of a table, by the table's place on the page. */
export interface DrawnRow {
  kind: 'row';
  top: number;
  table: number;
  cells: SourceCell[];
}

const { cellGap, insideText, leftInside, middle, sameBase, wordGap } = evidence.printedPage;

/** From top to bottom. */
export function linesOf({ texts, rules }: PdfPage): (TextLine | DrawnRow)[] {
  const tables = tablesOf(rules);
  const inside = new Map<DrawnCell, PlacedText[]>();
  const outside: PlacedText[] = [];
  for (const text of texts.flatMap((text) => splitAtBorders(text, tables))) {
    const cell = cellAt(tables, text);
    const texts = cell ? (inside.get(cell) ?? []) : outside;
    if (cell) inside.set(cell, texts);
    texts.push(text);
  }
  const lines = textLines(outside).map((line): TextLine => ({ ...boundsOf(line), kind: 'text', text: sentence(line) }));
  const rows = tables.flatMap((table, index) => rowsOf(table, index, inside));
  return [...lines, ...rows].sort((a, b) => a.top - b.top);
}

const middleOf = ({ base, size }: PlacedText): number => base - size * middle;

function tableAt(tables: readonly DrawnTable[], y: number, x: number): DrawnTable | undefined {
  return tables.find(
    ({ xs, ys }) => x >= (xs[0] ?? 0) && x <= (xs.at(-1) ?? 0) && y >= (ys[0] ?? 0) && y <= (ys.at(-1) ?? 0),
  );
}

const stretchOf = (edges: readonly number[], value: number): number =>
  edges.findIndex((edge, index) => value >= edge && value <= (edges[index + 1] ?? Number.NEGATIVE_INFINITY));

function cellAt(tables: readonly DrawnTable[], text: PlacedText): DrawnCell | undefined {
  const [x, y] = [(text.left + text.right) / 2, middleOf(text)];
  const table = tableAt(tables, y, x);
  return table?.cells[stretchOf(table.ys, y)]?.[stretchOf(table.xs, x)];
}

/** Some programs write the figures of a row as one text with spaces: its words are parted where it crosses a border. */
function splitAtBorders(text: PlacedText, tables: readonly DrawnTable[]): PlacedText[] {
  const words = text.text.split(/(\s+)/);
  if (words.length < 3) return [text];
  const table = tableAt(tables, middleOf(text), text.left + leftInside);
  if (!table?.xs.some((x) => x > text.left + insideText && x < text.right - insideText)) return [text];
  const perLetter = (text.right - text.left) / text.text.length;
  let left = text.left;
  return words.flatMap((word) => {
    const piece = { ...text, text: word, left, right: left + word.length * perLetter };
    left = piece.right;
    return word.trim() === '' ? [] : [piece];
  });
}

function rowsOf(table: DrawnTable, index: number, inside: ReadonlyMap<DrawnCell, PlacedText[]>): DrawnRow[] {
  return table.cells.map((line, row) => ({
    kind: 'row',
    top: table.ys[row] ?? 0,
    table: index,
    cells: [...new Set(line)]
      .filter((cell) => cell.row === row)
      .map((cell) => ({
        text: joinLines(textLines(inside.get(cell) ?? []).map(sentence)),
        column: cell.column,
        span: cell.span,
      })),
  }));
}

/** Texts on one line together, from left to right; lines from top to bottom. */
function textLines(texts: readonly PlacedText[]): PlacedText[][] {
  const lines: PlacedText[][] = [];
  for (const text of [...texts].sort((a, b) => a.base - b.base)) {
    const last = lines.at(-1);
    const first = last?.[0];
    if (last && first && Math.abs(first.base - text.base) <= Math.min(first.size, text.size) * sameBase)
      last.push(text);
    else lines.push([text]);
  }
  return lines.map((line) => line.sort((a, b) => a.left - b.left));
}

/** Texts of a line joined: cells that no border parts are parted by a tab. */
function sentence(line: readonly PlacedText[]): string {
  let before: PlacedText | undefined;
  let text = '';
  for (const piece of line) {
    const gap = before ? (piece.left - before.right) / piece.size : 0;
    const isWord = gap > wordGap && /[\w.]$/.test(text) && /^\w/.test(piece.text);
    text += gap > cellGap ? `\t${piece.text}` : `${isWord ? ' ' : ''}${piece.text}`;
    before = piece;
  }
  return text.trim();
}

function boundsOf(line: readonly PlacedText[]): { top: number; left: number; right: number; size: number } {
  const [first] = line;
  const bounds = { base: first?.base ?? 0, left: first?.left ?? 0, right: first?.right ?? 0, size: first?.size ?? 0 };
  for (const { base, left, right, size } of line) {
    bounds.base = Math.min(bounds.base, base);
    bounds.left = Math.min(bounds.left, left);
    bounds.right = Math.max(bounds.right, right);
    bounds.size = Math.max(bounds.size, size);
  }
  return { top: bounds.base - bounds.size, left: bounds.left, right: bounds.right, size: bounds.size };
}
