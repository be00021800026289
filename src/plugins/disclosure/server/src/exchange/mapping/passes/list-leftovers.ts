/** Lists the rows whose figures no pass has taken. */
import type { TableCode } from '#model';
import { evidence } from '../evidence';
import { guessed, left, type StepNotes } from '../notes';
import { eachTable } from '../reading';
import type { TableRecord } from '../table-record';
import { openRows } from '../take-figures';

export const listLeftovers = eachTable((_, table, code) => {
  const summed = new Set(table.sums.map(({ record }) => record));
  const rowless = table.records.filter((record) => !table.assigned.has(record) && !summed.has(record));
  const unread = new Set([...openRows(table).map(({ record }) => record), ...rowless]);
  const listed = table.records.filter((record) => unread.has(record));
  return { said: [...secondTable(rowless, code), ...listed.map(({ text, line }) => left(text, line.where))] };
});

/** Rows that are there twice: last year's table beside this year's, say. */
function secondTable(rowless: readonly TableRecord[], code: TableCode): StepNotes[] {
  const { surely } = evidence.likeness;
  const again = rowless.filter(
    ({ candidates: [best], values }) => best?.term.kind === 'row' && best.score >= surely && values.length > 1,
  );
  const [first] = again;
  if (!first || again.length < evidence.table.rowsTwice) return [];
  return [
    guessed(
      code,
      first.text,
      evidence.confidence.doubtful,
      '原文有重复的表，取前面的一份，请核对年度',
      'The table is there twice; the first was taken: see whether it is of the right year',
    ),
  ];
}
