import type { PublishedBodyResponse, WithdrawnReport } from '#contracts';
import { type Label, label } from '#model';
import { element, escapeHtml } from '../../exchange/html/escape';
import { reportsOf, withdrawalOf } from './body';
import { linkTo, pageFor, type Reader, textFor, waysFrom } from './reader';

/** Why a page is not there, as the API says it. */
export interface Refusal {
  readonly status: number;
  readonly message: string;
  /** What in the address is at fault: `organization`, `year`, `version`, `format`. */
  readonly at: string | undefined;
  /** Of a report that was taken back. */
  readonly withdrawal: WithdrawnReport | undefined;
}

const titles: readonly (Partial<Refusal> & { title: Label })[] = [
  { status: 410, title: label('报告已撤回', 'The report was withdrawn') },
  { at: 'organization', title: label('没有这个机关的报告', 'There are no reports of this body') },
  { at: 'year', title: label('没有这一年度的报告', 'There is no report for this year') },
  { at: 'version', title: label('没有这个版本', 'There is no such version') },
  { at: 'format', title: label('没有这种格式', 'There is no such format') },
  { status: 404, title: label('没有这个地址', 'There is no such address') },
  { title: label('地址有误', 'The address is not right') },
];

const words = {
  elsewhere: label('该机关的报告', 'Reports of this body'),
  all: label('查看全部机关的报告', 'See the reports of all bodies'),
} satisfies Record<string, Label>;

/**
 * Says why a page is not there, and leads to those that are.
 *
 * @param body the body that the address names, where it is known
 */
export function refusalPage(reader: Reader, refusal: Refusal, body: PublishedBodyResponse['data'] | undefined): string {
  const { language, addresses } = reader;
  const found = titles.find(
    ({ status = refusal.status, at = refusal.at }) => status === refusal.status && at === refusal.at,
  );
  const title = found?.title[language] ?? refusal.message;
  const content = [
    refusal.withdrawal
      ? withdrawalOf(reader, refusal.withdrawal)
      : element('p', {}, escapeHtml(inLanguage(refusal.message, language))),
    body ? bodyOf(reader, body) : element('p', {}, linkTo(addresses.home(), words.all[language])),
  ];
  return pageFor(reader, title, waysFrom(reader), content.join('\n'));
}

function bodyOf(reader: Reader, body: PublishedBodyResponse['data']): string {
  const { code, name } = body.organization;
  const heading = `${textFor(reader)(words.elsewhere)}：${linkTo(reader.addresses.body(code), name)}`;
  return `${element('h2', {}, heading)}\n${reportsOf(reader, { ...body, withdrawn: [] })}`;
}

/** One language of a message that says both; whole where that cannot be told. */
function inLanguage(message: string, language: Reader['language']): string {
  const [zh, en, ...rest] = message.split(' / ');
  if (zh === undefined || en === undefined || rest.length > 0) return message;
  return language === 'zh' ? zh : en;
}
