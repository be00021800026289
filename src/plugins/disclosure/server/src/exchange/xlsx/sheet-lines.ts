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
    const cells = cellsOf(row, (cell) => {
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
    if (column > Number(cell.col) && row.getCell(column).master !== master) return false;
    if (!worksheet.getColumn(column).hidden) return true;
  }
  return false;
}

/** The cells of a row that are shown, without those that a merged cell covers. */
function cellsOf(row: Row, isShown: (cell: SheetCell) => boolean): SourceCell[] {
  const cells: SourceCell[] = [];
  row.eachCell({ includeEmpty: true }, (cell, column) => {
    if (column > limits.cellSpan) return;
    if (cell.isMerged && cell.master !== cell) {
      const last = cells.at(-1);
      if (cell.master.row === cell.row && last && last.column >= Number(cell.master.col))
        last.span = column - last.column + 1;
      return;
    }
    if (isShown(cell)) cells.push({ text: textOf(cell), column, span: 1 });
  });
  return cells;
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
