/** What changed between the explanations of two versions. */
import { digestOf } from '../document/canonical';
import type { Explanation } from '../document/report-document';
import { align } from './align';

/** One explanation of both versions. A `changed` one explains the same finding in other words, or to others. */
export type ExplanationDifference =
  | { readonly kind: 'kept' | 'deleted' | 'inserted'; readonly explanation: Explanation }
  | { readonly kind: 'changed'; readonly from: Explanation; readonly to: Explanation };

/** All explanations of both versions in order; none where they are the same. */
export function explanationDifferences(
  from: readonly Explanation[],
  to: readonly Explanation[],
): ExplanationDifference[] {
  if (digestOf(from) === digestOf(to)) return [];
  const single = align(from.map(digestOf), to.map(digestOf)).map((step): ExplanationDifference => {
    const explanation = (step.kind === 'deleted' ? from[step.from] : to[step.to]) as Explanation;
    return { kind: step.kind, explanation };
  });
  return single.flatMap((change, position) => {
    if (isReplaced(change, single[position + 1])) return [];
    const before = single[position - 1];
    return [before && isReplaced(before, change) ? replacement(before, change) : change];
  });
}

const explanationIn = (change: ExplanationDifference) => (change.kind === 'changed' ? change.to : change.explanation);

/** Whether one explanation of a finding went and another came in its place. */
function isReplaced(change: ExplanationDifference, next: ExplanationDifference | undefined): boolean {
  if (change.kind !== 'deleted' || next?.kind !== 'inserted') return false;
  return change.explanation.rule === next.explanation.rule && change.explanation.path === next.explanation.path;
}

const replacement = (before: ExplanationDifference, after: ExplanationDifference): ExplanationDifference => ({
  kind: 'changed',
  from: explanationIn(before),
  to: explanationIn(after),
});
