/** The tables that drawn lines enclose: which cells they have, and which of them are merged. */
import { limits } from '../limits';
import { evidence } from '../mapping/evidence';
import { unusable } from '../unusable-file';
import type { DrawnRule } from './page';

const { sameLine } = evidence.printedPage;

/** A cell of a table, with the first row and column that it covers. */
export interface DrawnCell {
  row: number;
  column: number;
  /** Columns that it covers. */
  span: number;
}

export interface DrawnTable {
  /** Where lines stand, from left to right and from top to bottom. */
  xs: number[];
  ys: number[];
  /** By row and column of the finest grid: the cell that covers it. */
  cells: DrawnCell[][];
}

/** Tables of the page, from top to bottom. A single frame is no table. */
export function tablesOf(rules: readonly DrawnRule[]): DrawnTable[] {
  const levels = joined(rules, 'level');
  const uprights = joined(rules, 'upright');
  return connected(levels, uprights)
    .filter(([own, across]) => own.length > 1 && across.length > 1 && own.length + across.length > 4)
    .map(([own, across]) => tableOf(own, across))
    .sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0));
}

/** Lines that touch end to end, or are drawn over each other, are one. */
function joined(rules: readonly DrawnRule[], direction: DrawnRule['direction']): DrawnRule[] {
  const own = rules.filter((rule) => rule.direction === direction);
  const positions = distinct(own.map(({ at }) => at));
  const byPosition = new Map<number, DrawnRule[]>();
  for (const rule of own) {
    const at = positions.find((position) => Math.abs(position - rule.at) <= sameLine) ?? rule.at;
    const same = byPosition.get(at) ?? [];
    byPosition.set(at, same);
    same.push({ ...rule, at });
  }
  return [...byPosition.values()].flatMap((rules) => {
    const sorted = rules.sort((a, b) => a.from - b.from);
    const lines: DrawnRule[] = [];
    for (const rule of sorted) {
      const last = lines.at(-1);
      if (last && rule.from <= last.to + sameLine) last.to = Math.max(last.to, rule.to);
      else lines.push({ ...rule });
    }
    return lines;
  });
}

/** Positions without those that are meant to be the same, in order. */
function distinct(positions: readonly number[]): number[] {
  const kept: number[] = [];
  for (const position of [...positions].sort((a, b) => a - b))
    if (position - (kept.at(-1) ?? Number.NEGATIVE_INFINITY) > sameLine) kept.push(position);
  return kept;
}

const meet = (one: DrawnRule, other: DrawnRule): boolean =>
  one.direction !== other.direction && within(other.at, one.from, one.to) && within(one.at, other.from, other.to);

const within = (value: number, from: number, to: number): boolean => value >= from - sameLine && value <= to + sameLine;

/** Groups of lines that hang together: the level ones and the upright ones of each. */
function connected(levels: readonly DrawnRule[], uprights: readonly DrawnRule[]): [DrawnRule[], DrawnRule[]][] {
  const left = new Set<DrawnRule>([...levels, ...uprights]);
  return levels.flatMap((start): [DrawnRule[], DrawnRule[]][] => {
    if (!left.has(start)) return [];
    const group = groupOf(start, left);
    const along = (direction: DrawnRule['direction']) => group.filter((rule) => rule.direction === direction);
    return [[along('level'), along('upright')]];
  });
}

/** What hangs together with a line, directly or by others; it is taken out of `left`. */
function groupOf(start: DrawnRule, left: Set<DrawnRule>): DrawnRule[] {
  const group = [start];
  left.delete(start);
  for (const rule of group)
    for (const other of left)
      if (meet(rule, other)) {
        left.delete(other);
        group.push(other);
      }
  return group;
}

function tableOf(levels: readonly DrawnRule[], uprights: readonly DrawnRule[]): DrawnTable {
  const xs = distinct(uprights.map(({ at }) => at));
  const ys = distinct(levels.map(({ at }) => at));
  if (xs.length * ys.length > limits.cells) unusable('表格单元格过多', 'The file has too many table cells');
  const [upright, level] = [alongEdges(uprights, xs), alongEdges(levels, ys)];
  const cells: DrawnCell[][] = [];
  for (const [row, y] of middles(ys).entries()) {
    const line: DrawnCell[] = [];
    for (const [column, x] of middles(xs).entries()) {
      const before = column > 0 && !isDrawn(upright[column], y) ? line[column - 1] : undefined;
      const above = row > 0 && !isDrawn(level[row], x) ? cells[row - 1]?.[column] : undefined;
      const cell = before ?? above ?? { row, column, span: 0 };
      cell.span = Math.max(cell.span, column - cell.column + 1);
      line.push(cell);
    }
    cells.push(line);
  }
  return { xs, ys, cells };
}

/** The lines that stand at each edge. */
const alongEdges = (rules: readonly DrawnRule[], edges: readonly number[]): DrawnRule[][] =>
  edges.map((edge) => rules.filter(({ at }) => Math.abs(at - edge) <= sameLine));

const isDrawn = (rules: readonly DrawnRule[] = [], middle: number): boolean =>
  rules.some(({ from, to }) => from < middle && to > middle);

const middles = (edges: readonly number[]): number[] =>
  edges.slice(1).map((end, index) => (end + (edges[index] ?? end)) / 2);
