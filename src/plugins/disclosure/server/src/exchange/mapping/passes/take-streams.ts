/** Takes rows whose figures follow one another, as many as the row has cells. */
import { readCellText } from '../../words/cell-text';
import { eachTable } from '../reading';
import type { RunValue } from '../run';
import { nowDone, openRows, placeOf, takenTogether, takeRow } from '../take-figures';

export const takeStreams = eachTable((reading, table, code) => {
  const read = openRows(table).flatMap((assignment) => {
    const { record } = assignment;
    if (record.apart) return [];
    const place = placeOf(assignment, reading, code);
    const values = withoutPadding(record.values, place.cells.length);
    const isWhole =
      values.length === place.cells.length && values.every(({ text }) => readCellText(text).kind !== 'words');
    return isWhole ? [{ record, taken: takeRow(assignment, place, values, code) }] : [];
  });
  return { table: nowDone(table, read), ...takenTogether(read.map(({ taken }) => taken)) };
});

/** Values without the blank cells behind or before them that are more than the row has. */
export function withoutPadding(values: readonly RunValue[], most: number): readonly RunValue[] {
  let [start, end] = [0, values.length];
  while (end - start > most && readCellText(values[end - 1]?.text ?? '').kind === 'blank') end -= 1;
  while (end - start > most && readCellText(values[start]?.text ?? '').kind === 'blank') start += 1;
  return end - start === most ? values.slice(start, end) : values;
}
