/** What is known of a report while it is read. No pass changes a reading: each makes the next one. */
import { type CellValue, cellsOf, type Layout, type ReportSection, type TableCode, tableCodes } from '#model';
import type { Source, SourceLine } from '../source/source-line';
import type { Assigned, RowSum } from './assignment';
import type { ChapterRegion } from './chapters';
import type { Undecided } from './decide';
import { newestLayout } from './layout-words';
import { type StepNotes, silent, together } from './notes';
import type { ReportTitle } from './recognise-title';
import type { Runs } from './run';
import type { TableRecord } from './table-record';

/** What the caller knows about a file; what is missing is recognised. */
export interface Known {
  fileName: string;
  /** An organization's code. */
  organization?: string;
  year?: number;
  /** A layout's code. */
  layout?: string;
}

/** Consecutive lines of one chapter that belong to one table, or to none. */
export interface Stretch {
  readonly region: ChapterRegion;
  readonly table: TableCode | undefined;
  readonly lines: readonly SourceLine[];
  /** The runs that the lines of a table are cut into. */
  readonly runs: Runs;
  /** The lines that are text of the chapter. */
  readonly body: readonly SourceLine[];
}

/** A glued row that waits for the other rows. */
export interface Waiting extends Undecided {
  readonly record: TableRecord;
  readonly row: string;
}

export interface TableReading {
  /** What the runs say, in the order of the source. */
  readonly records: readonly TableRecord[];
  /** The rows of those that have some. */
  readonly assigned: Assigned;
  /** Records whose figures a pass has taken. */
  readonly done: ReadonlySet<TableRecord>;
  readonly sums: readonly RowSum[];
  readonly waiting: readonly Waiting[];
}

export interface Reading {
  readonly source: Source;
  readonly known: Known;
  readonly lines: readonly SourceLine[];
  readonly layout: Layout;
  readonly title: ReportTitle;
  readonly year: number | null;
  readonly organizationName: string | null;
  /** What stands before the first chapter, then the chapters. */
  readonly regions: readonly ChapterRegion[];
  /** Who signs the report and when. */
  readonly closing: readonly SourceLine[];
  readonly stretches: readonly Stretch[];
  readonly tables: Readonly<Record<TableCode, TableReading>>;
  readonly sections: readonly ReportSection[];
  /** In the order of `cellsOf(layout).all`. */
  readonly cells: readonly CellValue[];
  readonly said: StepNotes;
}

const emptyTable: TableReading = { records: [], assigned: new Map(), done: new Set(), sums: [], waiting: [] };

export const blankCells = (layout: Layout): readonly CellValue[] => cellsOf(layout).all.map(() => null);

/** A reading of which nothing is known yet. */
export function unread(source: Source, known: Known): Reading {
  const layout = newestLayout();
  return {
    source,
    known,
    lines: source.lines,
    layout,
    title: { text: null, organization: null, year: null, lines: [] },
    year: null,
    organizationName: null,
    regions: [],
    closing: [],
    stretches: [],
    tables: { proactive: emptyTable, applications: emptyTable, remedies: emptyTable },
    sections: [],
    cells: blankCells(layout),
    said: silent,
  };
}

/** The reading with more said. */
export const saying = (reading: Reading, said: readonly StepNotes[]): Reading =>
  said.length === 0 ? reading : { ...reading, said: together([reading.said, ...said]) };

/** The next state of one table, figures for some cells by index, and what is said of them. */
export interface TableStep {
  table?: Partial<TableReading>;
  cells?: readonly (readonly [number, number])[];
  said?: readonly StepNotes[];
}

/** A pass that goes through the tables, one after the other. */
export function eachTable(
  step: (reading: Reading, table: TableReading, code: TableCode) => TableStep,
): (reading: Reading) => Reading {
  return (reading) => {
    let next = reading;
    for (const code of tableCodes) {
      const { table, cells = [], said = [] } = step(next, next.tables[code], code);
      const tables = { ...next.tables, [code]: { ...next.tables[code], ...table } };
      next = withCells(saying({ ...next, tables }, said), cells);
    }
    return next;
  };
}

function withCells(reading: Reading, cells: readonly (readonly [number, number])[]): Reading {
  if (cells.length === 0) return reading;
  const all = [...reading.cells];
  for (const [index, value] of cells) all[index] = value;
  return { ...reading, cells: all };
}
