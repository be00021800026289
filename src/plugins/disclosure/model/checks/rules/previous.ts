/** Figures of another report document: last year's, or an earlier one's. */
import type { CellValue, ReportDocument } from '../../document/report-document';
import { cellsOf } from '../../layout/cells';
import { findLayout } from '../../layout/lookup';

/**
 * What a document says at an address, a row group included.
 *
 * @returns `null` where a cell is blank, `undefined` where the document's layout lacks the address
 */
export function figureAt(document: ReportDocument, address: string): CellValue | undefined {
  const layout = findLayout(document.layout);
  const cells = layout ? cellsOf(layout).expand(address) : [];
  if (cells.length === 0) return undefined;
  let sum = 0;
  for (const { table, row, column } of cells) {
    const value = document[table.code]?.[row.code]?.[column.code];
    if (typeof value !== 'number') return null;
    sum += value;
  }
  return sum;
}
