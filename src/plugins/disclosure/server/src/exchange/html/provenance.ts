/** Where the page comes from: version, date, digest, link of the chain, and the other files. */
import { check, countRules, type Label, label, type ReportDocument, toldRules } from '#model';
import { footWords } from '../report/foot-words';
import type { PrintedReport } from '../report/printed-report';
import type { ReportForExport } from '../report/report-for-export';
import { element, escapeHtml } from './escape';
import { downloadAddress } from './structured-data';

const files = ['docx', 'xlsx', 'csv', 'json'];

const zone: Label = label('（北京时间）', ' (Beijing time, UTC+8)');

/** A moment in Beijing time, to the minute. */
export function beijingTime(iso: string): string {
  const time = new Date(iso);
  const shifted = new Date(time.getTime() + 8 * 60 * 60 * 1000).toISOString();
  return `${shifted.slice(0, 10)} ${shifted.slice(11, 16)}`;
}

/** A moment as people read it, with its zone. */
export function htmlOfTime(iso: string, words: (label: Label) => string): string {
  return `${element('time', { datetime: iso }, beijingTime(iso))}${words(zone)}`;
}

export function htmlOfProvenance(source: ReportForExport, report: PrintedReport): string {
  const { document, organization, publication, address } = source;
  const name = organization ? `${organization.name}（${organization.code}）` : document.organization.code;
  const facts: [Label, string | undefined][] = [
    [footWords.organization, name === null ? undefined : escapeHtml(name)],
    [footWords.year, document.year === null ? undefined : String(document.year)],
    [footWords.notice, escapeHtml(report.layout.notice)],
    [footWords.checked, escapeHtml(report.words(checkedIn(document, organization)))],
    [footWords.version, publication && String(publication.version)],
    [footWords.publishedAt, publication && htmlOfTime(publication.publishedAt, report.words)],
    [footWords.digest, publication && element('code', {}, escapeHtml(publication.digest))],
    [footWords.link, publication && element('code', {}, escapeHtml(publication.link))],
  ];
  const list = facts.flatMap(([label, value]) =>
    value === undefined ? [] : [element('dt', {}, report.words(label)), element('dd', {}, value)],
  );
  return element(
    'footer',
    {},
    [
      publication ? '' : element('p', {}, report.words(footWords.draft)),
      element('dl', {}, list.join('')),
      address && publication ? filesOf(report, address, publication.version) : '',
    ].join('\n'),
  );
}

/** What the rules say of the report by itself, without other years and other bodies. */
function checkedIn(document: ReportDocument, organization: ReportForExport['organization']): Label {
  const context = { organization: organization ?? null };
  return toldRules(countRules(check(document, context), context));
}

function filesOf(report: PrintedReport, address: string, version: number): string {
  const label = report.words(footWords.files);
  const links = files.map((suffix) =>
    element('a', { href: downloadAddress(address, suffix, version), download: '' }, suffix.toUpperCase()),
  );
  return element('nav', { 'aria-label': label }, `${label} ${links.join(' ')}`);
}
