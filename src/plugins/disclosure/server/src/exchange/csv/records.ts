/** The cells of a report as records of the tidy table, whichever format they go out in. */
import { cellsOf } from '#model';
import { printedReport } from '../report/printed-report';
import type { ReportForExport } from '../report/report-for-export';
import type { CsvColumn } from './columns';

export type CellRecord = Readonly<Record<CsvColumn, string | number | null>>;

/** One record a cell, in printed order. A blank cell has no value. */
export function cellRecords(source: ReportForExport): CellRecord[] {
  const { document, organization, publication } = source;
  const { layout, words, valueIn } = printedReport(source);
  const common = {
    organization: document.organization.code ?? null,
    organizationName: organization?.name ?? null,
    kind: organization?.kind ?? null,
    regionCode: organization?.regionCode ?? null,
    year: document.year,
    version: publication?.version ?? null,
    layout: layout.code,
  };
  return cellsOf(layout).all.map((cell) => ({
    ...common,
    table: cell.table.code,
    row: cell.row.code,
    rowLabel: words(cell.row.label),
    column: cell.column.code,
    columnLabel: words(cell.column.label),
    unit: cell.column.unit ? words(cell.column.unit.label) : null,
    value: valueIn(cell),
  }));
}
