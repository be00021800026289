import { documentOf, readDocument } from '../document/read-document';
import type { CellValue, ReportDocument, TableValues } from '../document/report-document';
import { cellsOf } from '../layout/cells';
import type { Layout } from '../layout/declaration';
import { sum } from './sum';

/**
 * The totals that a layout's equations compute from other cells.
 *
 * @param values the values of `cellsOf(layout).all`, in that order
 * @returns by address: what each total ought to be; a total is left out while an operand is blank
 */
export function computeTotals(layout: Layout, values: readonly CellValue[]): Map<string, number> {
  const cells = cellsOf(layout);
  const filled = [...values];
  const totals = new Map<string, number>();
  for (const { left, right } of cells.equations) {
    const [total, ...others] = left;
    const result = sum(filled, right);
    const cell = total === undefined ? undefined : cells.all[total];
    if (!cell || others.length > 0 || result === null) continue;
    filled[cell.index] = result;
    totals.set(cell.address, result);
  }
  return totals;
}

/** A copy of a report document in which every total that can be computed is. */
export function withTotals(document: ReportDocument, declared?: Layout): ReportDocument {
  const reading = readDocument(document, declared);
  const copy = documentOf(reading);
  if (!reading.layout) return copy;
  const { find } = cellsOf(reading.layout);
  for (const [address, value] of computeTotals(reading.layout, reading.values)) {
    const cell = find(address);
    const row = cell && copy[cell.table.code][cell.row.code];
    if (row) (row as TableValues[string])[cell.column.code] = value;
  }
  return copy;
}
