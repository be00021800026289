import type { UsualWords } from './usual-words';

/** What an outcome may mean besides a result row: the application is still being handled. */
export const stillOpen = 'open';

/** What registers write for the outcome of an application; the codes are result rows of the newest layout. */
export const outcomeWords: readonly UsualWords[] = [
  {
    to: 'granted',
    words: [
      '予以公开',
      '已公开',
      '同意公开',
      '公开',
      '全部公开',
      '已主动公开',
      '主动公开',
      '告知获取途径',
      '告知获取方式和途径',
      '提供',
      '已提供',
      'granted',
    ],
  },
  {
    to: 'partiallyGranted',
    words: ['部分公开', '同意部分公开', '部分予以公开', '区分处理', '部分提供', 'partially granted'],
  },
  { to: 'refusedStateSecret', words: ['属于国家秘密', '国家秘密', '涉密', '涉及国家秘密', 'state secret'] },
  {
    to: 'refusedByLaw',
    words: ['其他法律行政法规禁止公开', '法律行政法规禁止公开', '法律法规禁止公开', '禁止公开', 'prohibited by law'],
  },
  {
    to: 'refusedSecurityAndStability',
    words: ['危及三安全一稳定', '三安全一稳定', '危及国家安全公共安全经济安全社会稳定', '危及社会稳定', '社会稳定'],
  },
  {
    to: 'refusedThirdPartyRights',
    words: [
      '保护第三方合法权益',
      '第三方合法权益',
      '第三方',
      '商业秘密',
      '个人隐私',
      '涉及商业秘密',
      '涉及个人隐私',
      '第三方不同意公开',
    ],
  },
  {
    to: 'refusedInternalAffairs',
    words: ['属于三类内部事务信息', '内部事务信息', '内部事务', '内部管理信息', '内部信息'],
  },
  { to: 'refusedProcessInformation', words: ['属于四类过程性信息', '过程性信息', '过程信息'] },
  { to: 'refusedEnforcementFile', words: ['属于行政执法案卷', '行政执法案卷', '执法案卷', '案卷信息'] },
  {
    to: 'refusedAdministrativeInquiry',
    words: ['属于行政查询事项', '行政查询事项', '行政查询', '工商登记资料', '不动产登记资料', '登记资料查询'],
  },
  {
    to: 'unavailableNotHeld',
    words: [
      '本机关不掌握相关政府信息',
      '不掌握',
      '信息不存在',
      '政府信息不存在',
      '不存在',
      '非本机关公开',
      '不属于本机关公开',
      '不属于本机关',
      '非本机关掌握',
      '不属本机关公开职责',
      '告知其他机关',
      '未制作',
      '未获取',
      '未制作或获取',
      '未检索到',
      'not held',
    ],
  },
  {
    to: 'unavailableNotExisting',
    words: ['没有现成信息需要另行制作', '需要另行制作', '另行制作', '加工分析', '需加工', '没有现成信息'],
  },
  {
    to: 'unavailableUnclear',
    words: ['补正后申请内容仍不明确', '内容仍不明确', '仍不明确', '申请内容不明确', '内容不明确'],
  },
  {
    to: 'notProcessedComplaint',
    words: ['信访举报投诉类申请', '信访', '举报', '投诉', '信访类', '信访投诉'],
  },
  { to: 'notProcessedDuplicate', words: ['重复申请', '重复', '不予重复处理', '不重复答复'] },
  { to: 'notProcessedPublication', words: ['要求提供公开出版物', '公开出版物', '出版物'] },
  { to: 'notProcessedExcessive', words: ['无正当理由大量反复申请', '大量反复申请', '大量反复', '反复申请'] },
  {
    to: 'notProcessedReconfirmation',
    words: ['要求行政机关确认或重新出具已获取信息', '确认或重新出具', '重新出具', '要求确认已获取信息'],
  },
  {
    to: 'otherNotCorrected',
    words: ['逾期不补正', '逾期未补正', '未补正', '不补正', '补正逾期', '申请人无正当理由逾期不补正'],
  },
  { to: 'otherFeeUnpaid', words: ['逾期未缴费', '未缴费', '逾期不缴费', '逾期未按收费通知要求缴纳费用', '未缴纳费用'] },
  {
    to: 'otherRemaining',
    words: [
      '其他',
      '其它',
      '其他处理',
      '非政府信息',
      '不属于政府信息',
      '非政府信息公开申请',
      '撤回',
      '撤回申请',
      '申请人撤回',
      '主动撤回',
      '终止',
      'withdrawn',
      'other',
    ],
  },
  {
    to: stillOpen,
    words: [
      '办理中',
      '在办',
      '正在办理',
      '未办结',
      '待答复',
      '未答复',
      '处理中',
      '结转',
      '征求第三方意见中',
      'open',
      'pending',
    ],
  },
];

/** Words that name a group of rows without saying which: they are asked for. */
export const vagueOutcomes: readonly string[] = [
  '不予公开',
  '不公开',
  '无法提供',
  '不予处理',
  '不予提供',
  '已答复',
  '已办结',
  '办结',
  '答复',
];
