/**
 * The printed shape of a table: which heading or cell stands where on the official form, and what is merged. The grid,
 * Word, Excel and HTML all print from it. A stable interface: change it only together with all who print.
 */
import { type Cell, cellsOf } from './cells';
import type { Layout, Table, TableCode, TablePart } from './declaration';
import { type Branch, type HeadingTree, headingTree, type Leaf } from './heading-tree';
import { type Label, label } from './label';

interface Place {
  /** The first grid column, from 0. */
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

export interface PrintedHeading extends Place {
  readonly kind: 'heading';
  /** Unique among the headings of a layout: `applications-7`. */
  readonly id: string;
  /** As in HTML; the `corner` heads the row labels, or holds the form's note. */
  readonly scope: 'row' | 'rowgroup' | 'col' | 'colgroup' | 'corner';
  /** As the form prints it: full-width punctuation in Chinese, the short label beside a group heading. */
  readonly label: Label;
}

export interface PrintedCell extends Place {
  readonly kind: 'cell';
  readonly cell: Cell;
  /** All headings that apply: part, then rows, then columns, each outermost first. */
  readonly headings: readonly PrintedHeading[];
}

export interface PrintedRow {
  /** `part`: the heading above a part. `columns`: headings of columns. `cells`: row labels (if any) and cells. */
  readonly kind: 'part' | 'columns' | 'cells';
  readonly part: TablePart;
  /** What starts in this row, from left to right; places taken by a merged heading above or beside are left out. */
  readonly entries: readonly (PrintedHeading | PrintedCell)[];
}

export interface PrintedTable {
  readonly table: Table;
  /** The number of grid columns. */
  readonly width: number;
  /** How many of them, on the left, hold row labels; 0 where all cells stand in one line. */
  readonly labelColumns: number;
  readonly rows: readonly PrintedRow[];
}

const known = new WeakMap<Layout, Map<TableCode, PrintedTable>>();

/** The printed shape of a layout's table. The same object for each call with the same layout and table. */
export function printedTable(layout: Layout, code: TableCode): PrintedTable {
  const tables = known.get(layout) ?? new Map<TableCode, PrintedTable>();
  known.set(layout, tables);
  const printed = tables.get(code) ?? print(layout, layout.tables[code]);
  tables.set(code, printed);
  return printed;
}

const fullWidth: Readonly<Record<string, string>> = { '(': '（', ')': '）', ',': '，', ':': '：', ';': '；' };

/** A declared label as official documents print it: with full-width punctuation in Chinese. */
export function typeset({ zh, en }: Label): Label {
  return label(
    zh.replace(/[(),:;]/g, (mark) => fullWidth[mark] ?? mark),
    en,
  );
}

/** The headings and cells of one part, before they have a place in the table. */
interface Shape {
  readonly part: TablePart;
  readonly rowTree: HeadingTree | undefined;
  readonly columnTree: HeadingTree;
  /** One list a printed line. */
  readonly lines: readonly (readonly Cell[])[];
}

const shapes: Readonly<Record<Table['printedAs'], (layout: Layout, table: Table, part: TablePart) => Shape>> = {
  rows: (layout, table, part) => ({
    part,
    rowTree: headingTree(part.rows, [...table.rowHeadings, ...table.groups]),
    columnTree: headingTree(part.columns, table.columnHeadings),
    lines: part.rows.map((row) => cellsIn(layout, table, part, row.code)),
  }),
  line: (layout, table, part) => ({
    part,
    rowTree: undefined,
    columnTree: lineTree(table, part),
    lines: [part.rows.flatMap((row) => cellsIn(layout, table, part, row.code))],
  }),
};

const cellsIn = (layout: Layout, table: Table, { columns }: TablePart, row: string): Cell[] =>
  columns.flatMap(({ code }) => cellsOf(layout).find(`${table.code}.${row}.${code}`) ?? []);

/** All rows side by side: each row is a merged heading over its columns, each row group one over its rows. */
function lineTree({ groups }: Table, { rows, columns }: TablePart): HeadingTree {
  const codesOf = (row: string) => columns.map(({ code }) => `${row}.${code}`);
  const leaves = rows.flatMap((row) =>
    columns.map(({ code, label }): Leaf => ({ code: `${row.code}.${code}`, label })),
  );
  const rowHeadings = rows.map(({ code, label, shortLabel }) => ({
    code,
    label: groups.some(({ members }) => members.length > 1 && members.includes(code)) ? (shortLabel ?? label) : label,
    members: codesOf(code),
  }));
  const groupHeadings = groups.map((group) => ({ ...group, members: group.members.flatMap(codesOf) }));
  return headingTree(leaves, [...groupHeadings, ...rowHeadings]);
}

function print(layout: Layout, table: Table): PrintedTable {
  const parts = table.parts.map((part) => shapes[table.printedAs](layout, table, part));
  const labelColumns = Math.max(0, ...parts.map(({ rowTree }) => rowTree?.depth ?? 0));
  const width = labelColumns + Math.max(0, ...parts.map(({ lines }) => lines[0]?.length ?? 0));
  let headings = 0;
  const heading: HeadingMaker = (scope, label, place) => {
    headings += 1;
    return { kind: 'heading', id: `${table.code}-${headings}`, scope, label: typeset(label), ...place };
  };
  const rows = parts.flatMap((shape) => printPart(table, shape, { labelColumns, width, heading }));
  return { table, width, labelColumns, rows };
}

type HeadingMaker = (scope: PrintedHeading['scope'], label: Label, place: Place) => PrintedHeading;

interface Frame {
  readonly labelColumns: number;
  readonly width: number;
  readonly heading: HeadingMaker;
}

function printPart(table: Table, { part, rowTree, columnTree, lines }: Shape, frame: Frame): PrintedRow[] {
  const { labelColumns, width, heading } = frame;
  // Where a part has fewer columns than its table, its last column takes the rest of the width.
  const place = (start: number, span: number, rowSpan: number): Place => {
    const column = labelColumns + start;
    const isLast = start + span === (lines[0]?.length ?? 0);
    return { column, columnSpan: isLast ? width - column : span, rowSpan };
  };
  const above = part.label ? [heading('colgroup', part.label, { column: 0, columnSpan: width, rowSpan: 1 })] : [];
  const corner = cornerOf(table);
  const corners =
    labelColumns > 0
      ? [heading('corner', corner, { column: 0, columnSpan: labelColumns, rowSpan: columnTree.depth })]
      : [];
  const columnHeadings = headingsOf(columnTree, ({ leaf, label, start, span, levels }) =>
    heading(leaf ? 'col' : 'colgroup', label, place(start, span, levels)),
  );
  const rowHeadings = headingsOf(rowTree, ({ leaf, label, span, level, levels }) =>
    heading(leaf ? 'row' : 'rowgroup', label, {
      column: level,
      columnSpan: leaf ? labelColumns - level : levels,
      rowSpan: span,
    }),
  );
  const columnRows = Array.from({ length: columnTree.depth }, (_, level): PrintedRow => {
    const entries = columnTree.branches.filter((branch) => branch.level === level).map(columnHeadings);
    return { kind: 'columns', part, entries: level === 0 ? [...corners, ...entries] : entries };
  });
  const cellRows = lines.map((cells, line): PrintedRow => {
    const labels = (rowTree?.branches ?? []).filter(({ start }) => start === line).map(rowHeadings);
    const beside = (rowTree?.chains[line] ?? []).map(rowHeadings);
    const printed = cells.map((cell, position): PrintedCell => {
      const over = (columnTree.chains[position] ?? []).map(columnHeadings);
      return { kind: 'cell', cell, headings: [...above, ...beside, ...over], ...place(position, 1, 1) };
    });
    return { kind: 'cells', part, entries: [...labels, ...printed] };
  });
  return [...above.map((entry): PrintedRow => ({ kind: 'part', part, entries: [entry] })), ...columnRows, ...cellRows];
}

function cornerOf({ stubHeading, note }: Table): Label {
  if (stubHeading) return stubHeading;
  return note ? label(`(${note.zh})`, note.en) : label('', '');
}

/** Makes the heading of each branch once, in the tree's order. */
function headingsOf(tree: HeadingTree | undefined, make: (branch: Branch) => PrintedHeading) {
  const made = new Map(tree?.branches.map((branch) => [branch, make(branch)]));
  return (branch: Branch): PrintedHeading => made.get(branch) as PrintedHeading;
}
