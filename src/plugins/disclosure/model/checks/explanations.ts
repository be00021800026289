/** Which warnings an editor has answered for. */
import type { Explanation } from '../document/report-document';
import type { Finding } from './finding';

/**
 * What an explanation of a finding is tied to: the words or the difference that the finding is about. `null` for a
 * finding that has neither.
 */
export function evidenceOf({ quote, difference }: Finding): string | null {
  if (quote !== undefined) return quote;
  return difference === undefined || difference === null ? null : String(difference);
}

/** The explanation that answers a finding, or `undefined`. One whose evidence has changed since is stale: it answers nothing. */
export function explanationOf(finding: Finding, explanations: readonly Explanation[]): Explanation | undefined {
  const evidence = evidenceOf(finding);
  return explanations.find(
    (explanation) =>
      explanation.rule === finding.rule &&
      explanation.path === finding.path &&
      (explanation.evidence ?? null) === evidence &&
      explanation.reason.trim() !== '',
  );
}

/** The warnings that nobody has explained, or only as they were before. They forbid submission, not saving. */
export function unexplained(findings: readonly Finding[], explanations: readonly Explanation[]): Finding[] {
  return findings.filter((finding) => finding.severity === 'warning' && !explanationOf(finding, explanations));
}
