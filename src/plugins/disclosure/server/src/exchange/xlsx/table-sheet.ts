/** A table of the report on a sheet of its own, merged as on the official form, with formulas for its totals. */
import type { Cell as SheetCell, Worksheet } from 'exceljs';
import { type CellEquation, cellsOf, type PrintedCell, type PrintedHeading, type PrintedTable } from '#model';
import type { PrintedReport } from '../report/printed-report';
import { fillFigure } from './figure-cell';
import { formulaWriter, type Position, type Positions, referenceTo, sidesOf } from './formulas';
import { brokenStyle, styles } from './styles';
import { rowsAbove, setColumnWidths, setRowHeights } from './table-size';

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
