/** Decides glued rows by the equations that they share with other rows. */
import { type Cell, type CellEquation, type CellValue, cellsOf, type Layout } from '#model';
import { evidence } from './evidence';
import { agreement, type Split } from './splits';

/** A row whose digits can be read in several ways. */
export interface Undecided {
  cells: readonly Cell[];
  splits: readonly Split[];
}

/**
 * Looks for the readings under which every equation over the undecided rows holds.
 *
 * @param values what is known of the other cells, in the order of `cellsOf(layout).all`
 * @returns for each row the values on which all those readings agree, `null` where they do not; where no reading
 *   satisfies the equations, or too many might, what all readings of the row alone agree on
 */
export function decide(layout: Layout, values: readonly CellValue[], rows: readonly Undecided[]): (number | null)[][] {
  const solutions = solve(equationsOver(layout, values, rows), values, rows);
  return rows.map(({ splits }, at) =>
    agreement(solutions && solutions.length > 0 ? solutions.map((choice) => choice[at] as Split) : splits),
  );
}

/** The equations that touch the rows and have no blank operand, by the last row that they touch. */
function equationsOver(
  layout: Layout,
  values: readonly CellValue[],
  rows: readonly Undecided[],
): Map<number, CellEquation[]> {
  const rowOf = new Map(rows.flatMap(({ cells }, at) => cells.map(({ index }) => [index, at] as const)));
  const byLast = new Map<number, CellEquation[]>();
  for (const equation of cellsOf(layout).equations) {
    const operands = [...equation.left, ...equation.right];
    const touched = operands.flatMap((index) => rowOf.get(index) ?? []);
    const isKnown = operands.every((index) => rowOf.has(index) || typeof values[index] === 'number');
    if (touched.length === 0 || !isKnown) continue;
    const last = Math.max(...touched);
    byLast.set(last, [...(byLast.get(last) ?? []), equation]);
  }
  return byLast;
}

function solve(
  equations: ReadonlyMap<number, readonly CellEquation[]>,
  known: readonly CellValue[],
  rows: readonly Undecided[],
): Split[][] | undefined {
  if (equations.size === 0) return undefined;
  const values = [...known];
  const choice: Split[] = [];
  const solutions: Split[][] = [];
  let steps = 0;
  const sum = (indexes: readonly number[]) => indexes.reduce((total, index) => total + (values[index] ?? 0), 0);
  const balances = (at: number) => (equations.get(at) ?? []).every(({ left, right }) => sum(left) === sum(right));
  const step = (at: number): boolean => {
    steps += 1;
    if (steps > evidence.work.decisions) return false;
    const row = rows[at];
    if (!row) {
      solutions.push([...choice]);
      return true;
    }
    for (const split of row.splits) {
      row.cells.forEach(({ index }, position) => {
        values[index] = split[position] ?? null;
      });
      choice[at] = split;
      if (balances(at) && !step(at + 1)) return false;
    }
    return true;
  };
  return step(0) ? solutions : undefined;
}
