/** Which of a row's printed values belongs to which column. */
import type { Column } from '#model';
import type { SourceCell } from '../source/source-line';
import { isBlank } from '../words/cell-text';
import type { RunValue } from './run';

/** Where the columns of a table are printed, as its heading shows it. */
export interface PrintedColumns {
  /** Columns in printed order, when the heading names each of them once; else the layout's order. */
  order: readonly Column[];
  /** Grid position of each column, by code; empty where the source knows none. */
  positions: ReadonlyMap<string, SourceCell>;
}

/** One value a column, in the order of {@link PrintedColumns.order}; `undefined` where none can be told. */
export type Aligned = readonly (RunValue | undefined)[];

/**
 * Aligns the cells of one row that the source keeps apart. As many values as columns go by order; superfluous blanks
 * at the end or the start are padding; otherwise grid positions decide.
 *
 * @returns `undefined` when the values cannot be told apart
 */
export function alignApart(values: readonly RunValue[], columns: PrintedColumns): Aligned | undefined {
  const { order } = columns;
  const surplus = values.length - order.length;
  if (surplus === 0) return values;
  const placed = alignByPosition(values, columns);
  if (placed) return placed;
  if (surplus < 0) return undefined;
  const allBlank = (some: readonly RunValue[]) => some.every(({ text }) => isBlank(text));
  if (allBlank(values.slice(order.length))) return values.slice(0, order.length);
  if (allBlank(values.slice(0, surplus))) return values.slice(surplus);
  const first = values.findIndex(({ text }) => !isBlank(text));
  const filled = values.slice(first, first + order.length);
  return filled.length === order.length && allBlank(values.slice(first + order.length)) ? filled : undefined;
}

function alignByPosition(values: readonly RunValue[], { order, positions }: PrintedColumns): Aligned | undefined {
  if (!order.every(({ code }) => positions.has(code))) return undefined;
  const aligned: (RunValue | undefined)[] = order.map(() => undefined);
  for (const value of values) {
    const { cell } = value;
    const hits = cell ? order.flatMap(({ code }, at) => (overlaps(cell, positions.get(code)) ? [at] : [])) : [];
    const [at] = hits;
    if (isBlank(value.text) && hits.length !== 1) continue;
    if (at === undefined || hits.length > 1 || aligned[at]) return undefined;
    aligned[at] = value;
  }
  return aligned;
}

function overlaps(cell: SourceCell, column: SourceCell | undefined): boolean {
  return column !== undefined && cell.column < column.column + column.span && column.column < cell.column + cell.span;
}
