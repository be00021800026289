/** The lines that a page draws: borders of tables, as strokes or as thin rectangles. */
import { evidence } from '../mapping/evidence';
import { after, type Matrix, matrixOf } from './matrix';
import { outlinesOf, type Point } from './outlines';
import type { DrawnRule } from './page';

const { corners, sameLine, shortestLine, widestLine } = evidence.printedPage;

/** The operators of a page that matter here, by number, as the library numbers them. */
export interface Operators {
  save: number;
  restore: number;
  transform: number;
  constructPath: number;
  paintFormXObjectBegin: number;
  paintFormXObjectEnd: number;
  strokes: readonly number[];
  fills: readonly number[];
}

const identity: Matrix = [1, 0, 0, 1, 0, 0];

/**
 * @param list the operators of a page, and what each is given
 * @param toPage from the PDF's own coordinates to those of the page
 * @param most lines that are kept
 */
export function rulesOf(
  list: { fnArray: readonly number[]; argsArray: readonly unknown[] },
  operators: Operators,
  toPage: Matrix,
  most: number,
): DrawnRule[] {
  const rules: DrawnRule[] = [];
  const saved: Matrix[] = [];
  let matrix = toPage;
  const save = () => saved.push(matrix);
  const restore = () => {
    matrix = saved.pop() ?? matrix;
  };
  const transform = (by: unknown) => {
    matrix = after(matrix, matrixOf(by) ?? identity);
  };
  const draw: Readonly<Record<number, (args: readonly unknown[]) => void>> = {
    [operators.save]: save,
    [operators.restore]: restore,
    [operators.transform]: transform,
    [operators.paintFormXObjectBegin]: ([by]) => {
      save();
      transform(by);
    },
    [operators.paintFormXObjectEnd]: restore,
    [operators.constructPath]: ([paint, paths]) => {
      const ruled = rulesBy(Number(paint), operators);
      for (const path of pathsIn(paths)) for (const points of outlinesOf(path, matrix)) rules.push(...ruled(points));
    },
  };
  for (const [index, operator] of list.fnArray.entries()) {
    const args = list.argsArray[index];
    draw[operator]?.(Array.isArray(args) ? args : []);
    if (rules.length > most) return rules.slice(0, most);
  }
  return rules;
}

const pathsIn = (paths: unknown): Float32Array[] =>
  (Array.isArray(paths) ? paths : []).filter((path) => path instanceof Float32Array);

/** How a way to paint makes lines of an outline. */
function rulesBy(paint: number, { strokes, fills }: Operators): (points: readonly Point[]) => DrawnRule[] {
  if (strokes.includes(paint)) return stroked;
  return fills.includes(paint) ? filled : () => [];
}

function stroked(points: readonly Point[]): DrawnRule[] {
  return points.slice(1).flatMap((end, index) => ruleBetween(points[index] ?? end, end));
}

/** A filled rectangle is a line where it is thin; a broad one is a colour behind something. */
function filled(points: readonly Point[]): DrawnRule[] {
  if (points.length > corners) return [];
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (Math.min(right - left, bottom - top) > widestLine) return [];
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return right - left > bottom - top
    ? ruleBetween({ x: left, y }, { x: right, y })
    : ruleBetween({ x, y: top }, { x, y: bottom });
}

function ruleBetween(start: Point, end: Point): DrawnRule[] {
  const [across, down] = [Math.abs(start.x - end.x), Math.abs(start.y - end.y)];
  if (Math.max(across, down) < shortestLine || Math.min(across, down) > sameLine / 2) return [];
  return across > down
    ? [{ direction: 'level', at: start.y, from: Math.min(start.x, end.x), to: Math.max(start.x, end.x) }]
    : [{ direction: 'upright', at: start.x, from: Math.min(start.y, end.y), to: Math.max(start.y, end.y) }];
}
