/** Which cells the findings name, how strongly, and which stand on which side of an equation. */
import { cellsOf, type Finding, type Layout, type Severity } from '../../../model';
import type { Entries } from './rows';

/** `open`: something is still blank, so that nothing can be said; not yet a mistake. */
export type MarkLevel = Severity | 'open';

export interface CellMark {
  readonly level: MarkLevel;
  /** Whether one of the findings stands at this cell, rather than merely counting it in. */
  readonly stands: boolean;
  /** Whether this is the cell to look at first: where two broken equations cross, else where a finding stands. */
  readonly isCore: boolean;
  /** The gravest first. */
  readonly findings: readonly Finding[];
}

const gravity: Readonly<Record<MarkLevel, number>> = { error: 0, warning: 1, open: 2, notice: 3 };

/** How grave a finding is for a person who is still filling in the form. */
export function levelOf(finding: Finding, isBlank: boolean): MarkLevel {
  return finding.outcome === 'indeterminate' || isBlank ? 'open' : finding.severity;
}

/** The mark of every cell that a finding names, by address. */
export function marksOf(layout: Layout, findings: readonly Finding[], entries: Entries): ReadonlyMap<string, CellMark> {
  const cells = cellsOf(layout);
  const named = new Map<string, { level: MarkLevel; finding: Finding }[]>();
  const addresses = new Map<Finding, readonly string[]>();
  for (const finding of findings) {
    const concerned = addressesOf(layout, finding).flatMap((name) => cells.expand(name));
    addresses.set(
      finding,
      concerned.map(({ address }) => address),
    );
    for (const { address, index } of concerned) {
      const level = levelOf(finding, (entries[index] ?? null) === null);
      const list = named.get(address) ?? [];
      list.push({ level, finding });
      named.set(address, list);
    }
  }
  const isCore = coresOf(addresses);
  const marks = new Map<string, CellMark>();
  for (const [address, list] of named) {
    list.sort((one, other) => gravity[one.level] - gravity[other.level]);
    const level = list[0]?.level ?? 'open';
    const stands = list.some(({ level: own, finding }) => own === level && finding.path === address);
    const own = list.map(({ finding }) => finding);
    marks.set(address, { level, stands, isCore: isCore(address, own), findings: own });
  }
  return marks;
}

const isBroken = ({ outcome, severity, cells }: Finding): boolean =>
  outcome === 'fail' && severity === 'error' && cells.length > 1;

/**
 * The cell to look at for each finding. One wrong figure breaks two equations, that of its row and that of its column.
 * The cell that stands in the most broken equations is the one. Where none cross, it is the cell that the finding
 * names.
 */
function coresOf(addresses: ReadonlyMap<Finding, readonly string[]>) {
  const broken = [...addresses].filter(([finding]) => isBroken(finding));
  const counts = new Map<string, number>();
  for (const address of broken.flatMap(([, all]) => all)) counts.set(address, (counts.get(address) ?? 0) + 1);
  const most = new Map(
    broken.map(([finding, all]) => [finding, Math.max(...all.map((each) => counts.get(each) ?? 0))]),
  );
  return (address: string, own: readonly Finding[]): boolean =>
    own.some((finding) => {
      const peak = most.get(finding) ?? 1;
      return peak > 1 ? counts.get(address) === peak : finding.path === address;
    });
}

/** A finding about a cell's own value may name it by its path alone. */
const addressesOf = (layout: Layout, { cells, path }: Finding): readonly string[] =>
  cells.length > 0 || !cellsOf(layout).find(path) ? cells : [path];

export type Side = 'left' | 'right';

/** The side on which each cell of a finding's equation stands; a finding without equation has one side only. */
export function sidesOf(layout: Layout, finding: Finding): ReadonlyMap<string, Side> {
  const { all, equations } = cellsOf(layout);
  const equation = equations.find(({ rule, path }) => rule === finding.rule && path === finding.path);
  if (!equation) return new Map(finding.cells.map((address) => [address, 'left']));
  const side = (indexes: readonly number[], name: Side) =>
    indexes.flatMap((index): [string, Side][] => (all[index] ? [[all[index].address, name]] : []));
  return new Map([...side(equation.right, 'right'), ...side(equation.left, 'left')]);
}
