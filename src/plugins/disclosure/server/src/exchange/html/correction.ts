/** What a corrected report says on top: since when, why, what changed, and where the former version is. */
import { type Label, label, type Piece } from '#model';
import { type CorrectedValue, type PrintedCorrection, printedCorrection } from '../report/printed-correction';
import type { PrintedReport } from '../report/printed-report';
import type { ReportForExport } from '../report/report-for-export';
import { element, escapeHtml } from './escape';
import { beijingTime } from './provenance';
import { downloadAddress } from './structured-data';

const words = {
  heading: label('更正说明', 'Correction'),
  place: label('更正的内容', 'What'),
  before: label('更正前', 'Before'),
  after: label('更正后', 'After'),
  blank: label('空白', 'blank'),
} satisfies Record<string, Label>;

/** @returns a section, or nothing for a version that corrects none */
export function htmlOfCorrection(source: ReportForExport, report: PrintedReport): string {
  const correction = printedCorrection(source, report);
  if (!correction) return '';
  const { note, publishedAt, values, texts } = correction;
  const date = element('time', { datetime: publishedAt }, beijingTime(publishedAt).slice(0, 10));
  const lines = texts.map(({ place, pieces }) =>
    element('li', {}, `${escapeHtml(place)}：${pieces.map(htmlOfPiece).join('')}`),
  );
  return element(
    'section',
    { class: 'correction', 'aria-labelledby': 'correction' },
    [
      element('h2', { id: 'correction' }, `${report.words(words.heading)}（${date}）`),
      element('p', {}, escapeHtml(note)),
      values.length > 0 ? htmlOfValues(report, values) : '',
      lines.length > 0 ? element('ul', {}, lines.join('')) : '',
      htmlOfFormer(source, report, correction),
    ].join('\n'),
  );
}

function htmlOfValues(report: PrintedReport, values: readonly CorrectedValue[]): string {
  const value = (one: CorrectedValue['from']) => (one === null ? report.words(words.blank) : escapeHtml(String(one)));
  const head = [words.place, words.before, words.after].map((word) =>
    element('th', { scope: 'col' }, report.words(word)),
  );
  const rows = values.map(({ place, from, to }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, escapeHtml(place)) +
        element('td', {}, element('del', {}, value(from))) +
        element('td', {}, element('ins', {}, value(to))),
    ),
  );
  const content = element('thead', {}, element('tr', {}, head.join(''))) + element('tbody', {}, rows.join('\n'));
  const name = report.words(words.place);
  return element(
    'div',
    { class: 'table', role: 'region', 'aria-label': name, tabindex: 0 },
    element('table', {}, content),
  );
}

function htmlOfPiece({ kind, text }: Piece): string {
  const plain = escapeHtml(text);
  if (kind === 'deleted') return element('del', {}, plain);
  if (kind === 'inserted') return element('ins', {}, plain);
  return kind === 'restyled' ? element('mark', {}, plain) : plain;
}

function htmlOfFormer(
  { address }: ReportForExport,
  report: PrintedReport,
  { formerVersion }: PrintedCorrection,
): string {
  if (formerVersion === null) return '';
  const former = label(`更正前的第 ${formerVersion} 版`, `Version ${formerVersion}, before the correction`);
  const text = report.words(former);
  const link = address ? element('a', { href: downloadAddress(address, 'html', formerVersion) }, text) : text;
  return element('p', {}, link);
}
