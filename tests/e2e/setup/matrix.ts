import {
  type CellValue,
  cellsOf,
  layouts,
  type ReportDocument,
  type TableCode,
  withTotals,
} from '../../../src/plugins/disclosure/model';
import { completeDocument, withCells } from '../../fixtures/documents';

const layout = layouts.v2021;

/** A report with many different figures that adds up: every result happens, and what came in went out. */
export function variedReport(): ReportDocument {
  const { all } = cellsOf(layout);
  const varied = all.map(({ address, table, row, column, index }): [string, CellValue] => {
    if (table.code !== 'applications') return [address, index % 5];
    if (['newRequests', 'carriedOver', 'carriedForward', 'totalResults'].includes(row.code)) return [address, 0];
    return [address, column.code === 'total' ? 0 : (index * 7) % 4];
  });
  const results = withTotals(withCells(completeDocument(layout), varied));
  const received = all
    .filter(({ table, row }) => table.code === 'applications' && row.code === 'newRequests')
    .map(({ address, column }): [string, CellValue] => [
      address,
      results.applications.totalResults?.[column.code] ?? 0,
    ]);
  return withTotals(withCells(results, received));
}

/** The figures of a report, row by row in printed order, the row's total last. */
export function matrixOf(report: ReportDocument): string[][] {
  const [part] = layout.tables.applications.parts;
  return (part?.rows ?? []).map(({ code }) =>
    (part?.columns ?? []).map(({ code: column }) => String(report.applications[code]?.[column] ?? '')),
  );
}

/** The figures of a table in printed order, as one list. */
export function lineOf(report: ReportDocument, table: TableCode): string[] {
  return cellsOf(layout)
    .all.filter((cell) => cell.table.code === table)
    .map(({ row, column }) => String(report[table][row.code]?.[column.code] ?? ''));
}
