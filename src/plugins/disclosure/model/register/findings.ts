import { check } from '../checks/check';
import type { Finding } from '../checks/finding';
import type { CheckContext } from '../checks/rule';
import type { CountedRegister } from './counted';

/**
 * What the rules say of the tables that were counted: they add up, so this is about the years before and about what is
 * plausible.
 */
export function registerFindings(
  { applications, remedies }: Pick<CountedRegister, 'applications' | 'remedies'>,
  of: { year: number; layout: string },
  context: CheckContext = {},
): Finding[] {
  const tables = remedies ? { applications, remedies } : { applications };
  const findings = check({ ...of, ...tables }, context);
  return findings.filter(({ path }) => Object.keys(tables).some((table) => path.startsWith(`${table}.`)));
}
