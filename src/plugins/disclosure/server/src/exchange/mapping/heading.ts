/** Which columns a table's heading names, in which order, where, and in which unit. */
import type { Column, TablePart } from '#model';
import type { SourceCell } from '../source/source-line';
import { printedUnit } from '../words/cell-text';
import type { Term } from '../words/terms';
import type { PrintedColumns } from './align';
import type { RunText } from './run';

/** The printed heading of the columns in force. */
export class ColumnHeading {
  constructor(private readonly found: readonly { term: Term; text: RunText }[]) {}

  /** Whether it names any column. */
  get isNamed(): boolean {
    return this.found.length > 0;
  }

  columnsOf({ columns }: TablePart, isInOrder: boolean): PrintedColumns {
    const hits = columns.map(({ code }) => this.found.filter(({ term }) => term.code === code));
    if (!hits.every(({ length }) => length === 1)) return { order: columns, positions: new Map() };
    const placed = columns.flatMap(({ code }, at) =>
      hits[at]?.[0]?.text.cell ? [[code, hits[at][0].text.cell] as const] : [],
    );
    const positions = areApart(placed.map(([, cell]) => cell)) ? new Map(placed) : new Map<string, SourceCell>();
    if (positions.size === columns.length)
      return { order: sortBy(columns, (column) => positions.get(column.code)?.column ?? 0), positions };
    const rank = (column: Column) => this.found.findIndex(({ term }) => term.code === column.code);
    return { order: isInOrder ? sortBy(columns, rank) : columns, positions };
  }

  /**
   * The printed labels of columns that stand side by side in another order than the layout's, where their places are not
   * known.
   */
  outOfOrder(part: TablePart, columns: readonly Column[]): string | undefined {
    if (columns.length < 2 || this.columnsOf(part, false).positions.size > 0) return undefined;
    const codes = new Set(columns.map(({ code }) => code));
    const printed = this.found.filter(({ term }) => codes.has(term.code)).slice(0, columns.length);
    const isWhole = new Set(printed.map(({ term }) => term.code)).size === columns.length;
    const isInOrder = printed.every(({ term }, at) => term.code === columns[at]?.code);
    return isWhole && !isInOrder ? printed.map(({ text }) => text.text).join(' ') : undefined;
  }

  /** Yuan a printed unit of the column, where the heading names another unit than the layout. */
  unitOf(column: Column): number | undefined {
    const hit = this.found.find(({ term }) => term.code === column.code);
    return hit && printedUnit(hit.text.text, column);
  }
}

/** Whether cells stand in columns of their own: without merged cells, headings of several rows do not. */
function areApart(cells: readonly SourceCell[]): boolean {
  const sorted = sortBy(cells, ({ column }) => column);
  return sorted.every(
    ({ column }, at) => at === 0 || column >= (sorted[at - 1]?.column ?? 0) + (sorted[at - 1]?.span ?? 0),
  );
}

const sortBy = <Item>(items: readonly Item[], key: (item: Item) => number): Item[] =>
  [...items].sort((left, right) => key(left) - key(right));
