/** What both official forms share: chapters, applicant columns, matrix rows, remedies. Labels as the notices print them. */
import type { CellType, Chapter, Column, Group, Row, Table, Unit } from '../layout/declaration';
import { label } from '../layout/label';

/** The range of the database's signed 32-bit integers. */
const largestInteger = 2_147_483_647;

export const count: CellType = { type: 'integer', min: 0, max: largestInteger };
export const signedCount: CellType = { type: 'integer', min: -largestInteger, max: largestInteger };
/** decimal(18,6): twelve digits before the point, six after it. */
const money: CellType = { type: 'decimal', min: 0, max: 999_999_999_999 };

export const yuan: Unit = { label: label('元', 'yuan'), yuan: 1 };
export const tenThousandYuan: Unit = { label: label('万元', '10,000 yuan'), yuan: 10_000 };

export const row = (code: string, zh: string, en: string): Row => ({ code, label: label(zh, en) });
export const column = (code: string, zh: string, en: string, cell: CellType = count): Column => ({
  code,
  label: label(zh, en),
  cell,
});
export const amount = (code: string, zh: string, en: string, unit: Unit): Column => ({
  ...column(code, zh, en, money),
  unit,
});

export const chapters: readonly Chapter[] = [
  { code: 'overview', label: label('一、总体情况', 'General situation') },
  { code: 'proactive', label: label('二、主动公开政府信息情况', 'Proactive disclosure'), table: 'proactive' },
  {
    code: 'applications',
    label: label('三、收到和处理政府信息公开申请情况', 'Applications received and handled'),
    table: 'applications',
  },
  {
    code: 'remedies',
    label: label('四、政府信息公开行政复议、行政诉讼情况', 'Reconsideration and litigation'),
    table: 'remedies',
  },
  { code: 'problems', label: label('五、存在的主要问题及改进情况', 'Main problems and improvements') },
  { code: 'otherMatters', label: label('六、其他需要报告的事项', 'Other matters') },
];

export const proactiveLabel = label('主动公开政府信息情况', 'Proactive disclosure');
export const proactiveStub = label('信息内容', 'Information');

const applicantColumns: readonly Column[] = [
  column('naturalPerson', '自然人', 'Natural persons'),
  column('commercialEnterprise', '商业企业', 'Commercial enterprises'),
  column('researchInstitution', '科研机构', 'Research institutions'),
  column('socialOrganization', '社会公益组织', 'Social and charitable organizations'),
  column('legalServiceOrganization', '法律服务机构', 'Legal service organizations'),
  column('otherOrganization', '其他', 'Other organizations'),
];
const total = column('total', '总计', 'Total');

const codes = (items: readonly { readonly code: string }[]): string[] => items.map((item) => item.code);

const requestRows: readonly Row[] = [
  row('newRequests', '一、本年新收政府信息公开申请数量', 'New applications received this year'),
  row('carriedOver', '二、上年结转政府信息公开申请数量', 'Carried over from last year'),
];
const disclosureRows: readonly Row[] = [
  row('granted', '(一)予以公开', 'Granted in full'),
  row('partiallyGranted', '(二)部分公开(区分处理的,只计这一情形,不计其他情形)', 'Granted in part'),
];
const refusedRows: readonly Row[] = [
  row('refusedStateSecret', '1.属于国家秘密', 'State secret'),
  row('refusedByLaw', '2.其他法律行政法规禁止公开', 'Disclosure prohibited by law or regulation'),
  row(
    'refusedSecurityAndStability',
    '3.危及“三安全一稳定”',
    'Endangers national, public or economic security or social stability',
  ),
  row('refusedThirdPartyRights', '4.保护第三方合法权益', 'Protects third-party rights'),
  row('refusedInternalAffairs', '5.属于三类内部事务信息', 'Internal affairs'),
  row('refusedProcessInformation', '6.属于四类过程性信息', 'Deliberative process'),
  row('refusedEnforcementFile', '7.属于行政执法案卷', 'Enforcement case file'),
  row('refusedAdministrativeInquiry', '8.属于行政查询事项', 'Subject to another inquiry procedure'),
];
const unavailableRows: readonly Row[] = [
  row('unavailableNotHeld', '1.本机关不掌握相关政府信息', 'Information not held'),
  row('unavailableNotExisting', '2.没有现成信息需要另行制作', 'Would have to be created'),
  row('unavailableUnclear', '3.补正后申请内容仍不明确', 'Still unclear after correction'),
];
const notProcessedRows: readonly Row[] = [
  row('notProcessedComplaint', '1.信访举报投诉类申请', 'Petition, report or complaint'),
  row('notProcessedDuplicate', '2.重复申请', 'Duplicate application'),
  row('notProcessedPublication', '3.要求提供公开出版物', 'Asks for a public publication'),
  row('notProcessedExcessive', '4.无正当理由大量反复申请', 'Repeated bulk applications without good reason'),
  row(
    'notProcessedReconfirmation',
    '5.要求行政机关确认或重新出具已获取信息',
    'Asks to confirm or reissue information already obtained',
  ),
];
const totalResults = row('totalResults', '(七)总计', 'Total results');
const carriedForward = row('carriedForward', '四、结转下年度继续办理', 'Carried forward to next year');

const group = (code: string, zh: string, en: string, rows: readonly Row[]): Group => ({
  code,
  label: label(zh, en),
  members: codes(rows),
});

/**
 * The applications matrix. The two official forms differ only in how they print (六)其他处理.
 *
 * @param otherRows the rows of (六): one in v2019, three in v2021
 */
export function applicationsTable(otherRows: readonly Row[]): Table {
  const groups = [
    group('refused', '(三)不予公开', 'Refused', refusedRows),
    group('unavailable', '(四)无法提供', 'Unable to provide', unavailableRows),
    group('notProcessed', '(五)不予处理', 'Not processed', notProcessedRows),
    group('other', '(六)其他处理', 'Other handling', otherRows),
  ];
  const resultRows = [
    ...disclosureRows,
    ...refusedRows,
    ...unavailableRows,
    ...notProcessedRows,
    ...otherRows,
    totalResults,
  ];
  return {
    code: 'applications',
    label: label('收到和处理政府信息公开申请情况', 'Applications received and handled'),
    note: label(
      '本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和',
      'In each column, items one and two together equal items three and four together',
    ),
    parts: [
      {
        code: 'matrix',
        columns: [...applicantColumns, total],
        rows: [...requestRows, ...resultRows, carriedForward],
      },
    ],
    groups,
    rowHeadings: [group('results', '三、本年度办理结果', 'Results this year', resultRows)],
    columnHeadings: [
      {
        code: 'applicants',
        label: label('申请人情况', 'Applicants'),
        members: codes([...applicantColumns, total]),
      },
      {
        code: 'organizations',
        label: label('法人或其他组织', 'Legal persons and other organizations'),
        members: codes(applicantColumns.slice(1)),
      },
    ],
    equations: [
      {
        rule: 'applications.row-total',
        each: 'row',
        at: '*.total',
        left: ['*.total'],
        right: applicantColumns.map(({ code }) => `*.${code}`),
      },
      {
        rule: 'applications.results-total',
        each: 'column',
        at: 'totalResults.*',
        left: ['totalResults.*'],
        right: [...codes(disclosureRows), ...codes(groups)].map((code) => `${code}.*`),
      },
      {
        rule: 'applications.balance',
        each: 'column',
        at: 'totalResults.*',
        left: ['newRequests.*', 'carriedOver.*'],
        right: ['totalResults.*', 'carriedForward.*'],
      },
    ],
    printedAs: 'rows',
  };
}

const outcomeColumns: readonly Column[] = [
  column('upheld', '结果维持', 'Upheld'),
  column('corrected', '结果纠正', 'Corrected'),
  column('otherOutcome', '其他结果', 'Other outcome'),
  column('pending', '尚未审结', 'Pending'),
];

const litigationRows: readonly Row[] = [
  {
    ...row('directLitigation', '行政诉讼·未经复议直接起诉', 'Litigation without prior reconsideration'),
    shortLabel: label('未经复议直接起诉', 'Without prior reconsideration'),
  },
  {
    ...row('litigationAfterReconsideration', '行政诉讼·复议后起诉', 'Litigation after reconsideration'),
    shortLabel: label('复议后起诉', 'After reconsideration'),
  },
];

export const remediesTable: Table = {
  code: 'remedies',
  label: label('政府信息公开行政复议、行政诉讼情况', 'Administrative reconsideration and litigation'),
  parts: [
    {
      code: 'cases',
      columns: [...outcomeColumns, total],
      rows: [row('reconsideration', '行政复议', 'Administrative reconsideration'), ...litigationRows],
    },
  ],
  groups: [group('litigation', '行政诉讼', 'Administrative litigation', litigationRows)],
  rowHeadings: [],
  columnHeadings: [],
  equations: [
    {
      rule: 'remedies.total',
      each: 'row',
      at: '*.total',
      left: ['*.total'],
      right: outcomeColumns.map(({ code }) => `*.${code}`),
    },
  ],
  printedAs: 'line',
};
