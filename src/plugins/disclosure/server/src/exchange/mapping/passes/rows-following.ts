/** The label of one row before the values of several: the labels of the rows after it are lost. */
import type { Table } from '#model';
import { type Assigned, Giving, tableRows } from '../assignment';
import { evidence } from '../evidence';
import { eachTable } from '../reading';
import type { TableRecord } from '../table-record';

export const rowsFollowing = eachTable(({ layout }, { records, assigned }, code) => ({
  table: { assigned: following(layout.tables[code], records, assigned) },
}));

export function following(table: Table, records: readonly TableRecord[], before: Assigned): Assigned {
  const places = tableRows(table);
  const giving = new Giving(places, before);
  for (const record of records) {
    const assignment = giving.assigned.get(record);
    const first = assignment?.rows[0];
    // Where figures stand first, the labels that are lost are those of rows before it.
    if (!assignment || !first || record.apart || record.isFiguresFirst || assignment.rows.length > 1) continue;
    const columns = places.columns(first);
    const count = record.values.length / columns;
    const start = places.rows.indexOf(first);
    const rows = places.rows.slice(start, start + count);
    const others = rows.slice(1);
    const areAlike = giving.areOpen(others) && others.every((row) => places.columns(row) === columns);
    const next = places.rows[start + count];
    const isTight = next === undefined || !giving.areOpen([next]);
    if (count > 1 && Number.isInteger(count) && rows.length === count && areAlike && isTight)
      giving.give(record, rows, evidence.confidence.rowsFollowing, 'order');
  }
  return giving.assigned;
}
