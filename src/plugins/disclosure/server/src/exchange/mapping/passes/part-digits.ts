/** Parts glued digits where there is only one way, or the equations of the row leave one. */

import type { Cell, TableCode } from '#model';
import { halfWidth } from '../../words/letters';
import { digitsSaid, takeAgreed } from '../agreed-digits';
import type { Assignment } from '../assignment';
import { evidence } from '../evidence';
import { eachTable, type Reading, type Waiting } from '../reading';
import { agreement, splitsOf } from '../splits';
import type { TableRecord } from '../table-record';
import { nowDone, openRows, placeOf, type Taken, takenTogether } from '../take-figures';
import { withoutPadding } from './take-streams';

export const partDigits = eachTable((reading, table, code) => {
  const read = openRows(table).flatMap((assignment) => {
    const parted = assignment.record.apart ? undefined : partRow(assignment, reading, code);
    return parted ? [{ record: assignment.record, ...parted }] : [];
  });
  const waiting = read.flatMap((each) => ('waiting' in each ? [each.waiting] : []));
  const taken = read.flatMap((each) => ('taken' in each ? [each.taken] : []));
  return { table: { ...nowDone(table, read), waiting }, ...takenTogether(taken) };
});

type Parted = { taken: Taken } | { waiting: Waiting };

/** @returns `undefined` where the digits cannot be these cells at all */
function partRow(assignment: Assignment, reading: Reading, code: TableCode): Parted | undefined {
  const { record, rows } = assignment;
  const { cells } = placeOf(assignment, reading, code);
  const chunks = withoutPadding(record.values, cells.length).map(({ text }) => halfWidth(text).trim());
  const areDigits = chunks.every((chunk) => /^[\d.,+\-−–增减万亿千百元]+$/.test(chunk));
  if (chunks.length > cells.length || !areDigits || areWhole(record)) return undefined;
  const row = rows[0]?.code ?? '';
  return waysOf(chunks, cells, { reading, record, row, code });
}

interface Row {
  reading: Reading;
  record: TableRecord;
  row: string;
  code: TableCode;
}

function waysOf(chunks: readonly string[], cells: readonly Cell[], of: Row): Parted | undefined {
  const { record, row, code } = of;
  const { layout } = of.reading;
  const few = splitsOf(layout, chunks, cells, false, 1);
  if (few?.length === 0) return undefined;
  const splits = few ?? splitsOf(layout, chunks, cells, true);
  if (splits && splits.length > 1) return { waiting: { record, row, cells, splits } };
  if (splits?.length !== 1) {
    const agreed = agreement(splitsOf(layout, chunks, cells, false) ?? []);
    return { taken: takeAgreed({ record, row, cells }, agreed, code) };
  }
  const figures = cells.map((cell, at) => [cell.index, splits[0]?.[at] ?? 0] as const);
  // Where some figures are parted and one is cut, a blank cell may have been left out instead.
  const { digitsByEquations, digitsAlone } = evidence.confidence;
  const confidence = few === undefined ? digitsByEquations : chunks.length > 1 ? digitsAlone : undefined;
  const said = confidence === undefined ? [] : [digitsSaid(record, row, code, confidence)];
  return { taken: { cells: figures, said } };
}

/** Figures that stand on lines of their own are whole: where one is missing, a blank cell was left out. */
function areWhole({ values }: TableRecord): boolean {
  return values.length > 1 && new Set(values.map(({ line }) => line)).size === values.length;
}
