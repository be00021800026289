import type { Rule } from '../rule';
import { completenessRules } from './completeness';
import { consolidationRules } from './consolidation';
import { continuityRules } from './continuity';
import { equationRules } from './equations';
import { layoutRules } from './layout';
import { narrativeRules } from './narrative';
import { plausibilityRules } from './plausibility';
import { privacyRules } from './privacy';
import { proactiveRules } from './proactive';
import { structureRules } from './structure';
import { unchangedRule } from './unchanged';

/** All rules, in the order in which their findings are listed. */
export const rules: readonly Rule[] = [
  ...structureRules,
  ...equationRules,
  ...completenessRules,
  ...layoutRules,
  ...proactiveRules,
  ...continuityRules,
  unchangedRule,
  ...narrativeRules,
  ...privacyRules,
  ...plausibilityRules,
  ...consolidationRules,
];
