/**
 * A page that stands alone: semantic HTML, printable, without scripts, its style allowed by its own policy. `data-`
 * attributes say what stands where, so that a reader can take it back without guessing: see docs/exchange.md.
 */
import type { PrintedChapter, PrintedReport } from '../report/printed-report';
import { printedReport } from '../report/printed-report';
import type { ReportForExport } from '../report/report-for-export';
import { htmlOfBlocks } from './blocks';
import { element, escapeHtml, escapeJson } from './escape';
import { htmlOfExplanations } from './explanations';
import { htmlOfProvenance } from './provenance';
import { languageTag, structuredData } from './structured-data';
import { contentSecurityPolicy, style } from './style';
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
    },
    [
      element('h1', { 'data-title': report.hasTitle ? '' : undefined }, title),
      ...report.chapters.map((chapter) => htmlOfChapter(report, chapter)),
      htmlOfExplanations(report, document.explanations),
    ].join('\n'),
  );
  return `<!DOCTYPE html>
<html lang="${languageTag(report.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(contentSecurityPolicy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(report.title)}</title>
<style>${style}</style>
<script type="application/ld+json">${escapeJson(structuredData(source, report))}</script>
</head>
<body>
<main>
${article}
</main>
${htmlOfProvenance(source, report)}
</body>
</html>
`;
}

function htmlOfChapter(report: PrintedReport, { chapter, heading, headingFrom, body, table }: PrintedChapter): string {
  const id = `chapter-${chapter.code}`;
  const marks = headingFrom === 'absent' ? {} : { 'data-chapter': chapter.code, 'data-heading': headingFrom };
  return element(
    'section',
    { 'aria-labelledby': id, ...marks },
    [
      element('h2', { id }, brokenLines(heading)),
      // Chapters are written in Chinese, whatever the language of the labels.
      element('div', { class: 'text', lang: languageTag('zh') }, htmlOfBlocks(body, report.rankOf)),
      table ? htmlOfTable(report, table) : '',
    ].join('\n'),
  );
}

function brokenLines(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>');
}
