import { label } from '../../../model';
import { invalidAt } from '../errors';
import { type LimitName, limits } from './limits';

export type Path = (string | number)[];

/** Deeper than any query that a person writes; without a bound a walk through one could fill the stack. */
const deepest = 40;

/** Refuses what nests too deep to be walked through. */
export function checkDepth(path: Path): void {
  if (path.length > deepest) throw invalidAt(path.slice(0, 3), label('嵌套过深', 'The input is nested too deep'));
}

/** Refuses with the path what is more than the limit. */
export function keepWithin(name: LimitName, amount: number, path: Path): void {
  if (amount > limits[name].most) throw invalidAt(path, limits[name].label);
}

/** Refuses a text that is too long, wherever it stands. */
export function checkLength(value: unknown, path: Path): void {
  if (typeof value === 'string') keepWithin('characters', value.length, path);
}

/** Counts what a query asks for, and refuses it at the first thing too many. */
export class Tally {
  private readonly counts = new Map<LimitName, number>();

  add(name: LimitName, path: Path, amount = 1): void {
    const count = (this.counts.get(name) ?? 0) + amount;
    this.counts.set(name, count);
    keepWithin(name, count, path);
  }

  /** The names of a path, such as `organization.parent.name`. */
  addPath(names: number, path: Path): void {
    keepWithin('pathNames', names, path);
    this.add('names', path, names);
  }
}
