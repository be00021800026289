/** The one cell that, put right, makes a broken row and a broken column hold at once. */

import { refusal } from '../document/read-cell';
import type { CellValue } from '../document/report-document';
import { type Cell, type CellEquation, cellsOf } from '../layout/cells';
import type { Layout } from '../layout/declaration';
import { sum } from './sum';

export interface Repair {
  /** The address of the cell. */
  readonly cell: string;
  readonly from: number;
  readonly to: number;
}

interface Standing {
  /** By how much the cell has to change for the equation to hold; 0 where it holds, `null` where a cell is blank. */
  readonly change: number | null;
}

const known = new WeakMap<readonly CellValue[], ReadonlyMap<string, Repair>>();

/**
 * @param values those of `cellsOf(layout).all`; compared by identity
 * @returns by the path and rule of each equation that such a cell would heal; see {@link keyOf}
 */
export function repairsOf(layout: Layout, values: readonly CellValue[]): ReadonlyMap<string, Repair> {
  let repairs = known.get(values);
  if (!repairs) {
    repairs = findRepairs(layout, values);
    known.set(values, repairs);
  }
  return repairs;
}

export const keyOf = ({ rule, path }: Pick<CellEquation, 'rule' | 'path'>): string => `${rule} ${path}`;

function findRepairs(layout: Layout, values: readonly CellValue[]): Map<string, Repair> {
  const { all, equations } = cellsOf(layout);
  const broken = equations.filter((equation) => isBroken(equation, values));
  const repairs = new Map<string, Repair>();
  const candidates = new Set(broken.flatMap(({ left, right }) => [...left, ...right]));
  for (const index of candidates) {
    const cell = all[index];
    const concerned = equations.filter(({ left, right }) => left.includes(index) || right.includes(index));
    const repair = cell && repairAt(cell, concerned, values);
    for (const equation of repair ? concerned : []) if (repair) repairs.set(keyOf(equation), repair);
  }
  return repairs;
}

function isBroken({ left, right }: CellEquation, values: readonly CellValue[]): boolean {
  const [one, other] = [sum(values, left), sum(values, right)];
  return one !== null && other !== null && one !== other;
}

/** What would heal every equation of a cell at once: at least two, all broken, all by the same change. */
function repairAt(cell: Cell, concerned: readonly CellEquation[], values: readonly CellValue[]): Repair | undefined {
  const from = values[cell.index];
  const [first, ...others] = concerned.map((equation) => standing(equation, cell.index, values).change);
  if (from === null || from === undefined || !first || others.length === 0) return undefined;
  if (others.some((change) => change !== first)) return undefined;
  const to = from + first;
  return refusal(cell, to) ? undefined : { cell: cell.address, from, to };
}

function standing({ left, right }: CellEquation, index: number, values: readonly CellValue[]): Standing {
  const [one, other] = [sum(values, left), sum(values, right)];
  if (one === null || other === null) return { change: null };
  return { change: left.includes(index) ? other - one : one - other };
}
