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
  signedCount,
  yuan,
} from './official-form';

const itemColumns: readonly Column[] = [
  column('previousItems', '上一年项目数量', 'Items last year'),
  column('change', '本年增/减', 'Change this year', signedCount),
];
const decisionColumns: readonly Column[] = [...itemColumns, column('decisions', '处理决定数量', 'Decisions made')];

const proactiveParts: readonly TablePart[] = [
  {
    code: 'rulesAndDocuments',
    label: label('第二十条第(一)项', 'Article 20 (1)'),
    columns: [
      column('made', '本年新制作数量', 'Made this year'),
      column('disclosed', '本年新公开数量', 'Disclosed this year'),
      column('disclosedTotal', '对外公开总数量', 'Disclosed in total'),
    ],
    rows: [
      row('regulations', '规章', 'Government regulations'),
      row('normativeDocuments', '规范性文件', 'Normative documents'),
    ],
  },
  {
    code: 'licensing',
    label: label('第二十条第(五)项', 'Article 20 (5)'),
    columns: decisionColumns,
    rows: [
      row('administrativeLicensing', '行政许可', 'Administrative licensing'),
      row('otherServices', '其他对外管理服务事项', 'Other administrative services'),
    ],
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
    columns: itemColumns,
    rows: [row('administrativeFees', '行政事业性收费', 'Administrative fees')],
  },
  {
    code: 'procurement',
    label: label('第二十条第(九)项', 'Article 20 (9)'),
    columns: [
      column('purchases', '采购项目数量', 'Procurement items'),
      amount('amount', '采购总金额', 'Total amount (the form prints no unit; stored in yuan)', yuan),
    ],
    rows: [row('centralizedProcurement', '政府集中采购', 'Centralized government procurement')],
  },
];

/** The form of 国办公开办函〔2019〕60号, for the report years 2019 and 2020. */
export const v2019: Layout = {
  code: 'v2019',
  notice: '国办公开办函〔2019〕60号',
  reportYears: { from: 2019, to: 2020 },
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
    applications: applicationsTable([row('otherHandling', '(六)其他处理', 'Other handling')]),
    remedies: remediesTable,
  },
  namedCells: { regulationsIssued: 'proactive.regulations.made' },
};
