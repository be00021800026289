/** A group's label before the values of all its rows, whose own labels are lost; or before one row, their sum. */
import type { Table } from '#model';
import { Giving, type RowSum, tableRows } from '../assignment';
import { evidence } from '../evidence';
import { eachTable, type TableReading } from '../reading';

export const rowsOfGroup = eachTable(({ layout }, table, code) => ({ table: ofGroup(layout.tables[code], table) }));

export function ofGroup(
  table: Table,
  { records, assigned }: Pick<TableReading, 'records' | 'assigned'>,
): Pick<TableReading, 'assigned' | 'sums'> {
  const places = tableRows(table);
  const giving = new Giving(places, assigned);
  const sums: RowSum[] = [];
  for (const record of records) {
    const [best] = record.candidates;
    if (record.isLine || best?.term.kind !== 'group' || !giving.isFree(record)) continue;
    const members = table.groups.find(({ code }) => code === best.term.code)?.members ?? [];
    const rows = places.rows.filter(({ code }) => members.includes(code));
    if (!giving.areOpen(rows)) continue;
    if (record.values.length !== rows.length * places.columns(rows[0])) sums.push({ record, members });
    else giving.give(record, rows, evidence.confidence.rowsOfGroup, 'order');
  }
  return { assigned: giving.assigned, sums };
}
