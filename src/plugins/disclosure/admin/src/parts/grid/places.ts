/** Where the cells of a printed table stand for the cursor: lines of cells, without the headings between them. */

import { type Cell, type Layout, type PrintedTable, printedTable, type TableCode } from '#model';
import type { GridRange } from './clipboard/paste';

/** `line` and `column` count from 0, among the data cells; `span` is the cell's width in columns. */
export interface GridPlace {
  readonly cell: Cell;
  readonly line: number;
  readonly column: number;
  readonly span: number;
}

export interface GridPlaces {
  readonly layout: Layout;
  readonly printed: PrintedTable;
  readonly lines: readonly (readonly GridPlace[])[];
  /** Data columns of the widest line. */
  readonly width: number;
  /** Where an address stands; `undefined` for a cell of another table. */
  find(address: string): GridPlace | undefined;
  /** The cell that covers a line and column. Both are brought into range first. */
  at(line: number, column: number): GridPlace;
}

const known = new WeakMap<PrintedTable, GridPlaces>();

/** The same object for each call with the same layout and table. */
export function placesOf(layout: Layout, code: TableCode): GridPlaces {
  const printed = printedTable(layout, code);
  const places = known.get(printed) ?? resolve(layout, printed);
  known.set(printed, places);
  return places;
}

function resolve(layout: Layout, printed: PrintedTable): GridPlaces {
  const lines = printed.rows
    .filter(({ kind }) => kind === 'cells')
    .map(({ entries }, line) =>
      entries.flatMap((entry): GridPlace[] =>
        entry.kind === 'cell'
          ? [{ cell: entry.cell, line, column: entry.column - printed.labelColumns, span: entry.columnSpan }]
          : [],
      ),
    );
  const byAddress = new Map(lines.flat().map((place) => [place.cell.address, place]));
  const width = printed.width - printed.labelColumns;
  return {
    layout,
    printed,
    lines,
    width,
    find: (address) => byAddress.get(address),
    at: (line, column) => coveringPlace(lines[clamp(line, lines.length)] ?? [], clamp(column, width)),
  };
}

const clamp = (value: number, length: number): number => Math.min(Math.max(value, 0), length - 1);

function coveringPlace(line: readonly GridPlace[], column: number): GridPlace {
  const place = line.find((candidate) => column < candidate.column + candidate.span) ?? line.at(-1);
  if (!place) throw new Error('A printed table has no line without cells');
  return place;
}

/** The cells of a range, each once. */
export function placesIn({ top, bottom, left, right }: GridRange, places: GridPlaces): GridPlace[] {
  return places.lines
    .slice(top, bottom + 1)
    .flatMap((line) => line.filter(({ column, span }) => column <= right && column + span > left));
}
