/** Where the page comes from: version, date, digest, link of the chain, and the other files. */
import { check, countRules, type Label, type ReportDocument, toldRules } from '#model';
import type { PrintedReport } from '../report/printed-report';
import type { ReportForExport } from '../report/report-for-export';
import { element, escapeHtml } from './escape';
import { downloadAddress } from './structured-data';

const files = ['docx', 'xlsx', 'csv', 'json'];

const words = {
  organization: { zh: '机关', en: 'Organization' },
  year: { zh: '年度', en: 'Year' },
  notice: { zh: '格式依据', en: 'Form' },
  checked: { zh: '核对', en: 'Checked' },
  version: { zh: '版本', en: 'Version' },
  publishedAt: { zh: '发布时间', en: 'Published' },
  digest: { zh: '内容摘要（SHA-256）', en: 'Digest (SHA-256)' },
  link: { zh: '存证链接值', en: 'Link of the chain' },
  draft: { zh: '草稿，尚未发布。', en: 'A draft, not published.' },
  files: { zh: '其他格式', en: 'Other formats' },
} satisfies Record<string, Label>;

const zone: Label = { zh: '（北京时间）', en: ' (Beijing time, UTC+8)' };

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
    [words.organization, name === null ? undefined : escapeHtml(name)],
    [words.year, document.year === null ? undefined : String(document.year)],
    [words.notice, escapeHtml(report.layout.notice)],
    [words.checked, escapeHtml(report.words(checkedIn(document, organization)))],
    [words.version, publication && String(publication.version)],
    [words.publishedAt, publication && htmlOfTime(publication.publishedAt, report.words)],
    [words.digest, publication && element('code', {}, escapeHtml(publication.digest))],
    [words.link, publication && element('code', {}, escapeHtml(publication.link))],
  ];
  const list = facts.flatMap(([label, value]) =>
    value === undefined ? [] : [element('dt', {}, report.words(label)), element('dd', {}, value)],
  );
  return element(
    'footer',
    {},
    [
      publication ? '' : element('p', {}, report.words(words.draft)),
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
  const label = report.words(words.files);
  const links = files.map((suffix) =>
    element('a', { href: downloadAddress(address, suffix, version), download: '' }, suffix.toUpperCase()),
  );
  return element('nav', { 'aria-label': label }, `${label} ${links.join(' ')}`);
}
