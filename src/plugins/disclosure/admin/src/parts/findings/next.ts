/** Stepping from one finding to the next, in the order of the report. */
import type { Finding } from '#model';
import type { FindingGroup } from './groups';

export type JumpTarget = Pick<Finding, 'path' | 'cells' | 'quote' | 'offset'>;

/**
 * Everything that can be put right: errors, then warnings, then of what is blank the first of each table. A quiet hint
 * asks for nothing.
 */
export function targetsOf(groups: readonly FindingGroup[]): JumpTarget[] {
  const judged = groups.flatMap((group) => group.judged);
  return [
    ...judged.filter(({ severity }) => severity === 'error'),
    ...judged.filter(({ severity }) => severity === 'warning'),
    ...groups.flatMap(({ missing, firstBlank }) => [
      ...missing,
      ...(firstBlank ? [{ path: firstBlank, cells: [firstBlank] }] : []),
    ]),
  ];
}

/**
 * The target after the visited one. When the visited target was put right, the target that now stands at its place.
 *
 * @param visited the last target, and its place among the targets at that time
 * @param by 1 for the next, -1 for the one before; after the last comes the first
 */
export function nextTarget(
  targets: readonly JumpTarget[],
  visited: { readonly target: JumpTarget; readonly index: number } | undefined,
  by: 1 | -1,
): { target: JumpTarget; index: number } | undefined {
  if (targets.length === 0) return undefined;
  const isVisited = ({ path, quote, offset }: JumpTarget) =>
    path === visited?.target.path && quote === visited.target.quote && offset === visited.target.offset;
  const still = targets.findIndex(isVisited);
  const from = still >= 0 ? still : (visited?.index ?? 0) - (by === 1 ? 1 : 0);
  const start = visited ? from + by : by === 1 ? 0 : -1;
  const index = (start + targets.length) % targets.length;
  const target = targets[index];
  return target && { target, index };
}
