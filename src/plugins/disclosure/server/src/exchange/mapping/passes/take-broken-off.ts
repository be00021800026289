/** Takes the figures of the row at which a source breaks off. */
import type { TableCode } from '#model';
import type { Assignment } from '../assignment';
import { evidence } from '../evidence';
import { guessed } from '../notes';
import { eachTable, type Reading } from '../reading';
import { nowDone, openRows, placeOf, type Taken, takeFigure, takenTogether } from '../take-figures';

export const takeBrokenOff = eachTable((reading, table, code) => {
  const last = table.records.at(-1);
  const isEnd = last !== undefined && last.line.where === reading.lines.at(-1)?.where;
  const read = openRows(table).flatMap((assignment) => {
    const taken = isEnd && assignment.record === last ? takeShort(assignment, reading, code) : undefined;
    return taken ? [{ record: assignment.record, taken }] : [];
  });
  return { table: nowDone(table, read), ...takenTogether(read.map(({ taken }) => taken)) };
});

function takeShort(assignment: Assignment, reading: Reading, code: TableCode): Taken | undefined {
  const { record } = assignment;
  const { cells } = placeOf(assignment, reading, code);
  if (record.values.length >= cells.length) return undefined;
  const { atBreak, beforeBreak } = evidence.confidence;
  const taken = record.values.flatMap(({ text }, at) => {
    const cell = cells[at];
    if (!cell) return [];
    const confidence = at === record.values.length - 1 ? atBreak : beforeBreak;
    const said = guessed(cell.address, text, confidence, '原文在此中断', 'The source breaks off here');
    return [takeFigure(cell, text, {}, record.line.where), { cells: [], said: [said] }];
  });
  return takenTogether(taken);
}
