/** Cell addresses (`table.row.column`) and equations of a layout, resolved once and kept. */
import {
  type CellType,
  type Column,
  type Group,
  type Layout,
  type Row,
  type Table,
  type TablePart,
  tableCodes,
} from './declaration';

/** One cell of a layout's tables. */
export interface Cell {
  /** `table.row.column` */
  readonly address: string;
  /** Position in {@link LayoutCells.all}. */
  readonly index: number;
  readonly table: Table;
  readonly part: TablePart;
  readonly row: Row;
  readonly column: Column;
  readonly type: CellType;
}

/** An equation over concrete cells: positions in {@link LayoutCells.all}. */
export interface CellEquation {
  readonly rule: string;
  /** The address at which a finding of the equation stands. */
  readonly path: string;
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** Addresses of all operands, left before right. */
  readonly cells: readonly string[];
}

export interface LayoutCells {
  readonly all: readonly Cell[];
  readonly equations: readonly CellEquation[];
  /** The cell at an address, or `undefined`. Group addresses are no cells: see {@link LayoutCells.expand}. */
  find(address: string): Cell | undefined;
  /** The cells whose sum an address means: itself, or the rows of a group. Empty for an unknown address. */
  expand(address: string): readonly Cell[];
}

const known = new WeakMap<Layout, LayoutCells>();

/** The cells of a layout, in printed order. The same object for each call with the same layout. */
export function cellsOf(layout: Layout): LayoutCells {
  let cells = known.get(layout);
  if (!cells) {
    cells = resolve(layout);
    known.set(layout, cells);
  }
  return cells;
}

function resolve(layout: Layout): LayoutCells {
  const all: Cell[] = [];
  for (const code of tableCodes) {
    const table = layout.tables[code];
    for (const part of table.parts)
      for (const row of part.rows)
        for (const column of part.columns) {
          const address = `${code}.${row.code}.${column.code}`;
          all.push({ address, index: all.length, table, part, row, column, type: column.cell });
        }
  }
  const byAddress = new Map(all.map((cell) => [cell.address, cell]));
  const groups = new Map<string, Group>(
    tableCodes.flatMap((code) => layout.tables[code].groups.map((group) => [`${code}.${group.code}`, group] as const)),
  );
  const find = (address: string) => byAddress.get(address);
  /** Of addresses that mean something: there are as many as the layout has. */
  const expanded = new Map<string, readonly Cell[]>(all.map((cell) => [cell.address, [cell]]));
  const expand = (address: string): readonly Cell[] => {
    const known = expanded.get(address);
    if (known) return known;
    const [table = '', row = '', column = ''] = address.split('.');
    const members = groups.get(`${table}.${row}`)?.members ?? [];
    const cells = members.flatMap((member) => find(`${table}.${member}.${column}`) ?? []);
    if (cells.length > 0) expanded.set(address, cells);
    return cells;
  };
  return { all, equations: tableCodes.flatMap((code) => resolveEquations(layout.tables[code], expand)), find, expand };
}

function resolveEquations(table: Table, expand: (address: string) => readonly Cell[]): CellEquation[] {
  return table.equations.flatMap((equation) =>
    table.parts.flatMap((part) =>
      part[equation.each === 'row' ? 'rows' : 'columns'].map(({ code }): CellEquation => {
        const addressOf = (term: string) => `${table.code}.${term.replace('*', code)}`;
        const resolveTerms = (terms: readonly string[]) => terms.flatMap((term) => expand(addressOf(term)));
        const left = resolveTerms(equation.left);
        const right = resolveTerms(equation.right);
        return {
          rule: equation.rule,
          path: addressOf(equation.at),
          left: left.map(({ index }) => index),
          right: right.map(({ index }) => index),
          cells: [...left, ...right].map(({ address }) => address),
        };
      }),
    ),
  );
}
