import type { PublishedBodyResponse, PublishedReport, WithdrawnReport } from '#contracts';
import { type Label, label } from '#model';
import { element, escapeHtml } from '../../exchange/html/escape';
import { htmlOfTime } from '../../exchange/html/provenance';
import { inOtherLanguage, linkTo, listOf, otherLanguage, pageFor, type Reader, textFor, waysFrom } from './reader';

const words = {
  year: label('年度', 'Year'),
  code: label('机关代码', 'Code'),
  none: label('现在没有公开的报告。', 'No report is public now.'),
  withdrawn: label('已撤回的报告', 'Withdrawn reports'),
  published: label('发布', 'Published'),
  version: label('版本', 'version'),
  taken: label('撤回时间', 'Withdrawn'),
  reason: label('原因', 'Reason'),
} satisfies Record<string, Label>;

/** All reports of one body, those that were taken back in the open. */
export function bodyPage(reader: Reader, { data }: PublishedBodyResponse): string {
  const { language, addresses } = reader;
  const { code, name } = data.organization;
  const ways = waysFrom(reader, inOtherLanguage(reader, addresses.body(code, otherLanguage(language))));
  return pageFor(reader, name, ways, reportsOf(reader, data));
}

/** The reports of a body as a list of links, and those that were taken back. */
export function reportsOf(reader: Reader, { organization, reports, withdrawn }: PublishedBodyResponse['data']): string {
  const text = textFor(reader);
  const open = reports.map((report) => reportEntry(reader, organization.code, report));
  return [
    element('p', {}, `${text(words.code)} ${element('code', {}, escapeHtml(organization.code))}`),
    open.length > 0 ? listOf(open, 'bodies') : element('p', {}, text(words.none)),
    withdrawn.length > 0 ? element('h2', {}, text(words.withdrawn)) : '',
    ...withdrawn.map((report) => withdrawalOf(reader, report)),
  ].join('\n');
}

function reportEntry(reader: Reader, code: string, { year, title, version, publishedAt }: PublishedReport): string {
  const text = textFor(reader);
  const link = `<strong>${year}</strong> ${linkTo(reader.addresses.report(code, year), title)}`;
  const time = htmlOfTime(publishedAt, (label) => label[reader.language]);
  return `${link} <span>${text(words.version)} ${version} · ${text(words.published)} ${time}</span>`;
}

/** The year, the moment and the reason of a withdrawal. */
export function withdrawalOf(reader: Reader, { year, withdrawnAt, reason }: WithdrawnReport): string {
  const text = textFor(reader);
  const rows: [string, string][] = [
    [text(words.year), String(year)],
    [text(words.taken), htmlOfTime(withdrawnAt, (label) => label[reader.language])],
    [text(words.reason), escapeHtml(reason ?? '')],
  ];
  const facts = rows.map(([term, fact]) => element('dt', {}, term) + element('dd', {}, fact)).join('');
  return element('dl', {}, facts);
}
