/** Takes printed texts into cells: what is no number leaves its cell blank and is listed. */
import { type Cell, type Column, cellsOf, type Layout, type TableCode } from '#model';
import type { PrintedColumns } from './align';
import type { Assignment } from './assignment';
import { evidence } from './evidence';
import { type Printed, readFigure } from './figure';
import { guessed, left, type StepNotes } from './notes';
import type { Reading, TableReading } from './reading';
import type { RunValue } from './run';

/** Figures for cells by index, and what is said of them. */
export interface Taken {
  readonly cells: readonly (readonly [number, number])[];
  readonly said: readonly StepNotes[];
}

export const takenTogether = (all: readonly Taken[]): Taken => ({
  cells: all.flatMap(({ cells }) => cells),
  said: all.flatMap(({ said }) => said),
});

export function takeFigure(cell: Cell, text: string, printed: Printed, where: string): Taken {
  const figure = readFigure(cell, text, printed);
  if (figure.kind === 'blank') {
    const isMark = figure.mark !== '';
    const { blank } = evidence.confidence;
    return { cells: [], said: isMark ? [guessed(cell.address, text.trim(), blank, '读作空白', 'Read as blank')] : [] };
  }
  if (figure.kind === 'words') {
    const behind = printed.shownFor === undefined ? '' : ` (${printed.shownFor})`;
    return { cells: [], said: [left(`${cell.row.label.zh}, ${cell.column.label.zh}: ${text}${behind}`, where)] };
  }
  const { value, doubt } = figure;
  const said = doubt ? [guessed(cell.address, text.trim(), doubt.confidence, doubt.reason.zh, doubt.reason.en)] : [];
  return { cells: [[cell.index, value]], said };
}

/** The cells of some rows, in the given columns' order. */
export function cellsIn(
  layout: Layout,
  table: TableCode,
  rows: readonly { code: string }[],
  columns: readonly { code: string }[],
): Cell[] {
  const { find } = cellsOf(layout);
  return rows.flatMap(({ code: row }) => columns.flatMap(({ code }) => find(`${table}.${row}.${code}`) ?? []));
}

/** Rows whose figures no pass has taken yet. */
export const openRows = ({ records, assigned, done }: TableReading): Assignment[] =>
  records.flatMap((record) => (done.has(record) ? [] : (assigned.get(record) ?? [])));

export const nowDone = (
  { done }: TableReading,
  some: readonly Pick<Assignment, 'record'>[],
): Pick<TableReading, 'done'> => ({
  done: new Set([...done, ...some.map(({ record }) => record)]),
});

export interface FigurePlace {
  readonly columns: PrintedColumns;
  readonly cells: readonly Cell[];
}

/** The cells of some rows in the order in which their columns are printed. */
export function placeOf({ record, part, rows }: Assignment, { layout }: Reading, code: TableCode): FigurePlace {
  const isInOrder = layout.tables[code].columnHeadings.length === 0;
  const columns = record.printed.columnsOf(part, isInOrder && !record.isLine);
  return { columns, cells: cellsIn(layout, code, rows, columns.order) };
}

/** Takes one value a cell, and says what the rows are known by where that is not certain. */
export function takeRow(
  assignment: Assignment,
  { cells }: FigurePlace,
  values: readonly (RunValue | undefined)[],
  code: TableCode,
): Taken {
  const { record } = assignment;
  const taken = values.flatMap((value, at) => {
    const cell = cells[at];
    if (!cell || !value) return [];
    const printed = { unit: record.printed.unitOf(cell.column), shownFor: shownFor(value) };
    return [takeFigure(cell, value.text, printed, record.line.where)];
  });
  return takenTogether([{ cells: [], said: rowSaid(assignment, code) }, ...taken]);
}

const reasons = {
  label: ['按相近的行标签识别', 'The row was recognised by a similar label'],
  position: ['按位置识别', 'The row was recognised by its position'],
  order: ['行标签缺失，按顺序识别', 'Labels are missing; the rows were recognised by their order'],
} as const;

function rowSaid({ rows, record, score, by }: Assignment, table: TableCode): StepNotes[] {
  if (by === 'label' && score >= evidence.label.certain) return [];
  const [zh, en] = reasons[by];
  return rows.map(({ code }) => guessed(`${table}.${code}`, record.label, Math.min(score, 1), zh, en));
}

/** The number behind a value that its sheet shows otherwise. */
const shownFor = ({ cell, line, text }: RunValue): string | undefined =>
  (cell ?? line?.cells.find((each) => each.text === text))?.shownFor;

export const repeated = (columns: readonly Column[], times: number): Column[] =>
  Array.from({ length: times }, () => columns).flat();
