/** 上年结转: what last year's published report carried forward is what this year begins with. */
import { cellsOf, type Layout, type ReportDocument } from '../../../model';
import { type Entries, type Patch, patchOf } from './rows';

/** The row that takes the figures over, and the row of last year's report that holds them. */
const rows = { table: 'applications', to: 'carriedOver', from: 'carriedForward' } as const;

/** Last year's figures by the address of the cell that takes them over; empty without a published predecessor. */
export function carriedOver(layout: Layout, previous: ReportDocument | null): ReadonlyMap<string, number> {
  const figures = previous?.[rows.table][rows.from] ?? {};
  const taking = cellsOf(layout).all.filter(({ table, row }) => table.code === rows.table && row.code === rows.to);
  return new Map(
    taking.flatMap(({ address, column }): [string, number][] => {
      const figure = figures[column.code] ?? null;
      return figure === null ? [] : [[address, figure]];
    }),
  );
}

/** Writes last year's figures, over whatever stands there. */
export function takeOver(layout: Layout, entries: Entries, figures: ReadonlyMap<string, number>): Patch {
  return patchOf(layout, entries, figures);
}
