/**
 * The vocabulary in which a layout is declared. A layout is data: the grid, the checks, import, export, JSON Schema
 * and every label derive from one value of type {@link Layout}.
 */

import type { Label } from './label';

/** The three tables of the report. Chapter codes two to four are the same words. */
export const tableCodes = ['proactive', 'applications', 'remedies'] as const;
export type TableCode = (typeof tableCodes)[number];

/** What a cell may hold besides `null` (blank). `max` and `min` are inclusive. */
export interface CellType {
  readonly type: 'integer' | 'decimal';
  readonly min: number;
  readonly max: number;
}

/** The unit in which a column states amounts of money. */
export interface Unit {
  readonly label: Label;
  /** How many yuan one of it is. */
  readonly yuan: number;
}

export interface Column {
  readonly code: string;
  readonly label: Label;
  readonly cell: CellType;
  /** Absent for counts. */
  readonly unit?: Unit;
}

export interface Row {
  readonly code: string;
  readonly label: Label;
  /** What is printed where the row's group heading stands beside it already. */
  readonly shortLabel?: Label;
}

/** Rows of a table that share their columns. The proactive table has five (four), each under its own heading. */
export interface TablePart {
  readonly code: string;
  /** The heading printed above the part; absent where the table is one part. */
  readonly label?: Label;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** A merged heading over rows or columns. A row group can also be addressed like a row: it means their sum. */
export interface Group {
  readonly code: string;
  readonly label: Label;
  /** Codes of the members, in printed order. */
  readonly members: readonly string[];
}

/**
 * A linear equation over cells: the left terms' sum equals the right terms' sum. A term is `row.column`; `*` stands for
 * each row, or each column, of the table in turn. A row group in a term means its rows. An equation whose left side is
 * one term computes that cell: it is a total.
 */
export interface Equation {
  readonly rule: string;
  readonly each: 'row' | 'column';
  /** The cell at which a finding of this equation stands. */
  readonly at: string;
  readonly left: readonly string[];
  readonly right: readonly string[];
}

export interface Table {
  readonly code: TableCode;
  readonly label: Label;
  /** What heads the row labels, such as 信息内容. */
  readonly stubHeading?: Label;
  /** The note that the official form prints in the table's corner. */
  readonly note?: Label;
  readonly parts: readonly TablePart[];
  /** Row groups that mean the sum of their rows. */
  readonly groups: readonly Group[];
  /** Headings over rows that are no sums, such as 三、本年度办理结果. */
  readonly rowHeadings: readonly Group[];
  /** Headings over columns, outermost first. */
  readonly columnHeadings: readonly Group[];
  readonly equations: readonly Equation[];
  /** `rows`: one printed row a row. `line`: all rows side by side in one printed line. */
  readonly printedAs: 'rows' | 'line';
}

export interface Chapter {
  readonly code: string;
  readonly label: Label;
  /** The table that the chapter may consist of. */
  readonly table?: TableCode;
  /** No chapter of its own: it has no heading, is never asked for, and is left out where it says nothing. */
  readonly isOptional?: true;
}

export interface Layout {
  readonly code: string;
  /** The notice that prescribes the layout. */
  readonly notice: string;
  /** Report years that the notice applies to; `to: null` means until further notice. */
  readonly reportYears: { readonly from: number; readonly to: number | null };
  readonly chapters: readonly Chapter[];
  readonly tables: Readonly<Record<TableCode, Table>>;
  /** Cells that rules name by their meaning, since layouts place them differently. */
  /** The most characters of chapter one, where the notice limits them. */
  readonly longestOverview?: number;
  /** Whether chapter six has to say if information processing fees were collected. */
  readonly asksForFees?: boolean;
  readonly namedCells: {
    /** 规章 issued in the report year. */
    readonly regulationsIssued: string;
  };
}
