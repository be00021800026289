import type { Rule } from '../rule';
import { completenessRules } from './completeness';
import { equationRules } from './equations';
import { layoutRules } from './layout';
import { proactiveRules } from './proactive';
import { structureRules } from './structure';

/** All rules, in the order in which their findings are listed. */
export const rules: readonly Rule[] = [
  ...structureRules,
  ...equationRules,
  ...completenessRules,
  ...layoutRules,
  ...proactiveRules,
];
