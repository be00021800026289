/** Reads a sheet that is not ours into lines. */
import { limits } from '../limits';
import type { Notes } from '../mapping/notes';
import { joinLines, paragraphLine, type SourceCell, type SourceLine } from '../source/source-line';
import { addressOf, type BookRow, type BookSheet, type Merged } from './book/book';
import { failureIn, textOf } from './cell-content';

/** @param notes where hidden rows and columns are listed, and formulas without a result and errors with their address */
export function linesOf(sheet: BookSheet, grid: number, notes: Notes): SourceLine[] {
  const lines: SourceLine[] = [];
  for (const row of sheet.rows.values()) {
    const where = `${sheet.name}!${row.number}`;
    const hidden: string[] = [];
    const cells = cellsOf(sheet, row, (text) => hidden.push(text));
    for (const cell of row.cells.values()) {
      const failure = isCovered(row, cell.column) ? undefined : failureIn(cell);
      if (failure !== undefined) notes.leave(failure, `${sheet.name}!${addressOf(cell)}`);
    }
    notes.leave(hidden.filter((text) => text !== '').join(' | '), where);
    lines.push(...linesOfRow(cells, grid, where));
  }
  return lines;
}

/** Whether a merged cell that begins elsewhere covers a place. */
function isCovered(row: BookRow, column: number): boolean {
  const start = row.merged.get(column);
  return start !== undefined && (start.row !== row.number || start.column !== column);
}

/** Whether one of the columns that a cell covers is shown. */
function isInSight({ hiddenColumns }: BookSheet, row: BookRow, first: number): boolean {
  for (let column = first; column <= limits.cellSpan; column += 1) {
    if (column > first && !isSame(row.merged.get(column), { row: row.number, column: first })) return false;
    if (!hiddenColumns.has(column)) return true;
  }
  return false;
}

const isSame = (one: Merged | undefined, other: Merged): boolean =>
  one?.row === other.row && one.column === other.column;

/** The cells of a row that are shown, without those that a merged cell covers. */
function cellsOf(sheet: BookSheet, row: BookRow, hide: (text: string) => void): SourceCell[] {
  const cells: SourceCell[] = [];
  const width = Math.min(Math.max(0, ...row.cells.keys(), ...row.merged.keys()), limits.cellSpan);
  for (let column = 1; column <= width; column += 1) {
    const cell = row.cells.get(column);
    if (isCovered(row, column)) widen(cells.at(-1), row, column);
    else if (!row.isHidden && isInSight(sheet, row, column))
      cells.push({
        text: cell ? textOf(cell) : '',
        column,
        span: 1,
        ...(cell?.shown !== undefined && { shownFor: String(cell.value) }),
      });
    else if (cell) hide(textOf(cell));
  }
  return cells;
}

/** A cell that a merged one to its left covers makes that wider. */
function widen(last: SourceCell | undefined, row: BookRow, column: number): void {
  const start = row.merged.get(column);
  if (start?.row === row.number && last && last.column >= start.column) last.span = column - last.column + 1;
}

function linesOfRow(cells: readonly SourceCell[], grid: number, where: string): SourceLine[] {
  const filled = cells.filter(({ text }) => text !== '');
  const [only] = filled;
  if (!only) return [];
  const paragraphs = linesIn(only.text).filter((text) => text !== '');
  if (filled.length === 1 && paragraphs.length > 1) return paragraphs.map((text) => paragraphLine(text, where));
  return [{ kind: 'row', cells: cells.map((cell) => ({ ...cell, text: joinLines(linesIn(cell.text)) })), grid, where }];
}

const linesIn = (text: string): string[] => text.split('\n').map((line) => line.trim());
