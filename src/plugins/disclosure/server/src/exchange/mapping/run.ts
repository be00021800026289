/** What the lines of a table are cut into: some labels, and the figures that belong to them. */
import type { SourceCell, SourceLine } from '../source/source-line';

export interface RunText {
  text: string;
  line: SourceLine;
  /** The text is a stretch of a longer one: where its label begins is not known. */
  glued: boolean;
  /** Where it stands in its row. */
  cell?: SourceCell;
}

export interface RunValue {
  text: string;
  /** The line that it stands in, where the values are a stream. */
  line?: SourceLine;
  /** Where it stands in its row. */
  cell?: SourceCell;
}

export interface Run {
  texts: readonly RunText[];
  values: readonly RunValue[];
  /** All values are the cells of one row that the source keeps apart; else they are a stream. */
  apart: boolean;
  line: SourceLine;
  /** The label stood behind the values. */
  isFiguresFirst?: true;
}

/** A run of the table, a line that is no part of it, or one that is but says nothing. */
export type TableEvent = { run: Run } | { body: SourceLine } | { left: SourceLine };

/** The runs of a table in order, and the labels behind the last of them. */
export interface Runs {
  events: readonly TableEvent[];
  trailing: readonly RunText[];
}

export const runsIn = (events: readonly TableEvent[]): Run[] =>
  events.flatMap((event) => ('run' in event ? [event.run] : []));
