/** Takes rows whose figures stand in cells of their own. */
import { alignApart } from '../align';
import { eachTable } from '../reading';
import { nowDone, openRows, placeOf, repeated, takenTogether, takeRow } from '../take-figures';

export const takeCells = eachTable((reading, table, code) => {
  const read = openRows(table).flatMap((assignment) => {
    const { record, rows } = assignment;
    if (!record.apart) return [];
    const place = placeOf(assignment, reading, code);
    const { order } = place.columns;
    const isOne = rows.length === 1;
    const columns = isOne ? place.columns : { order: repeated(order, rows.length), positions: new Map() };
    const values = alignApart(record.values, columns);
    return values ? [{ record, taken: takeRow(assignment, place, values, code) }] : [];
  });
  return { table: nowDone(table, read), ...takenTogether(read.map(({ taken }) => taken)) };
});
