/** The tidy table described for programs (Frictionless Table Schema). */
import { csvColumns } from '../../exchange/csv/columns';

interface FieldDescription {
  type: 'string' | 'integer' | 'number';
  title: string;
  description: string;
  isNeeded?: true;
}

const fields: Record<(typeof csvColumns)[number], FieldDescription> = {
  organization: { type: 'string', title: '机关代码', description: 'Code of the organization', isNeeded: true },
  organizationName: { type: 'string', title: '机关名称', description: 'Its name when it published' },
  kind: { type: 'string', title: '层级', description: 'department, township, county, prefecture or province' },
  regionCode: { type: 'string', title: '行政区划代码', description: 'Region code (GB/T 2260)' },
  year: { type: 'integer', title: '年度', description: 'Report year', isNeeded: true },
  version: { type: 'integer', title: '版本', description: 'Version of the publication', isNeeded: true },
  layout: { type: 'string', title: '版式', description: 'Layout of the report', isNeeded: true },
  table: { type: 'string', title: '表', description: 'Code of the table', isNeeded: true },
  row: { type: 'string', title: '行', description: 'Code of the row', isNeeded: true },
  rowLabel: { type: 'string', title: '行名', description: 'The row as it is printed' },
  column: { type: 'string', title: '列', description: 'Code of the column', isNeeded: true },
  columnLabel: { type: 'string', title: '列名', description: 'The column as it is printed' },
  unit: { type: 'string', title: '单位', description: 'Unit of an amount of money; none for counts' },
  value: { type: 'number', title: '数值', description: 'The figure; empty where the cell is blank, which is not zero' },
};

/** Fields in order, what tells a line from the others, and how a blank is written. */
export const tableSchema = {
  fields: csvColumns.map((name) => {
    const { isNeeded, ...described } = fields[name];
    return { name, ...described, ...(isNeeded && { constraints: { required: true } }) };
  }),
  missingValues: [''],
  primaryKey: ['organization', 'year', 'table', 'row', 'column'],
};
