import type { PublishedBody } from '#contracts';
import { type Label, label } from '#model';
import { element, escapeHtml } from '../../exchange/html/escape';
import { inOtherLanguage, linkTo, listOf, otherLanguage, pageFor, type Reader, textFor } from './reader';

/** What the home page tells. */
export interface HomeContent {
  readonly bodies: readonly PublishedBody[];
  /** Of all bodies, on however many pages. */
  readonly total: number;
  /** Years of which any report is public, latest first. */
  readonly years: readonly number[];
  readonly page: number;
  readonly pageCount: number;
}

const words = {
  title: label('政府信息公开工作年度报告', 'Annual reports on government information disclosure'),
  lead: label(
    '按机关和年度查阅已公开的报告。每份报告可以下载 Word、Excel、CSV 和 JSON 文件。',
    'Published reports by body and year. Each can be downloaded as a Word, Excel, CSV or JSON file.',
  ),
  bodies: label('机关', 'Bodies'),
  none: label('尚无公开的报告。', 'No report is public yet.'),
  data: label('数据与接口', 'Data and interfaces'),
  routes: label('接口目录（JSON）', 'Routes of the API (JSON)'),
  list: label('报告目录（JSON）', 'List of reports (JSON)'),
  admin: label('工作人员登录', 'Sign in (staff)'),
  pages: label('分页', 'Pages'),
  before: label('上一页', 'Previous page'),
  after: label('下一页', 'Next page'),
} satisfies Record<string, Label>;

const yearOf: Record<Reader['language'], (year: number) => string> = { zh: (year) => `${year}年`, en: String };

/** The bodies with their years, each a link, and where the data are. */
export function homePage(reader: Reader, content: HomeContent): string {
  const { language, addresses } = reader;
  const text = textFor(reader);
  const { bodies, total, page } = content;
  const switched = inOtherLanguage(reader, addresses.home(page, otherLanguage(language)));
  const ways = element('nav', { class: 'ways', 'aria-label': languageLabel[language] }, listOf([switched]));
  const heading = element('h2', { id: 'bodies' }, `${text(words.bodies)}（${total}）`);
  const main = [
    element('p', {}, text(words.lead)),
    heading,
    bodies.length === 0 ? element('p', {}, text(words.none)) : listOf(bodies.map(bodyEntry(reader)), 'bodies'),
    pagesOf(reader, content),
    element('h2', {}, text(words.data)),
    dataOf(reader, content),
  ];
  return pageFor(reader, words.title[language], ways, main.join('\n'));
}

const languageLabel: Record<Reader['language'], string> = label('语言', 'Language');

const bodyEntry =
  ({ language, addresses }: Reader) =>
  ({ organization: { code, name }, years }: PublishedBody): string => {
    const links = years.map((year) => linkTo(addresses.report(code, year), yearOf[language](year)));
    return `${element('strong', {}, linkTo(addresses.body(code), name))} ${links.join(' ')}`;
  };

function pagesOf(reader: Reader, { page, pageCount }: HomeContent): string {
  if (pageCount <= 1) return '';
  const { language, addresses } = reader;
  const items = [
    page > 1 ? linkTo(addresses.home(page - 1), words.before[language]) : '',
    escapeHtml(`${page} / ${pageCount}`),
    page < pageCount ? linkTo(addresses.home(page + 1), words.after[language]) : '',
  ];
  const shown = items.filter((item) => item !== '');
  return element('nav', { class: 'ways', 'aria-label': words.pages[language] }, listOf(shown));
}

function dataOf({ language, addresses }: Reader, { years }: HomeContent): string {
  const tables = years.map((year) => linkTo(addresses.table(year), `${yearOf[language](year)} CSV`));
  return listOf([
    ...(tables.length > 0 ? [tables.join(' ')] : []),
    linkTo(addresses.list, words.list[language]),
    linkTo(addresses.routes, words.routes[language]),
    linkTo(addresses.admin, words.admin[language]),
  ]);
}
