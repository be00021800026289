/** Where a layout wants an application counted, told by its equations and groups. */
import { type CellEquation, cellsOf, type LayoutCells } from '../layout/cells';
import type { Layout } from '../layout/declaration';
import { layouts } from '../layouts';

export interface CountedRows {
  newRequests: string;
  carriedOver: string;
  carriedForward: string;
  /** The rows that (七)总计 sums. */
  results: readonly string[];
  /** The columns that 总计 sums. */
  applicants: readonly string[];
  /** The rows of the remedies table, and the columns that its total sums. */
  remedies: readonly string[];
  remedyOutcomes: readonly string[];
}

const known = new WeakMap<Layout, CountedRows>();

/** The same object for each call with the same layout. */
export function countedRows(layout: Layout): CountedRows {
  let rows = known.get(layout);
  if (!rows) {
    rows = resolve(layout);
    known.set(layout, rows);
  }
  return rows;
}

function resolve(layout: Layout): CountedRows {
  const cells = cellsOf(layout);
  const of = (rule: string): CellEquation => {
    const equation = cells.equations.find((one) => one.rule === rule);
    if (!equation) throw new RangeError(`Layout ${layout.code} has no equation ${rule}`);
    return equation;
  };
  const rowsAt = (indices: readonly number[]) => codesAt(cells, indices, 'row');
  // The official note: 第一项加第二项之和,等于第三项加第四项之和.
  const balance = of('applications.balance');
  const [newRequests = '', carriedOver = ''] = rowsAt(balance.left);
  const [, carriedForward = ''] = rowsAt(balance.right);
  return {
    newRequests,
    carriedOver,
    carriedForward,
    results: rowsAt(of('applications.results-total').right),
    applicants: codesAt(cells, of('applications.row-total').right, 'column'),
    remedies: layout.tables.remedies.parts.flatMap(({ rows }) => rows.map(({ code }) => code)),
    remedyOutcomes: codesAt(cells, of('remedies.total').right, 'column'),
  };
}

const codesAt = ({ all }: LayoutCells, indices: readonly number[], part: 'row' | 'column'): string[] =>
  indices.flatMap((index) => all[index]?.[part].code ?? []);

/**
 * The result row that an outcome has in a layout: itself, or the one row of the group that the outcome belongs to in
 * another layout, so that `otherFeeUnpaid` is `otherHandling` in the older form.
 *
 * @returns `null` where the layout has no such row, or several
 */
export function resultRow(layout: Layout, outcome: string): string | null {
  const { results } = countedRows(layout);
  if (results.includes(outcome)) return outcome;
  for (const other of Object.values<Layout>(layouts)) {
    const group = other.tables.applications.groups.find(({ members }) => members.includes(outcome));
    const own = layout.tables.applications.groups.find(({ code }) => code === group?.code);
    const [only, ...more] = own?.members ?? [];
    if (only !== undefined && more.length === 0) return only;
  }
  return null;
}
