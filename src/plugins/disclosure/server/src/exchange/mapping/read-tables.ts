/** Turns the records of a table into values of its cells. */
import type { Cell, Column, Layout, Row, Table } from '../../../../model';
import { alignApart } from './align';
import { type Assignment, assignRows } from './assign-rows';
import { readCellText } from './cell-text';
import type { CellValues } from './cell-values';
import { decide, type Undecided } from './decide';
import { halfWidth } from './letters';
import type { Notes } from './notes';
import { agreement, splitsOf } from './splits';
import type { TableRecord } from './table-records';
import type { RunValue } from './table-runs';

/** A glued row that waits for the other rows. */
interface Waiting extends Undecided {
  record: TableRecord;
  row: string;
}

/**
 * Fills the cells of a table.
 *
 * @param isEnd whether a record is the last thing that the source says: it may have been cut off
 */
export function fillTable(
  table: Table,
  records: readonly TableRecord[],
  values: CellValues,
  notes: Notes,
  isEnd: (record: TableRecord) => boolean,
): void {
  new TableFiller(table, values, notes, isEnd).fill(records);
}

class TableFiller {
  private readonly waiting: Waiting[] = [];
  private readonly layout: Layout;

  constructor(
    private readonly table: Table,
    private readonly values: CellValues,
    private readonly notes: Notes,
    private readonly isEnd: (record: TableRecord) => boolean,
  ) {
    this.layout = values.layout;
  }

  fill(records: readonly TableRecord[]): void {
    const { assigned, sums, left } = assignRows(this.table, records);
    for (const assignment of assigned) this.fillRows(assignment);
    this.decideWaiting();
    for (const { record, members } of sums) this.fillSum(record, members);
    this.noteSecondTable(left);
    for (const record of left) this.notes.leave(record.text, record.line.where);
  }

  /** Rows that are there twice: last year's table beside this year's, say. */
  private noteSecondTable(left: readonly TableRecord[]): void {
    const again = left.filter(
      ({ candidates: [best], values }) => best?.term.kind === 'row' && best.score >= 0.9 && values.length > 1,
    );
    const [first] = again;
    if (first && again.length >= 3)
      this.notes.guess(
        this.table.code,
        first.text,
        0.5,
        '原文有重复的表，取前面的一份，请核对年度',
        'The table is there twice; the first was taken: see whether it is of the right year',
      );
  }

  private fillRows(assignment: Assignment): void {
    const { record, part, rows, score, by } = assignment;
    const isInOrder = this.table.columnHeadings.length === 0;
    const { order, positions } = record.printed.columnsOf(part, isInOrder && !record.isLine);
    const cells = rows.flatMap(({ code }) => this.values.cells(this.table.code, code, order));
    const aligned = record.apart
      ? alignApart(
          record.values,
          rows.length === 1 ? { order, positions } : { order: repeat(order, rows.length), positions: new Map() },
        )
      : this.alignStream(record, cells);
    if (aligned === 'waiting') return;
    if (!aligned) {
      this.fillShort(record, cells);
      return;
    }
    if (by !== 'label' || score < 0.99) this.noteRow(rows, record, score, by);
    aligned.forEach((value, at) => {
      const cell = cells[at];
      if (cell && value) this.values.read(cell, value.text, record.printed.unitOf(cell.column), record.line.where);
    });
  }

  private noteRow(rows: readonly Row[], record: TableRecord, score: number, by: Assignment['by']): void {
    const reasons = {
      label: ['按相近的行标签识别', 'The row was recognised by a similar label'],
      position: ['按位置识别', 'The row was recognised by its position'],
      order: ['行标签缺失,按顺序识别', 'Labels are missing; the rows were recognised by their order'],
    } as const;
    const [zh, en] = reasons[by];
    for (const { code } of rows)
      this.notes.guess(`${this.table.code}.${code}`, record.label, Math.min(score, 1), zh, en);
  }

  /** Values of a stream: as many as cells, or fewer, glued together. */
  private alignStream(record: TableRecord, cells: readonly Cell[]): readonly RunValue[] | 'waiting' | undefined {
    const { values } = record;
    if (values.length === cells.length && values.every(({ text }) => readCellText(text).kind !== 'words'))
      return values;
    const chunks = values.map(({ text }) => halfWidth(text).trim());
    if (values.length > cells.length || !chunks.every((chunk) => /^[\d.,+\-−–增减万亿千百元]+$/.test(chunk)))
      return undefined;
    return this.split(record, cells, chunks) ? 'waiting' : undefined;
  }

  /** @returns whether the digits can be these cells at all */
  private split(record: TableRecord, cells: readonly Cell[], chunks: readonly string[]): boolean {
    if (areWhole(record)) return false;
    const row = cells[0]?.row.code ?? '';
    const few = splitsOf(this.layout, chunks, cells, false, 1);
    if (few?.length === 0) return false;
    const splits = few ?? splitsOf(this.layout, chunks, cells, true);
    if (splits?.length === 1) {
      for (const [at, cell] of cells.entries()) this.values.set(cell, splits[0]?.[at] ?? 0);
      this.noteOnlyWay(row, record, few !== undefined, chunks.length);
    } else if (splits && splits.length > 1) this.waiting.push({ record, row, cells, splits });
    else this.takeAgreed(record, row, cells, agreement(splitsOf(this.layout, chunks, cells, false) ?? []));
    return true;
  }

  /** Where some figures are parted and one is cut, a blank cell may have been left out instead. */
  private noteOnlyWay(row: string, record: TableRecord, isWithoutEquations: boolean, chunks: number): void {
    if (!isWithoutEquations) this.noteSplit(row, record, 0.95);
    else if (chunks > 1) this.noteSplit(row, record, 0.6);
  }

  private noteSplit(row: string, record: TableRecord, confidence: number): void {
    this.notes.guess(
      `${this.table.code}.${row}`,
      record.text,
      confidence,
      '数字连写,按勾稽关系拆分',
      'The digits are glued together; the equations decide where they part',
    );
  }

  private decideWaiting(): void {
    const agreed = decide(this.layout, this.values.all, this.waiting);
    for (const [at, { record, row, cells }] of this.waiting.entries())
      this.takeAgreed(record, row, cells, agreed[at] ?? []);
  }

  /** Takes what all readings agree on; when that is not all, the row is listed. */
  private takeAgreed(
    record: TableRecord,
    row: string,
    cells: readonly Cell[],
    agreed: readonly (number | null)[],
  ): void {
    cells.forEach((cell, at) => {
      const value = agreed[at] ?? null;
      if (value !== null) this.values.set(cell, value);
    });
    const isWhole = agreed.length === cells.length && !agreed.includes(null);
    if (!isWhole) this.notes.leave(record.text, record.line.where);
    if (agreed.some((value) => value !== null)) this.noteSplit(row, record, isWhole ? 0.9 : 0.8);
  }

  /** Too few values: the end of a source that was cut off, else unreadable. */
  private fillShort(record: TableRecord, cells: readonly Cell[]): void {
    const { values } = record;
    if (!this.isEnd(record) || values.length >= cells.length) {
      this.notes.leave(record.text, record.line.where);
      return;
    }
    values.forEach(({ text }, at) => {
      const cell = cells[at];
      if (!cell) return;
      this.values.read(cell, text, undefined, record.line.where);
      this.notes.guess(
        cell.address,
        text,
        at === values.length - 1 ? 0.5 : 0.8,
        '原文在此中断',
        'The source breaks off here',
      );
    });
  }

  /** One printed row for a group of several: only a sum of 0 says what each row is. */
  private fillSum(record: TableRecord, members: readonly string[]): void {
    const part = this.table.parts.find(({ rows }) => rows.some(({ code }) => members.includes(code)));
    const columns: readonly Column[] = part?.columns ?? [];
    const aligned = record.apart
      ? alignApart(record.values, { order: columns, positions: new Map() })
      : record.values.length === columns.length
        ? record.values
        : undefined;
    const zeros = columns.filter((_, at) => {
      const read = readCellText(aligned?.[at]?.text ?? '');
      return read.kind === 'number' && read.value === 0;
    });
    for (const member of members)
      for (const cell of this.values.cells(this.table.code, member, zeros)) {
        this.values.set(cell, 0);
        this.notes.guess(
          cell.address,
          record.text,
          0.9,
          '合并填报的各项之和为 0',
          'The sum of these rows is printed as one row, and is 0',
        );
      }
    if (zeros.length < columns.length) this.notes.leave(record.text, record.line.where);
  }
}

const repeat = <Item>(items: readonly Item[], times: number): Item[] =>
  Array.from({ length: times }, () => items).flat();

/** Figures that stand on lines of their own are whole: where one is missing, a blank cell was left out. */
function areWhole({ values }: TableRecord): boolean {
  return values.length > 1 && new Set(values.map(({ line }) => line)).size === values.length;
}
