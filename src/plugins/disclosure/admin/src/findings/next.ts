/** Stepping from one finding to the next, in the order of the report. */
import type { Finding } from '../../../model';
import type { FindingGroup } from './groups';

export type Target = Pick<Finding, 'path' | 'cells' | 'quote'>;

/** Everything that can be put right: what is wrong, and of what is blank the first of each table. */
export function targetsOf(groups: readonly FindingGroup[]): Target[] {
  return groups.flatMap(({ judged, open, firstBlank }) => [
    ...judged,
    ...open.filter(({ cells }) => cells.length === 0),
    ...(firstBlank ? [{ path: firstBlank, cells: [firstBlank] }] : []),
  ]);
}

/**
 * The next target after one that was visited, or the one that took its place when it was put right.
 *
 * @param visited the last target and where it stood among the targets then
 * @param by 1 for the next, -1 for the one before; both go round
 */
export function nextTarget(
  targets: readonly Target[],
  visited: { readonly target: Target; readonly index: number } | undefined,
  by: 1 | -1,
): { target: Target; index: number } | undefined {
  if (targets.length === 0) return undefined;
  const still = targets.findIndex(({ path, quote }) => path === visited?.target.path && quote === visited.target.quote);
  const from = still >= 0 ? still : (visited?.index ?? 0) - (by === 1 ? 1 : 0);
  const start = visited ? from + by : by === 1 ? 0 : -1;
  const index = (start + targets.length) % targets.length;
  const target = targets[index];
  return target && { target, index };
}
