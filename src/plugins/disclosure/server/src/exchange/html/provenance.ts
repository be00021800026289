/** Where the page comes from: version, date, digest, link of the chain, and the other files. */
import type { Label } from '../../../../model';
import type { PrintedReport } from '../report/printed-report';
import type { ReportForExport } from '../report/report-for-export';
import { element, escapeHtml } from './escape';
import { downloadAddress } from './structured-data';

const files = ['docx', 'xlsx', 'csv', 'json'];

const words = {
  organization: { zh: '机关', en: 'Organization' },
  year: { zh: '年度', en: 'Year' },
  notice: { zh: '格式依据', en: 'Form' },
  version: { zh: '版本', en: 'Version' },
  publishedAt: { zh: '发布时间', en: 'Published' },
  digest: { zh: '内容摘要（SHA-256）', en: 'Digest (SHA-256)' },
  link: { zh: '存证链接值', en: 'Link of the chain' },
  draft: { zh: '草稿，尚未发布。', en: 'A draft, not published.' },
  files: { zh: '其他格式', en: 'Other formats' },
} satisfies Record<string, Label>;

/** A moment in Beijing time, to the minute. */
function beijingTime(iso: string): string {
  const time = new Date(iso);
  const shifted = new Date(time.getTime() + 8 * 60 * 60 * 1000).toISOString();
  return `${shifted.slice(0, 10)} ${shifted.slice(11, 16)}`;
}

export function htmlOfProvenance(source: ReportForExport, report: PrintedReport): string {
  const { document, organization, publication, address } = source;
  const name = organization ? `${organization.name}（${organization.code}）` : document.organization.code;
  const facts: [Label, string | undefined][] = [
    [words.organization, name === null ? undefined : escapeHtml(name)],
    [words.year, document.year === null ? undefined : String(document.year)],
    [words.notice, escapeHtml(report.layout.notice)],
    [words.version, publication && String(publication.version)],
    [
      words.publishedAt,
      publication && element('time', { datetime: publication.publishedAt }, beijingTime(publication.publishedAt)),
    ],
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

function filesOf(report: PrintedReport, address: string, version: number): string {
  const label = report.words(words.files);
  const links = files.map((suffix) =>
    element('a', { href: downloadAddress(address, suffix, version), download: '' }, suffix.toUpperCase()),
  );
  return element('nav', { 'aria-label': label }, `${label} ${links.join(' ')}`);
}
