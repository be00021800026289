/** The paths that a page draws, as the library gives them: numbers, each step after its kind. */
import { applied, type Matrix } from './matrix';

export interface Point {
  x: number;
  y: number;
}

/** How many numbers follow each kind of step: move, line, curve, quadratic curve, close. */
const stepLengths = [2, 2, 6, 4, 0];
const [move, line, close] = [0, 1, 4];

function* stepsOf(path: Float32Array): Generator<{ kind: number; x: number; y: number }> {
  for (let at = 0; at < path.length; ) {
    const kind = path[at] ?? -1;
    const length = stepLengths[kind];
    if (length === undefined) return;
    const [x = 0, y = 0] = path.subarray(at + 1, at + 1 + length);
    yield { kind, x, y };
    at += 1 + length;
  }
}

/** The straight outlines of a path on the page; one with a curve in it is left out. */
export function outlinesOf(path: Float32Array, toPage: Matrix): Point[][] {
  const outlines: Point[][] = [[]];
  for (const { kind, x, y } of stepsOf(path)) {
    const own = outlines.at(-1) ?? [];
    if (kind === move) outlines.push([applied(toPage, x, y)]);
    else if (kind === line) own.push(applied(toPage, x, y));
    else if (kind === close) own.push(...own.slice(0, 1));
    else own.length = 0;
  }
  return outlines.filter((points) => points.length > 1);
}
