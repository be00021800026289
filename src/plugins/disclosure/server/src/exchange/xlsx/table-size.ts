/** How wide and how high a table stands on its sheet. */
import type { Worksheet } from 'exceljs';
import type { PrintedCell, PrintedHeading, PrintedTable } from '#model';
import type { PrintedReport } from '../report/printed-report';
import { heightOf } from './row-height';

/** Rows above the printed table: its title. */
export const rowsAbove = 1;

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

export function setColumnWidths(sheet: Worksheet, printed: PrintedTable): void {
  for (let column = 0; column < printed.width; column += 1)
    sheet.getColumn(column + 1).width = widthOf(printed, column);
}

export function setRowHeights(sheet: Worksheet, report: PrintedReport, printed: PrintedTable): void {
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
