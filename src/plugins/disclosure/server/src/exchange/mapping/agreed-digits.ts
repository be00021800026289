/** What all ways of parting the digits of a row agree on. */
import type { Cell, TableCode } from '#model';
import { evidence } from './evidence';
import { guessed, left, type StepNotes } from './notes';
import type { TableRecord } from './table-record';
import type { Taken } from './take-figures';

interface GluedRow {
  record: TableRecord;
  row: string;
  cells: readonly Cell[];
}

/** Takes what is agreed on; when that is not all, the row is listed. */
export function takeAgreed(
  { record, row, cells }: GluedRow,
  agreed: readonly (number | null)[],
  table: TableCode,
): Taken {
  const figures = cells.flatMap((cell, at) => {
    const value = agreed[at] ?? null;
    return value === null ? [] : [[cell.index, value] as const];
  });
  const isWhole = agreed.length === cells.length && !agreed.includes(null);
  const { digitsAgreed, digitsInPart } = evidence.confidence;
  return {
    cells: figures,
    said: [
      ...(isWhole ? [] : [left(record.text, record.line.where)]),
      ...(figures.length > 0 ? [digitsSaid(record, row, table, isWhole ? digitsAgreed : digitsInPart)] : []),
    ],
  };
}

export const digitsSaid = (record: TableRecord, row: string, table: TableCode, confidence: number): StepNotes =>
  guessed(
    `${table}.${row}`,
    record.text,
    confidence,
    '数字连写，按勾稽关系拆分',
    'The digits are glued together; the equations decide where they part',
  );
