/** A table of the report on a sheet of its own, merged as on the official form, with formulas for its totals. */
import type { Cell as SheetCell, Worksheet } from 'exceljs';
import {
  type Cell,
  type CellEquation,
  type CellValue,
  cellsOf,
  type PrintedCell,
  type PrintedHeading,
  type PrintedTable,
} from '../../../../model';
import type { PrintedReport } from '../report/printed-report';
import { formulaWriter, type Position, type Positions, referenceTo, sidesOf } from './formulas';
import { cellName } from './marks';
import { heightOf } from './row-height';
import { brokenStyle, styles } from './styles';
import { words } from './words';

/** Rows above the printed table: its title. */
const rowsAbove = 1;

/** Where the figures of a table stand on its sheet. */
export function positionsOf({ rows }: PrintedTable, sheet: string): [address: string, position: Position][] {
  return rows.flatMap(({ entries }, row) =>
    entries.flatMap((entry): [string, Position][] =>
      entry.kind === 'cell'
        ? [[entry.cell.address, { sheet, row: rowsAbove + row + 1, column: entry.column + 1 }]]
        : [],
    ),
  );
}

export function fillTableSheet(
  sheet: Worksheet,
  report: PrintedReport,
  printed: PrintedTable,
  positions: Positions,
): void {
  const { table, rows, width, labelColumns } = printed;
  sheet.mergeCells(1, 1, 1, width);
  Object.assign(sheet.getCell(1, 1), { value: report.words(table.label), style: styles.title });
  sheet.getRow(1).height = 28;
  rows.forEach(({ kind, entries }, index) => {
    const row = rowsAbove + index + 1;
    for (const entry of entries) {
      const cell = place(sheet, entry, row);
      if (entry.kind === 'cell') fillFigure(cell, report, entry.cell, positions);
      else {
        cell.value = report.words(entry.label);
        cell.style = kind === 'part' ? styles.partHeading : entry.scope === 'row' ? styles.rowHeading : styles.heading;
      }
      styleCovered(cell, entry);
    }
  });
  setColumnWidths(sheet, printed);
  setRowHeights(sheet, report, printed);
  markBrokenEquations(sheet, report, table.code, positions);
  const firstCells = rows.findIndex(({ kind }) => kind === 'cells');
  if (table.parts.length === 1)
    sheet.views = [{ state: 'frozen', xSplit: labelColumns, ySplit: rowsAbove + firstCells }];
}

/** The cell at which an entry starts, merged over all that the entry covers. */
function place(
  sheet: Worksheet,
  { column, columnSpan, rowSpan }: PrintedHeading | PrintedCell,
  row: number,
): SheetCell {
  const first = column + 1;
  if (columnSpan > 1 || rowSpan > 1) sheet.mergeCells(row, first, row + rowSpan - 1, first + columnSpan - 1);
  return sheet.getCell(row, first);
}

/** Each cell that a merged one covers draws its own part of the border. */
function styleCovered(cell: SheetCell, { columnSpan, rowSpan }: PrintedHeading | PrintedCell): void {
  for (let row = 0; row < rowSpan; row += 1)
    for (let column = 0; column < columnSpan; column += 1)
      cell.worksheet.getCell(Number(cell.row) + row, Number(cell.col) + column).style = cell.style;
}

function fillFigure(cell: SheetCell, report: PrintedReport, figure: Cell, positions: Positions): void {
  const { min, max, type } = figure.type;
  const value = report.valueIn(figure);
  const formulas = totalsOf(report, figure);
  const agreeing = formulas.find(({ result }) => result === value);
  const formula = agreeing && formulaWriter(positions, cell.worksheet.name).sum(agreeing.operands);
  cell.name = cellName(figure);
  if (formula) {
    cell.value = { formula, result: value ?? '' };
    cell.style = styles.total;
    return;
  }
  cell.value = value;
  cell.style = formulas.length > 0 ? styles.keptTotal : styles.figure;
  if (formulas.length > 0) cell.note = report.words(words.kept);
  cell.dataValidation = {
    type: type === 'integer' ? 'whole' : 'decimal',
    operator: 'between',
    formulae: [min, max],
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: report.words(words.invalid),
    error: `${report.words(words[type])} ${min} – ${max}`,
  };
}

interface Total {
  readonly operands: readonly Cell[];
  /** What the formula computes from the figures as they stand; `null` while one is blank. */
  readonly result: CellValue;
}

/** The sums that a cell ought to be: an equation whose left side is this cell alone computes it. */
function totalsOf(report: PrintedReport, figure: Cell): Total[] {
  return cellsOf(report.layout).equations.flatMap((equation): Total[] => {
    if (equation.left.length !== 1 || equation.left[0] !== figure.index) return [];
    const { right } = sidesOf(report.layout, equation);
    const values = right.map(report.valueIn);
    const result = values.reduce((sum, value) => (sum === null || value === null ? null : sum + value), 0);
    return [{ operands: right, result }];
  });
}

function markBrokenEquations(sheet: Worksheet, report: PrintedReport, table: string, positions: Positions): void {
  const { equations, find } = cellsOf(report.layout);
  const writer = formulaWriter(positions, sheet.name);
  const rulesByPath = new Map<string, CellEquation[]>();
  for (const equation of equations)
    rulesByPath.set(equation.path, [...(rulesByPath.get(equation.path) ?? []), equation]);
  for (const [path, broken] of rulesByPath) {
    const position = positions.get(path);
    if (!position || find(path)?.table.code !== table) continue;
    const rules = broken.map((equation, priority) => ({
      type: 'expression' as const,
      priority: priority + 1,
      formulae: [writer.broken(sidesOf(report.layout, equation))],
      style: brokenStyle,
    }));
    sheet.addConditionalFormatting({ ref: referenceTo(position).replaceAll('$', ''), rules });
  }
}

/** Widths in characters of the default font. */
const widths = { groupHeading: 9, rowLabel: 34, label: 24, cell: 10, wideCell: 18 };

function widthOf({ width, labelColumns }: PrintedTable, column: number): number {
  const cells = width - labelColumns;
  if (column >= labelColumns) return cells < 7 ? widths.wideCell : widths.cell;
  if (labelColumns === 1) return widths.label;
  return column === labelColumns - 1 ? widths.rowLabel : widths.groupHeading;
}

/** How many characters fit into a line as wide as the table. */
export function charactersIn(printed: PrintedTable): number {
  let room = 0;
  for (let column = 0; column < printed.width; column += 1) room += widthOf(printed, column);
  return room;
}

function setColumnWidths(sheet: Worksheet, printed: PrintedTable): void {
  for (let column = 0; column < printed.width; column += 1)
    sheet.getColumn(column + 1).width = widthOf(printed, column);
}

function setRowHeights(sheet: Worksheet, report: PrintedReport, printed: PrintedTable): void {
  const heightOfEntry = (entry: PrintedHeading | PrintedCell): number => {
    if (entry.kind === 'cell' || entry.rowSpan > 1) return heightOf('', widths.cell);
    let room = 0;
    for (let column = 0; column < entry.columnSpan; column += 1) room += widthOf(printed, entry.column + column);
    return heightOf(report.words(entry.label), room);
  };
  printed.rows.forEach(({ entries }, index) => {
    sheet.getRow(rowsAbove + index + 1).height = Math.max(...entries.map(heightOfEntry));
  });
}
