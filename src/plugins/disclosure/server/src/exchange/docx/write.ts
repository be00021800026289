/** A Word file in the official form, set up as official documents are. */
import { BookmarkEnd, BookmarkStart, Document, Packer, Paragraph, type ParagraphChild, type Table } from 'docx';
import { exportedMark } from '../report/exported-mark';
import type { PrintedChapter, PrintedReport } from '../report/printed-report';
import { allExplanations, printedReport } from '../report/printed-report';
import type { ReportForExport } from '../report/report-for-export';
import { dateOf, steadyArchive } from '../source/steady-archive';
import { correctionParagraphs } from './correction';
import { explanationParagraphs } from './explanations';
import { fontTable } from './fonts';
import { keepMarksOnPaper } from './line-ends';
import { bookmarks, explainedProperty, exportedProperty, properties, styleIds } from './marks';
import { pageSetup } from './page-setup';
import { coreProperties, numberRelations } from './steady';
import { stylesFor } from './styles';
import { fillsPage, wordTable } from './table';
import { numbering, textMaker, textRuns } from './text';

/** @returns the bytes of a .docx file, the same for the same report */
export async function writeDocx(source: ReportForExport): Promise<Buffer> {
  const report = printedReport(source);
  const { organization } = source;
  const makers: Makers = { text: textMaker(), marked: marker() };
  const title = new Paragraph({
    style: styleIds.title,
    children: makers.marked(report.hasTitle ? [bookmarks.title] : [], textRuns({ text: report.title })),
  });
  const document = new Document({
    title: report.title,
    customProperties: propertiesOf(source, report),
    evenAndOddHeaderAndFooters: true,
    styles: stylesFor(report.rankOf),
    numbering,
    sections: [
      {
        ...pageSetup(),
        children: [
          title,
          ...correctionParagraphs(source, report),
          ...report.chapters.flatMap((chapter) => chapterOf(report, chapter, makers)),
          ...explanationParagraphs(report, report.explanations, makers.marked),
        ],
      },
    ],
  });
  const core = coreProperties({
    title: report.title,
    author: organization?.name ?? '',
    date: dateOf(source.publication).toISOString(),
  });
  return steadyArchive(await Packer.toBuffer(document, undefined, [fontTable, core]), (contents) => {
    numberRelations(contents);
    keepMarksOnPaper(contents);
  });
}

interface Makers {
  readonly text: ReturnType<typeof textMaker>;
  readonly marked: ReturnType<typeof marker>;
}

function chapterOf(
  report: PrintedReport,
  { chapter, heading, headingFrom, body, table, explanations }: PrintedChapter,
  { text, marked }: Makers,
): (Paragraph | Table)[] {
  const marks = {
    absent: [],
    layout: [bookmarks.chapter(chapter.code)],
    document: [bookmarks.chapter(chapter.code), bookmarks.heading(chapter.code)],
  }[headingFrom];
  // Without a heading, the first line of the text bears the mark.
  const explained = explanationParagraphs(report, explanations, marked);
  if (chapter.isOptional) return [...text(body, false, marked(marks, [])), ...explained];
  return [
    new Paragraph({
      style: styleIds.chapter,
      pageBreakBefore: table && fillsPage(table),
      children: marked(marks, textRuns({ text: heading })),
    }),
    ...text(body, table !== undefined),
    ...(table ? [spacer(), wordTable(report, table), spacer()] : []),
    ...explained,
  ];
}

const spacer = () => new Paragraph({ style: styleIds.spacer, keepNext: true });

/** Puts empty bookmarks at the start of a paragraph. The library's own would all have the same number. One a file. */
function marker() {
  let bookmarked = 0;
  return (names: readonly string[], children: ParagraphChild[]): ParagraphChild[] => [
    ...names.flatMap((name): ParagraphChild[] => {
      bookmarked += 1;
      return [new BookmarkStart(name, bookmarked), new BookmarkEnd(bookmarked)];
    }),
    ...children,
  ];
}

function propertiesOf({ document, publication }: ReportForExport, report: PrintedReport) {
  const { layout } = report;
  const values: Record<keyof typeof properties, string | number | null | undefined> = {
    organization: document.organization.code,
    year: document.year,
    layout: layout.code,
    version: publication?.version,
    publishedAt: publication?.publishedAt,
    digest: publication?.digest,
    link: publication?.link,
  };
  const facts = (Object.keys(properties) as (keyof typeof properties)[]).flatMap((key) => {
    const value = values[key];
    return value === null || value === undefined ? [] : [{ name: properties[key], value: String(value) }];
  });
  const answered = allExplanations(report).map(({ number, answers }) => ({
    name: explainedProperty.name(number),
    value: JSON.stringify(answers),
  }));
  return [...facts, ...answered, ...exportedFacts(exportedMark(document))];
}

function exportedFacts(mark: string): { name: string; value: string }[] {
  const { longest, name } = exportedProperty;
  return Array.from({ length: Math.ceil(mark.length / longest) }, (_, at) => ({
    name: name(at + 1),
    value: mark.slice(at * longest, (at + 1) * longest),
  }));
}
