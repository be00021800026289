/** Gives a record that has the values of all rows side by side all rows of its table. */
import type { Row, Table } from '#model';
import { type Assigned, Giving, tableRows } from '../assignment';
import { rowOrderSaid } from '../printed-order';
import { eachTable } from '../reading';
import type { TableRecord } from '../table-record';

export const rowsOfLine = eachTable(({ layout }, { records, assigned }, code) => {
  const table = layout.tables[code];
  const after = ofLine(table, records, assigned);
  const line = records.find((record) => record.isLine && after.has(record));
  return { table: { assigned: after }, said: line ? rowOrderSaid(line, after.get(line)?.rows ?? [], table) : [] };
});

export function ofLine(table: Table, records: readonly TableRecord[], before: Assigned): Assigned {
  const places = tableRows(table);
  const giving = new Giving(places, before);
  const line = records.find(({ isLine }) => isLine);
  if (line && giving.areOpen(places.rows)) giving.give(line, inPrintedOrder(places.rows, table, line), 1, 'label');
  return giving.assigned;
}

/**
 * The rows in the order in which the words before the values name them: groups among each other, then rows within a
 * group. Where one is named twice, or none names it, they are in the form's.
 */
function inPrintedOrder(rows: readonly Row[], { groups }: Table, { rowsNamed }: TableRecord): readonly Row[] {
  const groupOf = (row: Row) => groups.find(({ members }) => members.includes(row.code))?.code ?? row.code;
  const needed = rows.flatMap((row) => [groupOf(row), row.code]);
  if (needed.some((code) => rowsNamed.filter((named) => named === code).length !== 1)) return rows;
  const place = (code: string) => rowsNamed.indexOf(code);
  return rows.toSorted(
    (one, other) => place(groupOf(one)) - place(groupOf(other)) || place(one.code) - place(other.code),
  );
}
