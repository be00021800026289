/**
 * The chapters' text as rows of a sheet, one paragraph a row, and back. Bold and italic are Excel's own formats; a link
 * is written `[words](address)`, since a cell holds one link at most. `\` guards a bracket that is meant as one.
 */
/** A piece of a cell's text in one format. */
export interface FormatRun {
  text: string;
  bold?: true;
  italic?: true;
}

/** What a row is, and the words by which the sheet says so. */
export const kinds = {
  /** The chapter's heading, in the document's own words. */
  chapterHeading: '章标题',
  /** The chapter's heading, as the layout has it. */
  layoutHeading: '通用章标题',
  paragraph: '段落',
  heading: '小标题',
  /** The first item of a list; a list without one of these is the same list as before. */
  orderedStart: '编号首项',
  orderedItem: '编号续项',
  unorderedStart: '项目首项',
  unorderedItem: '项目续项',
  /** More text of the row above: a cell holds 32,767 characters. */
  continuation: '接上行',
  /** Why the office let a warning stand: shows what the sheet of explanations holds, and is read there. */
  explanation: '情况说明',
} as const;

export type RowKind = keyof typeof kinds;

export interface TextRow {
  kind: RowKind;
  /** Of a heading 1-6, of a list item its depth from 1, otherwise `null`. */
  level: number | null;
  runs: FormatRun[];
}

/** The kinds of a list's first item and of its others. */
export const listKinds = {
  ordered: ['orderedStart', 'orderedItem'],
  unordered: ['unorderedStart', 'unorderedItem'],
} as const;
