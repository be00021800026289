/** Single values that differ between two versions of a report: what every comparison of two reports begins with. */
import type { ReportDocument } from '../document/report-document';
import { cellsOf } from '../layout/cells';
import type { TableCode } from '../layout/declaration';
import { findLayout } from '../layout/lookup';

export type Value = string | number | null;

/** One value that changed; `null`: blank, or not there. */
export interface ValueDifference {
  /** `title`, `layout`, `year`, `organization.code`, a cell address, `sections.<chapter>.heading`, or the path of a particular. */
  readonly path: string;
  readonly from: Value;
  readonly to: Value;
}

/** The difference between two values under a path: none where they are the same. */
export const changed = (path: string, from: Value, to: Value): ValueDifference[] =>
  from === to ? [] : [{ path, from, to }];

/** The cells that differ, in printed order. Cells that only one of the two layouts has count as blank in the other. */
export function cellDifferences(from: ReportDocument, to: ReportDocument): ValueDifference[] {
  const addresses = new Map<string, [table: TableCode, row: string, column: string]>();
  for (const code of [to.layout, from.layout]) {
    const layout = findLayout(code);
    for (const { address, table, row, column } of layout ? cellsOf(layout).all : [])
      addresses.set(address, [table.code, row.code, column.code]);
  }
  return [...addresses].flatMap(([address, [table, row, column]]) =>
    changed(address, from[table][row]?.[column] ?? null, to[table][row]?.[column] ?? null),
  );
}
