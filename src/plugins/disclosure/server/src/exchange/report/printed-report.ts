/** A report in the order in which it is printed, whatever the format. */
import type { Language } from '#model';
import {
  type Blocks,
  type Cell,
  type CellValue,
  type Chapter,
  findLayout,
  type Label,
  type Layout,
  type PrintedTable,
  printedTable,
  sectionsOf,
  usualTitle,
} from '#model';
import { type PrintedExplanation, printedExplanations } from './printed-explanations';
import type { ReportForExport } from './report-for-export';
import { tidyBlocks, tidyText } from './tidy';

export interface PrintedChapter {
  readonly chapter: Chapter;
  /** The document's heading, or the layout's where the document has none of its own; empty for what has none. */
  readonly heading: string;
  /** `absent`: the document has no such section. `layout`: it has one, without a heading of its own. */
  readonly headingFrom: 'absent' | 'layout' | 'document';
  /** In tidy form. */
  readonly body: Blocks;
  /** The chapter's table; a table is printed below the text. */
  readonly table: PrintedTable | undefined;
  /** The public explanations of its text and table, printed below both. */
  readonly explanations: readonly PrintedExplanation[];
}

export interface PrintedReport {
  readonly layout: Layout;
  readonly language: Language;
  readonly title: string;
  /** Whether the title is the document's own; otherwise it is made of the organization's name and the year. */
  readonly hasTitle: boolean;
  readonly chapters: readonly PrintedChapter[];
  /** The public explanations of what no printed chapter holds, printed last. */
  readonly explanations: readonly PrintedExplanation[];
  /**
   * How far below a chapter's heading a heading of its text stands: 0 for the outermost level that the report uses,
   * whichever that is.
   */
  rankOf(level: number): number;
  /** A label in the language of the print. */
  words(label: Label): string;
  valueIn(cell: Cell): CellValue;
}

/**
 * Lays out a report for printing.
 *
 * @throws RangeError when the document names no layout that exists
 */
export function printedReport(source: ReportForExport): PrintedReport {
  const { document, language = 'zh' } = source;
  const layout = source.layout ?? findLayout(document.layout);
  if (!layout) throw new RangeError(`There is no such layout: ${document.layout}`);
  const words = (label: Label) => label[language];
  const blocks = document.sections.flatMap(({ body }) => body);
  const levels = new Set(blocks.flatMap((block) => (block.type === 'heading' ? [block.level] : [])));
  const explanations = printedExplanations(document.explanations, layout, words);
  const isPrinted = ({ code, isOptional }: Chapter) =>
    !isOptional || document.sections.some(({ chapter }) => chapter === code);
  const isAbout = (chapter: Chapter) => (explanation: PrintedExplanation) =>
    explanation.section === chapter && isPrinted(chapter);
  const chapters = sectionsOf(layout).map((chapter): PrintedChapter => {
    const section = document.sections.find(({ chapter: code }) => code === chapter.code);
    const table = chapter.table && printedTable(layout, chapter.table);
    return {
      chapter,
      heading: chapter.isOptional ? '' : tidyText(section?.heading ?? words(chapter.label)),
      headingFrom: section ? (section.heading === null ? 'layout' : 'document') : 'absent',
      body: tidyBlocks(section?.body ?? []),
      table: table && table.rows.length > 0 ? table : undefined,
      explanations: explanations.filter(isAbout(chapter)),
    };
  });
  return {
    layout,
    language,
    title: tidyText(document.title ?? titleOf(source, language)),
    hasTitle: document.title !== null,
    chapters,
    explanations: explanations.filter(({ section }) => !section || !isPrinted(section)),
    rankOf: (level) => [...levels].filter((used) => used < level).length,
    words,
    valueIn: ({ table, row, column }) => document[table.code][row.code]?.[column.code] ?? null,
  };
}

/** Every public explanation, by number. */
export const allExplanations = ({ chapters, explanations }: PrintedReport): PrintedExplanation[] =>
  [...chapters.flatMap((chapter) => chapter.explanations), ...explanations].sort(
    (one, other) => one.number - other.number,
  );

function titleOf({ document: { year }, organization }: ReportForExport, language: Language): string {
  const name = organization?.name ?? '';
  if (language === 'zh') return usualTitle(name, year);
  return [name, year, 'Annual report on government information disclosure'].filter(Boolean).join(' ');
}
