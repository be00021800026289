/** What a source prints in another order than the form. */
import type { Row, Table } from '#model';
import { textOf } from '../source/source-line';
import { evidence } from './evidence';
import type { ColumnHeading } from './heading';
import { guessed, type StepNotes } from './notes';
import type { Run } from './run';
import type { TableRecord } from './table-record';

/** Columns that the source prints in another order, where their places are not known: the form's order may be wrong. */
export function columnOrderSaid(heading: ColumnHeading, table: Table): StepNotes[] {
  const depth = (code: string) => table.columnHeadings.filter(({ members }) => members.includes(code)).length;
  return table.parts.flatMap((part) =>
    [...new Set(part.columns.map(({ code }) => depth(code)))].flatMap((level) => {
      const columns = part.columns.filter(({ code }) => depth(code) === level);
      const swapped = heading.outOfOrder(part, columns);
      if (!swapped) return [];
      return [
        guessed(
          `${table.code}.*`,
          swapped,
          evidence.confidence.doubtful,
          '列的顺序与规定表样不同，按规定顺序读取，请核对',
          'The columns stand in another order than on the form; they were read in the order of the form',
        ),
      ];
    }),
  );
}

/** Figures that stand before the label of their row. */
export function labelOrderSaid(run: Run, table: Table): StepNotes[] {
  if (!run.isFiguresFirst) return [];
  return [
    guessed(
      table.code,
      textOf(run.line),
      evidence.confidence.figuresFirst,
      '原文各行的数字排在行标签之前，按此顺序读取，请核对',
      'Figures stand before the labels of their rows; they were read in that order',
    ),
  ];
}

/** Rows that stand side by side in another order than the form's. */
export function rowOrderSaid({ text }: TableRecord, rows: readonly Row[], table: Table): StepNotes[] {
  const inOrder = table.parts.flatMap((part) => part.rows);
  if (rows.every(({ code }, at) => code === inOrder[at]?.code)) return [];
  return [
    guessed(
      table.code,
      text,
      evidence.confidence.doubtful,
      '各行的先后与规定表样不同，按原文的先后读取，请核对',
      'The rows stand in another order than on the form; they were read in the order of the source',
    ),
  ];
}
