import type { Column, Layout, TablePart } from '../layout/declaration';
import { label } from '../layout/label';
import {
  amount,
  applicationsTable,
  chapters,
  column,
  proactiveLabel,
  proactiveStub,
  remediesTable,
  row,
  tenThousandYuan,
} from './official-form';

const decisionColumns: readonly Column[] = [column('decisions', '本年处理决定数量', 'Decisions made this year')];

const proactiveParts: readonly TablePart[] = [
  {
    code: 'rulesAndDocuments',
    label: label('第二十条第(一)项', 'Article 20 (1)'),
    columns: [
      column('issued', '本年制发件数', 'Issued this year'),
      column('repealed', '本年废止件数', 'Repealed this year'),
      column('inForce', '现行有效件数', 'In force'),
    ],
    rows: [
      row('regulations', '规章', 'Government regulations'),
      row('normativeDocuments', '行政规范性文件', 'Normative documents'),
    ],
  },
  {
    code: 'licensing',
    label: label('第二十条第(五)项', 'Article 20 (5)'),
    columns: decisionColumns,
    rows: [row('administrativeLicensing', '行政许可', 'Administrative licensing')],
  },
  {
    code: 'penaltiesAndCoercion',
    label: label('第二十条第(六)项', 'Article 20 (6)'),
    columns: decisionColumns,
    rows: [
      row('administrativePenalties', '行政处罚', 'Administrative penalties'),
      row('administrativeCoercion', '行政强制', 'Administrative coercion'),
    ],
  },
  {
    code: 'fees',
    label: label('第二十条第(八)项', 'Article 20 (8)'),
    columns: [amount('amount', '本年收费金额(单位:万元)', 'Fees collected this year (10,000 yuan)', tenThousandYuan)],
    rows: [row('administrativeFees', '行政事业性收费', 'Administrative fees')],
  },
];

/** The form of 国办公开办函〔2021〕30号, for report years from 2021. */
export const v2021: Layout = {
  code: 'v2021',
  notice: '国办公开办函〔2021〕30号',
  reportYears: { from: 2021, to: null },
  chapters,
  tables: {
    proactive: {
      code: 'proactive',
      label: proactiveLabel,
      stubHeading: proactiveStub,
      parts: proactiveParts,
      groups: [],
      rowHeadings: [],
      columnHeadings: [],
      equations: [],
      printedAs: 'rows',
    },
    applications: applicationsTable([
      row(
        'otherNotCorrected',
        '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
        'Not corrected in time',
      ),
      row(
        'otherFeeUnpaid',
        '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
        'Fee not paid in time',
      ),
      row('otherRemaining', '3.其他', 'Other'),
    ]),
    remedies: remediesTable,
  },
  longestOverview: 1000,
  asksForFees: true,
  namedCells: { regulationsIssued: 'proactive.regulations.issued' },
};
