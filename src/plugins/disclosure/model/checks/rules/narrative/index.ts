import type { Rule } from '../../rule';
import { breakdownRule } from './breakdown';
import { changeRule } from './change';
import { copiedRule } from './copied';
import { feeRules } from './fees';
import { shareRule } from './share';
import { tableRule } from './table';
import { wordingRules } from './wording';
import { yearRule } from './year';

/** The rules that read the text. */
export const narrativeRules: readonly Rule[] = [
  breakdownRule,
  shareRule,
  tableRule,
  yearRule,
  changeRule,
  copiedRule,
  ...wordingRules,
  ...feeRules,
];
