/** The columns of a register that are counted, as data: what heads them, what stands in them, what their words mean. */
import { type Label, label } from '../layout/label';
import { applicantWords } from './words/applicants';
import { channelWords } from './words/channels';
import { outcomeWords } from './words/outcomes';
import { answerWords, lawsuitWords, remedyOutcomeWords } from './words/remedies';
import type { UsualWords } from './words/usual-words';

/** `name`: who applied; only what kind of applicant it is, is told from it. */
export type FieldKind = 'number' | 'day' | 'value' | 'answer' | 'name';

export interface RegisterField {
  label: Label;
  kind: FieldKind;
  /** What may head the column; the first are the surest. */
  heads: readonly string[];
  /** What the column's values mean. */
  words?: readonly UsualWords[];
}

const field = (zh: string, en: string, kind: FieldKind, heads: readonly string[], words?: readonly UsualWords[]) =>
  ({ label: label(zh, en), kind, heads, ...(words && { words }) }) satisfies RegisterField;

export const registerFields = {
  number: field('编号', 'Number', 'number', [
    ...[
      '申请编号',
      '登记编号',
      '受理编号',
      '收件编号',
      '申请登记号',
      '登记号',
      '受理号',
      '编号',
      '申请单号',
      '流水号',
      '文号',
    ],
    ...['number', 'application number', 'reference'],
  ]),
  received: field('收到日期', 'Received', 'day', [
    ...[
      '收到日期',
      '收到申请日期',
      '收到时间',
      '收到申请时间',
      '收件日期',
      '收件时间',
      '登记日期',
      '登记时间',
      '受理日期',
    ],
    ...[
      '受理时间',
      '申请日期',
      '申请时间',
      '来件时间',
      '来函日期',
      '提交日期',
      '提交时间',
      '来件日期',
      '接收日期',
      '接收时间',
      'received',
      'date received',
    ],
  ]),
  applicant: field(
    '申请人类型',
    'Kind of applicant',
    'value',
    [
      ...['申请人类型', '申请人类别', '申请人性质', '申请主体类型', '申请主体', '主体类型', '申请人身份', '申请人属性'],
      ...['申请人情况', 'applicant kind', 'kind of applicant', 'applicant type'],
    ],
    applicantWords,
  ),
  name: field('申请人', 'Applicant', 'name', [
    ...[
      '申请人',
      '申请人姓名',
      '申请人名称',
      '申请人姓名名称',
      '申请人姓名或名称',
      '申请者',
      '姓名',
      '姓名名称',
      '申请单位',
    ],
    ...['applicant', 'name'],
  ]),
  channel: field(
    '申请方式',
    'Channel',
    'value',
    ['申请方式', '申请渠道', '提交方式', '收件方式', '来件方式', '受理方式', '接收渠道', '收到方式', '渠道', 'channel'],
    channelWords,
  ),
  outcome: field(
    '办理结果',
    'Outcome',
    'value',
    [
      ...[
        '办理结果',
        '答复结果',
        '处理结果',
        '办理情况',
        '答复情况',
        '处理情况',
        '答复类型',
        '答复类别',
        '公开情况',
        '结果类型',
      ],
      ...['公开类型', '办结情况', '办结结果', '处理类型', '答复意见', '办理结果分类', 'outcome', 'result'],
    ],
    outcomeWords,
  ),
  reason: field(
    '具体情形',
    'Detail of the outcome',
    'value',
    [
      ...[
        '具体情形',
        '不予公开理由',
        '不予公开原因',
        '不予公开情形',
        '理由',
        '结果细分',
        '情形',
        '结果明细',
        '答复细类',
      ],
      ...['具体类型', '二级分类', 'reason'],
    ],
    outcomeWords,
  ),
  answered: field('答复日期', 'Answered', 'day', [
    ...[
      '答复日期',
      '答复时间',
      '答复书日期',
      '办结日期',
      '办结时间',
      '回复日期',
      '回复时间',
      '答复书出具日期',
      '送达日期',
    ],
    ...['完成日期', '完成时间', 'answered', 'date answered', 'closed'],
  ]),
  notCorrected: field(
    '逾期不补正',
    'Not corrected in time',
    'answer',
    ['逾期不补正', '是否逾期不补正', '逾期未补正', '是否逾期未补正', '未补正', '补正逾期', 'not corrected'],
    answerWords,
  ),
  feeUnpaid: field(
    '逾期未缴费',
    'Fee not paid in time',
    'answer',
    ['逾期未缴费', '是否逾期未缴费', '逾期不缴费', '未缴费', '收费通知缴费情况', '缴费情况', 'fee unpaid'],
    answerWords,
  ),
  extended: field(
    '延期',
    'Extended',
    'answer',
    [
      '是否延期',
      '延期',
      '延期答复',
      '是否延期答复',
      '是否延长',
      '延长答复期限',
      '是否延长答复期限',
      '延期情况',
      'extended',
    ],
    answerWords,
  ),
  reconsiderationFiled: field('复议日期', 'Reconsideration sought', 'day', [
    ...['复议日期', '复议申请日期', '申请复议日期', '复议受理日期', '复议时间', '复议申请时间', '复议收到日期'],
    ...['行政复议日期', '行政复议申请日期', '是否复议', '是否行政复议', '行政复议', 'reconsideration sought'],
  ]),
  reconsiderationOutcome: field(
    '复议结果',
    'Outcome of the reconsideration',
    'value',
    ['复议结果', '行政复议结果', '复议决定', '复议情况', 'reconsideration outcome'],
    remedyOutcomeWords,
  ),
  reconsiderationDecided: field('复议审结日期', 'Reconsideration decided', 'day', [
    ...['复议审结日期', '复议决定日期', '复议结案日期', '复议办结日期', '复议决定时间', '行政复议审结日期'],
    ...['行政复议决定日期', 'reconsideration decided'],
  ]),
  litigationFiled: field('诉讼日期', 'Lawsuit filed', 'day', [
    ...['诉讼日期', '起诉日期', '诉讼立案日期', '立案日期', '诉讼时间', '起诉时间', '应诉日期', '行政诉讼日期'],
    ...['行政诉讼立案日期', '是否诉讼', '是否行政诉讼', '行政诉讼', 'lawsuit filed'],
  ]),
  litigationKind: field(
    '诉讼类型',
    'Kind of lawsuit',
    'value',
    ['诉讼类型', '诉讼类别', '起诉类型', '诉讼情形', 'kind of lawsuit'],
    lawsuitWords,
  ),
  litigationOutcome: field(
    '诉讼结果',
    'Outcome of the lawsuit',
    'value',
    ['诉讼结果', '行政诉讼结果', '判决结果', '裁判结果', '诉讼情况', 'lawsuit outcome'],
    remedyOutcomeWords,
  ),
  litigationDecided: field('诉讼审结日期', 'Lawsuit decided', 'day', [
    ...['诉讼审结日期', '判决日期', '裁判日期', '诉讼结案日期', '判决时间', '行政诉讼审结日期', 'lawsuit decided'],
  ]),
} as const satisfies Record<string, RegisterField>;

export type FieldCode = keyof typeof registerFields;

export const fieldCodes = Object.keys(registerFields) as FieldCode[];

export const isFieldCode = (value: unknown): value is FieldCode =>
  typeof value === 'string' && Object.hasOwn(registerFields, value);

/** The field with the type that every field has. */
export const fieldOf = (code: FieldCode): RegisterField => registerFields[code];

/** Heads of columns that say who someone is or what is asked for: no value of theirs leaves the thread. */
export const personalHeads: readonly string[] = [
  ...['身份证', '身份证号', '证件号码', '证件', '联系电话', '电话', '手机', '联系方式', '地址', '通讯地址', '邮编'],
  ...[
    '电子邮箱',
    '申请内容',
    '内容',
    '申请公开的内容',
    '内容描述',
    '所需信息',
    '信息内容',
    '用途',
    '联系人',
    '代理人',
    '经办人',
  ],
  ...[
    '承办人',
    '承办科室',
    '承办单位',
    '备注',
    '说明',
    '法定代表人',
    '签收人',
    '序号',
    'phone',
    'address',
    'content',
    'remarks',
  ],
];

/** The word for a column that is not counted. */
export const notCountedColumn = 'none';
