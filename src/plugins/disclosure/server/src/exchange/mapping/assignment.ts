/** Which rows of a table a record fills. */
import type { Row, Table, TablePart } from '#model';
import type { TableRecord } from './table-record';

/** What rows are known by. */
export type RowEvidence = 'label' | 'position' | 'order';

/** Rows that a record fills, wholly or with a stretch of its values. */
export interface Assignment {
  readonly record: TableRecord;
  readonly part: TablePart;
  readonly rows: readonly Row[];
  /** How sure the label is; 1 for the layout's own words. */
  readonly score: number;
  readonly by: RowEvidence;
}

/** A record of a row group that has one printed row: the sum of its rows. */
export interface RowSum {
  readonly record: TableRecord;
  readonly members: readonly string[];
}

export type Assigned = ReadonlyMap<TableRecord, Assignment>;

/** The rows of a table in order, and the part and number of columns that each has. */
export interface TableRows {
  readonly rows: readonly Row[];
  partOf(row: Row | undefined): TablePart | undefined;
  columns(row: Row | undefined): number;
}

export function tableRows({ parts }: Table): TableRows {
  const byRow = new Map(parts.flatMap((part) => part.rows.map(({ code }) => [code, part] as const)));
  const partOf = (row: Row | undefined) => byRow.get(row?.code ?? '');
  return {
    rows: parts.flatMap(({ rows }) => rows),
    partOf,
    columns: (row) => partOf(row)?.columns.length ?? 0,
  };
}

/** The rows of a table while a pass gives them to records. */
export class Giving {
  private readonly given: Map<TableRecord, Assignment>;
  private readonly taken: Set<string>;

  constructor(
    private readonly table: TableRows,
    before: Assigned,
  ) {
    this.given = new Map(before);
    this.taken = new Set([...before.values()].flatMap(({ rows }) => rows.map(({ code }) => code)));
  }

  get assigned(): Assigned {
    return this.given;
  }

  isFree(record: TableRecord): boolean {
    return !this.given.has(record);
  }

  areOpen(rows: readonly Row[]): boolean {
    return rows.every(({ code }) => !this.taken.has(code));
  }

  give(record: TableRecord, rows: readonly Row[], score: number, by: RowEvidence): void {
    const part = this.table.partOf(rows[0]);
    if (!part) return;
    this.given.set(record, { record, part, rows, score, by });
    for (const { code } of rows) this.taken.add(code);
  }
}
