/** Gives each record of a table its row: by likeness of labels first, by position where nothing else fits. */
import type { Row, Table, TablePart } from '../../../../model';
import { type Numbering, numberingOf } from './letters';
import type { TableRecord } from './table-records';

/** A row that a record fills, wholly or with a stretch of its values. */
export interface Assignment {
  record: TableRecord;
  part: TablePart;
  rows: readonly Row[];
  /** How sure the label is; 1 for the layout's own words. */
  score: number;
  /** What the rows are known by. */
  by: 'label' | 'position' | 'order';
}

export interface Assignments {
  assigned: Assignment[];
  /** Records of a row group that has one printed row: the sum of its rows. */
  sums: { record: TableRecord; members: readonly string[] }[];
  left: TableRecord[];
}

export function assignRows(table: Table, records: readonly TableRecord[]): Assignments {
  return new RowAssigner(table, records).assign();
}

class RowAssigner {
  private readonly byRecord = new Map<TableRecord, Assignment>();
  private readonly taken = new Set<string>();
  private readonly sums: Assignments['sums'] = [];
  private readonly partOf: ReadonlyMap<string, TablePart>;
  private readonly rows: readonly Row[];

  constructor(
    private readonly table: Table,
    private readonly records: readonly TableRecord[],
  ) {
    this.partOf = new Map(table.parts.flatMap((part) => part.rows.map(({ code }) => [code, part] as const)));
    this.rows = table.parts.flatMap((part) => part.rows);
  }

  assign(): Assignments {
    for (const record of this.records) if (record.isLine) this.takeLine(record);
    this.takeByLabel();
    for (const record of this.records) this.takeGroup(record);
    for (const record of this.records) this.takeFollowing(record);
    this.takeByPosition();
    const summed = new Set(this.sums.map(({ record }) => record));
    return {
      assigned: this.records.flatMap((record) => this.byRecord.get(record) ?? []),
      sums: this.sums,
      left: this.records.filter((record) => this.isFree(record) && !summed.has(record)),
    };
  }

  private isFree(record: TableRecord): boolean {
    return !this.byRecord.has(record);
  }

  private take(record: TableRecord, rows: readonly Row[], score: number, by: Assignment['by']): void {
    const part = this.partOf.get(rows[0]?.code ?? '');
    if (!part) return;
    this.byRecord.set(record, { record, part, rows, score, by });
    for (const { code } of rows) this.taken.add(code);
  }

  /** All rows side by side. */
  private takeLine(record: TableRecord): void {
    if (this.rows.some(({ code }) => this.taken.has(code))) return;
    this.take(record, this.rows, 1, 'label');
  }

  /** The likeliest pairs of record and row first; a record that is rather a group waits. */
  private takeByLabel(): void {
    const pairs = this.records.flatMap((record, at) =>
      record.isLine || record.candidates[0]?.term.kind === 'group'
        ? []
        : record.candidates
            .filter(({ term }) => term.kind === 'row')
            .map(({ term, score }) => ({ record, at, term, score, fit: this.fitOf(record, term.code) })),
    );
    const likeness = ({ score }: { score: number }) => Math.min(score, 1);
    pairs.sort(
      (left, right) =>
        likeness(right) - likeness(left) || right.fit - left.fit || right.score - left.score || left.at - right.at,
    );
    for (const { record, term, score } of pairs) {
      const row = this.rows.find(({ code }) => code === term.code);
      if (row && this.isFree(record) && !this.taken.has(row.code)) this.take(record, [row], score, 'label');
    }
  }

  /** Of two labels that are equally like a row's, the one with its numbering is the row's, then the one with values for all columns. */
  private fitOf({ label, values }: TableRecord, code: string): number {
    const row = this.rows.find((candidate) => candidate.code === code);
    if (!row) return 0;
    const isNumbered = sameNumbering(numberingOf(label), numberingOf(row.label.zh));
    return 2 * Number(isNumbered) + Number(values.length >= this.columns(row));
  }

  /** A group's label before the values of all its rows, whose own labels are lost; or before one row, their sum. */
  private takeGroup(record: TableRecord): void {
    const [best] = record.candidates;
    if (record.isLine || best?.term.kind !== 'group' || !this.isFree(record)) return;
    const members = this.table.groups.find(({ code }) => code === best.term.code)?.members ?? [];
    const rows = this.rows.filter(({ code }) => members.includes(code));
    const columns = this.columns(rows[0]);
    const isOpen = rows.every(({ code }) => !this.taken.has(code));
    if (isOpen && record.values.length === rows.length * columns) this.take(record, rows, 0.7, 'order');
    else if (isOpen) this.sums.push({ record, members });
  }

  /** The label of one row before the values of several: the labels of the rows after it are lost. */
  private takeFollowing(record: TableRecord): void {
    const assignment = this.byRecord.get(record);
    const first = assignment?.rows[0];
    if (!assignment || !first || record.apart || assignment.rows.length > 1) return;
    const columns = this.columns(first);
    const count = record.values.length / columns;
    const start = this.rows.indexOf(first);
    const rows = this.rows.slice(start, start + count);
    const isOpen = rows.slice(1).every(({ code }) => !this.taken.has(code) && this.columns(first) === columns);
    const next = this.rows[start + count];
    const isTight = next === undefined || this.taken.has(next.code);
    if (count > 1 && Number.isInteger(count) && rows.length === count && isOpen && isTight)
      this.take(record, rows, 0.6, 'order');
  }

  /** Unknown labels, each right where exactly one row is missing. */
  private takeByPosition(): void {
    const following = this.nextRows();
    let before: number | undefined;
    for (const [at, record] of this.records.entries()) {
      if (this.isFree(record)) this.takeBetween(record, before, following[at]);
      before = this.placeOf(record, 'last') ?? before;
    }
  }

  /** The label that stands there has to have the row's numbering. */
  private takeBetween(record: TableRecord, before: number | undefined, after: number | undefined): void {
    if (record.isLine || record.candidates[0]?.term.kind === 'group') return;
    if (before === undefined || after === undefined || after - before !== 2) return;
    const row = this.rows[before + 1];
    if (!row || this.taken.has(row.code) || record.values.length < this.columns(row)) return;
    if (!sameNumbering(numberingOf(record.label), numberingOf(row.label.zh))) return;
    this.take(record, [row], 0.5, 'position');
  }

  /** For each record the row that the next assigned one fills. */
  private nextRows(): (number | undefined)[] {
    const next: (number | undefined)[] = [];
    let after: number | undefined;
    for (let at = this.records.length - 1; at >= 0; at -= 1) {
      next[at] = after;
      const record = this.records[at];
      if (record) after = this.placeOf(record, 'first') ?? after;
    }
    return next;
  }

  /** Position of the first or last row that a record fills. */
  private placeOf(record: TableRecord, end: 'first' | 'last'): number | undefined {
    const rows = this.byRecord.get(record)?.rows;
    const row = end === 'first' ? rows?.[0] : rows?.at(-1);
    return row && this.rows.indexOf(row);
  }

  private columns(row: Row | undefined): number {
    return this.partOf.get(row?.code ?? '')?.columns.length ?? 0;
  }
}

function sameNumbering(left: Numbering | undefined, right: Numbering | undefined): boolean {
  return left?.ordinal === right?.ordinal && left?.style === right?.style;
}
