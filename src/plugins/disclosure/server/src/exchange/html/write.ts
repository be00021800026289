/**
 * A page that stands alone: semantic HTML, printable, without scripts, its style allowed by its own policy. `data-`
 * attributes say what stands where, so that a reader can take it back without guessing: see docs/exchange.md.
 */
import { exportedMark } from '../report/exported-mark';
import type { PrintedChapter, PrintedReport } from '../report/printed-report';
import { printedReport } from '../report/printed-report';
import type { ReportForExport } from '../report/report-for-export';
import { htmlOfBlocks } from './blocks';
import { htmlOfCorrection } from './correction';
import { brokenLines, element } from './escape';
import { htmlOfExplanations } from './explanations';
import { htmlFrame } from './frame';
import { htmlOfNeighbours } from './neighbours';
import { htmlOfProvenance } from './provenance';
import { languageTag, structuredData } from './structured-data';
import { htmlOfTable } from './table';

/** @returns a whole HTML document, UTF-8 */
export function writeHtml(source: ReportForExport): string {
  const report = printedReport(source);
  const { document } = source;
  const title = brokenLines(report.title);
  const article = element(
    'article',
    {
      'data-report': '',
      'data-organization': document.organization.code ?? undefined,
      'data-year': document.year ?? undefined,
      'data-layout': report.layout.code,
      'data-exported': exportedMark(document),
    },
    [
      element('h1', { 'data-title': report.hasTitle ? '' : undefined }, title),
      ...report.chapters.flatMap((chapter) => htmlOfChapter(report, chapter)),
      htmlOfExplanations(report, report.explanations, 2),
    ].join('\n'),
  );
  const body = [
    htmlOfNeighbours(source, report),
    element('main', {}, `${htmlOfCorrection(source, report)}\n${article}`),
    htmlOfProvenance(source, report),
  ].join('\n');
  return htmlFrame({ language: report.language, title: report.title, data: structuredData(source, report), body });
}

function htmlOfChapter(
  report: PrintedReport,
  { chapter, heading, headingFrom, body, table, explanations }: PrintedChapter,
): string[] {
  if (chapter.isOptional && headingFrom === 'absent') return [];
  const id = `chapter-${chapter.code}`;
  const marks = headingFrom === 'absent' ? {} : { 'data-chapter': chapter.code, 'data-heading': headingFrom };
  const section = element(
    'section',
    { ...(chapter.isOptional ? { 'aria-label': report.words(chapter.label) } : { 'aria-labelledby': id }), ...marks },
    [
      chapter.isOptional ? '' : element('h2', { id }, brokenLines(heading)),
      // Chapters are written in Chinese, whatever the language of the labels.
      element('div', { class: 'text', lang: languageTag('zh') }, htmlOfBlocks(body, report.rankOf)),
      table ? htmlOfTable(report, table) : '',
      htmlOfExplanations(report, explanations, 3),
    ].join('\n'),
  );
  return [section];
}
