import type { Cell } from './cells';
import type { Layout, Row, TableCode } from './declaration';
import { type Label, label } from './label';

/** The name of a cell for people: its row and column as printed, such as 一、本年新收政府信息公开申请数量, 自然人. */
export function cellLabel({ row, column }: Pick<Cell, 'row' | 'column'>): Label {
  return label(`${row.label.zh}, ${column.label.zh}`, `${row.label.en}, ${column.label.en}`);
}

/** The printed label of a row or row group, `undefined` for a code that the table lacks. */
export function rowLabel(layout: Layout, table: TableCode, code: string): Label | undefined {
  const { parts, groups } = layout.tables[table];
  const rows: readonly Pick<Row, 'code' | 'label'>[] = [...parts.flatMap((part) => part.rows), ...groups];
  return rows.find((row) => row.code === code)?.label;
}
