import { type Label, label } from '../layout/label';
import type { Finding } from './finding';
import type { CheckContext } from './rule';
import { rules } from './rules';

/** What became of the rules: each is in one of the last three. */
export interface RuleCounts {
  checked: number;
  /** Without a finding. */
  passed: number;
  /** With a finding that fails. */
  failed: number;
  /** A blank leaves them open, or what they compare with is not there. */
  notEvaluable: number;
}

const isThere = (context: CheckContext, need: 'previous' | 'history' | 'below'): boolean =>
  need === 'history' ? (context.history?.length ?? 0) > 0 : Boolean(context[need]);

/** @param findings all that a check of every rule found in that context */
export function countRules(findings: readonly Finding[], context: CheckContext): RuleCounts {
  const counts = { checked: rules.length, passed: 0, failed: 0, notEvaluable: 0 };
  for (const { id, needs } of rules) {
    const own = findings.filter(({ rule }) => rule === id);
    if (own.some(({ outcome }) => outcome === 'fail')) counts.failed += 1;
    else if (own.length > 0 || (needs && !isThere(context, needs))) counts.notEvaluable += 1;
    else counts.passed += 1;
  }
  return counts;
}

/** What was checked, in a sentence. */
export const toldRules = ({ checked, passed, failed, notEvaluable }: RuleCounts): Label =>
  label(
    `共核对 ${checked} 条规则：${passed} 条通过，${failed} 条有提示，${notEvaluable} 条因缺少数据未能判断`,
    `${checked} rules checked: ${passed} passed, ${failed} found something, ${notEvaluable} could not be judged`,
  );
