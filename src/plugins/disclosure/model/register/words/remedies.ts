import type { UsualWords } from './usual-words';

/** What registers write for the outcome of a reconsideration or lawsuit; the codes are columns of the remedies table. */
export const remedyOutcomeWords: readonly UsualWords[] = [
  { to: 'upheld', words: ['结果维持', '维持', '驳回', '驳回申请', '驳回诉讼请求', '驳回复议申请', '胜诉', 'upheld'] },
  {
    to: 'corrected',
    words: [
      '结果纠正',
      '纠正',
      '撤销',
      '责令重作',
      '责令履行',
      '确认违法',
      '变更',
      '败诉',
      '责令重新答复',
      'corrected',
    ],
  },
  {
    to: 'otherOutcome',
    words: [
      '其他结果',
      '其他',
      '撤回',
      '撤诉',
      '终止',
      '不予受理',
      '调解',
      '和解',
      '准予撤诉',
      '驳回起诉',
      'other outcome',
    ],
  },
  { to: 'pending', words: ['尚未审结', '未审结', '审理中', '在审', '未结', '办理中', 'pending'] },
];

/** How a lawsuit came about; the codes are rows of the remedies table. */
export const lawsuitWords: readonly UsualWords[] = [
  { to: 'directLitigation', words: ['未经复议直接起诉', '直接起诉', '未经复议'] },
  { to: 'litigationAfterReconsideration', words: ['复议后起诉', '经复议', '复议后'] },
];

/** What a cell says that answers a question with yes or no. */
export const answerWords: readonly UsualWords[] = [
  {
    to: 'no',
    words: [
      '否',
      '无',
      '未',
      '不',
      '没有',
      '未延期',
      '不延期',
      '未延长',
      'no',
      'n',
      '×',
      '0',
      '已补正',
      '已缴费',
      '已缴纳',
    ],
  },
  {
    to: 'yes',
    words: [
      '是',
      '有',
      '已',
      '√',
      '✓',
      '对',
      'yes',
      'y',
      '1',
      '延期',
      '已延期',
      '延长',
      '延长答复',
      '逾期',
      '逾期未补正',
      '逾期不补正',
      '未补正',
      '未缴费',
      '逾期未缴费',
    ],
  },
];
