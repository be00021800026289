/** Names that the workbook defines, so that a reader can take it back without guessing. */
import type { Cell } from '#model';
import type { Book, BookPlace } from './book/book';

/** The cell that holds a figure: Excel lets a name be what our addresses are, such as `applications.granted.total`. */
export const cellName = (cell: Cell): string => cell.address;

/** Cells of the sheet that describes the report. */
export const reportNames = {
  title: 'report.title',
  organization: 'report.organization',
  year: 'report.year',
  layout: 'report.layout',
  version: 'report.version',
  publishedAt: 'report.publishedAt',
  digest: 'report.digest',
  link: 'report.link',
  /** What the report said when it was exported. */
  exported: 'report.exported',
} as const;

/** The first heading of the sheet that holds the chapters' text. */
export const textName = 'report.text';

/** Columns of that sheet, from 1. */
export const textColumns = { chapter: 1, kind: 2, level: 3, text: 4 } as const;

/** The first heading of the sheet that holds the explanations. */
export const explanationsName = 'report.explanations';

/** Columns of that sheet, from 1. */
export const explanationColumns = { about: 1, reason: 2, rule: 3, path: 4, evidence: 5 } as const;

/** The old format .xls has no points in names: programs write underscores. */
export const oldName = (name: string): string => name.replaceAll('.', '_');

/** Where a name of ours stands. */
export const placeOf = ({ names }: Book, name: string): BookPlace | undefined =>
  names.get(name) ?? names.get(oldName(name));
