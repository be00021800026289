import type { Label } from '../layout/label';
import type { Repair } from './repair';

/** An error blocks submission and publication, a warning asks for an explanation, a notice asks for nothing. */
export type Severity = 'error' | 'warning' | 'notice';

/** `indeterminate`: an operand is blank, so the rule cannot be judged. An indeterminate error blocks as a failure does. */
export type Outcome = 'fail' | 'indeterminate';

/** One thing that a check found. */
export interface Finding {
  /** A rule id, such as `applications.balance`; see docs/rules.md. */
  rule: string;
  severity: Severity;
  outcome: Outcome;
  /** A cell address, `sections.<chapter>`, or the name of a field. */
  path: string;
  /** Addresses of all cells that take part. */
  cells: string[];
  /** The two sides of an equation or comparison, `null` where one cannot be computed. */
  left?: number | null;
  right?: number | null;
  /** left - right */
  difference?: number | null;
  /** The one cell that, put right, heals this equation and every other that it stands in. */
  repair?: Repair;
  /** The words that a finding about text is about, and where they start in the chapter's plain text (UTF-16 units). */
  quote?: string;
  offset?: number;
  message: Label;
  /** The notice or article that the rule rests on. */
  basis: string;
}

export interface Summary {
  /** Findings of severity error, indeterminate ones included. */
  errors: number;
  /** Findings of severity warning, indeterminate ones included. */
  warnings: number;
  /** Errors and warnings whose outcome is indeterminate. */
  indeterminate: number;
  /** Findings of severity notice. */
  notices: number;
}

const counted = { error: 'errors', warning: 'warnings', notice: 'notices' } as const;

/** Counts for a list of findings. */
export function summarize(findings: readonly Finding[]): Summary {
  const summary = { errors: 0, warnings: 0, indeterminate: 0, notices: 0 };
  for (const { severity, outcome } of findings) {
    summary[counted[severity]] += 1;
    if (outcome === 'indeterminate') summary.indeterminate += 1;
  }
  return summary;
}

/** Whether the findings forbid submission and publication. */
export function blocksPublication(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

/** Whether a finding is about malformed structure, which no write may store, not even a draft. */
export function isStructural({ rule }: Finding): boolean {
  return rule.startsWith('structure.');
}
