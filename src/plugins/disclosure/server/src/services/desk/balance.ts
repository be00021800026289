import type { Balance } from '#contracts';
import type { Finding } from '#model';

/** The verdict on the balance of the applications matrix, from the findings of a whole report. */
export function balanceOf(findings: readonly Finding[]): Balance {
  const about = findings.filter(({ rule }) => rule.startsWith('applications.'));
  if (about.some(({ outcome }) => outcome === 'fail')) return 'unbalanced';
  return about.length > 0 ? 'open' : 'balanced';
}
