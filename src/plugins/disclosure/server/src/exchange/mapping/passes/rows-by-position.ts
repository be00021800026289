/** Unknown labels, each right where exactly one row is missing. */
import type { Table } from '#model';
import { numberingOf } from '../../words/letters';
import { type Assigned, Giving, type TableRows, tableRows } from '../assignment';
import { evidence } from '../evidence';
import { eachTable } from '../reading';
import type { TableRecord } from '../table-record';
import { sameNumbering } from './rows-by-label';

export const rowsByPosition = eachTable(({ layout }, { records, assigned }, code) => ({
  table: { assigned: byPosition(layout.tables[code], records, assigned) },
}));

/** The label that stands there has to have the row's numbering. */
export function byPosition(table: Table, records: readonly TableRecord[], before: Assigned): Assigned {
  const places = tableRows(table);
  const giving = new Giving(places, before);
  const next = nextRows(records, before, places);
  let last: number | undefined;
  for (const [at, record] of records.entries()) {
    const row = giving.isFree(record) ? rowBetween(last, next[at], places) : undefined;
    const isIt =
      row &&
      giving.areOpen([row]) &&
      !record.isLine &&
      record.candidates[0]?.term.kind !== 'group' &&
      record.values.length >= places.columns(row) &&
      sameNumbering(numberingOf(record.label), numberingOf(row.label.zh));
    if (isIt) giving.give(record, [row], evidence.confidence.rowByPosition, 'position');
    const own = giving.assigned.get(record)?.rows.at(-1);
    last = own ? places.rows.indexOf(own) : last;
  }
  return giving.assigned;
}

const rowBetween = (before: number | undefined, after: number | undefined, { rows }: TableRows) =>
  before !== undefined && after !== undefined && after - before === 2 ? rows[before + 1] : undefined;

/** For each record the row that the next assigned one fills. */
function nextRows(records: readonly TableRecord[], assigned: Assigned, { rows }: TableRows): (number | undefined)[] {
  const next: (number | undefined)[] = [];
  let after: number | undefined;
  for (let at = records.length - 1; at >= 0; at -= 1) {
    next[at] = after;
    const record = records[at];
    const first = record && assigned.get(record)?.rows[0];
    after = first ? rows.indexOf(first) : after;
  }
  return next;
}
