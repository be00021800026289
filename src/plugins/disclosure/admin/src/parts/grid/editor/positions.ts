import type { Entries } from '../../../form/rows';
import type { GridPlaces } from '../places';

/** A line and column among the data cells, from 0. The column is kept when the cursor passes merged cells. */
export interface CursorPosition {
  readonly line: number;
  readonly column: number;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

/** The next position in a direction; the same at the table's edge. */
export function movedPosition(
  { line, column }: CursorPosition,
  direction: Direction,
  places: GridPlaces,
): CursorPosition {
  const place = places.at(line, column);
  switch (direction) {
    case 'up':
      return { line: Math.max(line - 1, 0), column };
    case 'down':
      return { line: Math.min(line + 1, places.lines.length - 1), column };
    case 'left':
      return { line, column: Math.max(place.column - 1, 0) };
    case 'right': {
      const next = place.column + place.span;
      return { line, column: next < places.width ? next : column };
    }
  }
}

/** The first or last cell of the line (`home`, `end`) or of the table (`start`, `finish`). */
export function edgePosition(
  { line }: CursorPosition,
  edge: 'home' | 'end' | 'start' | 'finish',
  places: GridPlaces,
): CursorPosition {
  const last = places.width - 1;
  const edges = {
    home: { line, column: 0 },
    end: { line, column: last },
    start: { line: 0, column: 0 },
    finish: { line: places.lines.length - 1, column: last },
  };
  return edges[edge];
}

/** The next cell in reading order, as Tab goes; `undefined` beyond the first and the last. */
export function tabbedPosition(
  { line, column }: CursorPosition,
  by: 1 | -1,
  places: GridPlaces,
): CursorPosition | undefined {
  const all = places.lines.flat();
  const next = all[all.indexOf(places.at(line, column)) + by];
  return next && { line: next.line, column: next.column };
}

/** As Ctrl and an arrow go: along filled cells to the last of them, over blank ones to the next filled, or to the edge. */
export function jumpedPosition(
  position: CursorPosition,
  direction: Direction,
  places: GridPlaces,
  entries: Entries,
): CursorPosition {
  const isFilled = ({ line, column }: CursorPosition) => (entries[places.at(line, column).cell.index] ?? null) !== null;
  const next = (from: CursorPosition) => {
    const to = movedPosition(from, direction, places);
    return places.at(to.line, to.column) === places.at(from.line, from.column) ? undefined : to;
  };
  let at = position;
  let ahead = next(at);
  const isAlong = isFilled(at) && ahead !== undefined && isFilled(ahead);
  while (ahead && (!isAlong || isFilled(ahead))) {
    at = ahead;
    if (!isAlong && isFilled(at)) break;
    ahead = next(at);
  }
  return at;
}
