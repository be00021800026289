/** What a run says: some values, and the row that they may belong to. */
import type { SourceLine } from '../source/source-line';
import type { Likeness } from '../words/terms';
import type { ColumnHeading } from './heading';
import type { RunValue } from './run';

export interface TableRecord {
  /** The row's label as printed. */
  label: string;
  /** Rows and groups that it may mean, the likeliest first. */
  candidates: readonly Likeness[];
  values: readonly RunValue[];
  apart: boolean;
  /** The values of all rows stand side by side. */
  isLine: boolean;
  /** Codes of the rows and row groups that the words before the values name, in their order. */
  rowsNamed: readonly string[];
  /** The label stood behind the values. */
  isFiguresFirst: boolean;
  line: SourceLine;
  /** The original words. */
  text: string;
  printed: ColumnHeading;
}
