/** Every address of a layout that stands for a figure: its cells, and each row group under each column. */
import { cellsOf } from './cells';
import { type Layout, tableCodes } from './declaration';

/** A figure that statistics can ask for. */
export interface FigureAddress {
  /** `table.row.column`, where a row group stands for the sum of its rows. */
  readonly address: string;
  /** Positions in `cellsOf(layout).all` whose sum it is. */
  readonly positions: readonly number[];
}

const known = new WeakMap<Layout, readonly FigureAddress[]>();

function resolve(layout: Layout): FigureAddress[] {
  const cells = cellsOf(layout);
  const groups = tableCodes.flatMap((table) =>
    layout.tables[table].groups.flatMap(({ code, members }) =>
      layout.tables[table].parts
        .filter(({ rows }) => rows.some((row) => members.includes(row.code)))
        .flatMap(({ columns }) => columns.map((column) => `${table}.${code}.${column.code}`)),
    ),
  );
  return [...cells.all.map(({ address }) => address), ...groups].map((address) => ({
    address,
    positions: cells.expand(address).map(({ index }) => index),
  }));
}

/** The same list for each call with the same layout, cells before groups. */
export function figureAddresses(layout: Layout): readonly FigureAddress[] {
  let addresses = known.get(layout);
  if (!addresses) {
    addresses = resolve(layout);
    known.set(layout, addresses);
  }
  return addresses;
}
