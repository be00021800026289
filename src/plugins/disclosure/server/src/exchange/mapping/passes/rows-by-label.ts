/** Gives records the rows that their labels name, the likeliest first. */
import type { Row, Table } from '#model';
import { type Numbering, numberingOf } from '../../words/letters';
import type { Term } from '../../words/terms';
import { type Assigned, Giving, type TableRows, tableRows } from '../assignment';
import { eachTable } from '../reading';
import type { TableRecord } from '../table-record';

export const rowsByLabel = eachTable(({ layout }, { records, assigned }, code) => ({
  table: { assigned: byLabel(layout.tables[code], records, assigned) },
}));

interface Pair {
  record: TableRecord;
  at: number;
  term: Term;
  score: number;
  fit: number;
}

/** A record that is rather a group waits. */
export function byLabel(table: Table, records: readonly TableRecord[], before: Assigned): Assigned {
  const places = tableRows(table);
  const giving = new Giving(places, before);
  const row = new Map(places.rows.map((each) => [each.code, each]));
  const pairs = records.flatMap((record, at): Pair[] =>
    record.isLine || record.candidates[0]?.term.kind === 'group'
      ? []
      : record.candidates
          .filter(({ term }) => term.kind === 'row')
          .map(({ term, score }) => ({ record, at, term, score, fit: fitOf(record, row.get(term.code), places) })),
  );
  const likeness = ({ score }: Pair) => Math.min(score, 1);
  pairs.sort(
    (one, other) =>
      likeness(other) - likeness(one) || other.fit - one.fit || other.score - one.score || one.at - other.at,
  );
  for (const { record, term, score } of pairs) {
    const named = row.get(term.code);
    if (named && giving.isFree(record) && giving.areOpen([named])) giving.give(record, [named], score, 'label');
  }
  return giving.assigned;
}

/**
 * Of two labels that are equally like a row's, the one with its numbering is the row's, then the one with values for all
 * columns, then the one under a heading of the form: an office counts the same things in tables of its own.
 */
function fitOf({ label, values, printed }: TableRecord, row: Row | undefined, places: TableRows): number {
  if (!row) return 0;
  const isNumbered = sameNumbering(numberingOf(label), numberingOf(row.label.zh));
  return 4 * Number(isNumbered) + 2 * Number(values.length >= places.columns(row)) + Number(printed.isNamed);
}

export function sameNumbering(one: Numbering | undefined, other: Numbering | undefined): boolean {
  return one?.ordinal === other?.ordinal && one?.style === other?.style;
}
