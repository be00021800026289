/** Reads a sheet that is not ours into lines. */
import type { Row, Cell as SheetCell, Worksheet } from 'exceljs';
import { limits } from '../limits';
import type { Notes } from '../mapping/notes';
import { joinLines, paragraphLine, type SourceCell, type SourceLine } from '../source/source-line';
import { failureIn, textOf } from './cell-content';

/** @param notes where hidden rows and columns are listed, and formulas without a result and errors with their address */
export function linesOf(sheet: Worksheet, grid: number, notes: Notes): SourceLine[] {
  const lines: SourceLine[] = [];
  sheet.eachRow((row, number) => {
    const where = `${sheet.name}!${number}`;
    const hidden: string[] = [];
    const cells = cellsOf(sheet, row, (cell) => {
      const isSeen = !row.hidden && isInSight(cell, row);
      if (!isSeen) hidden.push(textOf(cell));
      const failure = failureIn(cell);
      if (failure !== undefined) notes.leave(failure, `${sheet.name}!${cell.address}`);
      return isSeen;
    });
    notes.leave(hidden.filter((text) => text !== '').join(' | '), where);
    lines.push(...linesOfRow(cells, grid, where));
  });
  return lines;
}

/** Whether one of the columns that a cell covers is shown. */
function isInSight(cell: SheetCell, row: Row): boolean {
  const { worksheet, master } = cell;
  for (let column = Number(cell.col); column <= limits.cellSpan; column += 1) {
    if (column > Number(cell.col) && row.findCell(column)?.master !== master) return false;
    if (!worksheet.getColumn(column).hidden) return true;
  }
  return false;
}

/**
 * The cells of a row that are shown, without those that a merged cell covers. The library is not asked for cells that are
 * not there: it would make them.
 */
function cellsOf(sheet: Worksheet, row: Row, isShown: (cell: SheetCell) => boolean): SourceCell[] {
  const cells: SourceCell[] = [];
  const width = Math.min(row.cellCount, limits.cellSpan);
  for (let column = 1; column <= width; column += 1) {
    const cell = row.findCell(column);
    if (cell?.isMerged && cell.master !== cell) widen(cells.at(-1), cell);
    else if (cell ? isShown(cell) : !sheet.getColumn(column).hidden)
      cells.push({ text: cell ? textOf(cell) : '', column, span: 1 });
  }
  return cells;
}

/** A cell that a merged one to its left covers makes that wider. */
function widen(last: SourceCell | undefined, { master, row, col }: SheetCell): void {
  if (master.row === row && last && last.column >= Number(master.col)) last.span = Number(col) - last.column + 1;
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
