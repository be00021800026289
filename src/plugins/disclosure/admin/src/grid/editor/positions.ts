import type { Places } from '../places';

/** A line and column among the data cells, from 0. The column is kept when the cursor passes merged cells. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

/** The next position in a direction; the same at the table's edge. */
export function movedPosition({ line, column }: Position, direction: Direction, places: Places): Position {
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
export function edgePosition({ line }: Position, edge: 'home' | 'end' | 'start' | 'finish', places: Places): Position {
  const last = places.width - 1;
  const edges = {
    home: { line, column: 0 },
    end: { line, column: last },
    start: { line: 0, column: 0 },
    finish: { line: places.lines.length - 1, column: last },
  };
  return edges[edge];
}
