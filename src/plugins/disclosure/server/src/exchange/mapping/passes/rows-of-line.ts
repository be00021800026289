/** Gives a record that has the values of all rows side by side all rows of its table. */
import type { Table } from '#model';
import { type Assigned, Giving, tableRows } from '../assignment';
import { eachTable } from '../reading';
import type { TableRecord } from '../table-record';

export const rowsOfLine = eachTable(({ layout }, { records, assigned }, code) => ({
  table: { assigned: ofLine(layout.tables[code], records, assigned) },
}));

export function ofLine(table: Table, records: readonly TableRecord[], before: Assigned): Assigned {
  const places = tableRows(table);
  const giving = new Giving(places, before);
  const line = records.find(({ isLine }) => isLine);
  if (line && giving.areOpen(places.rows)) giving.give(line, places.rows, 1, 'label');
  return giving.assigned;
}
