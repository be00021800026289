import { type Label, type Language, label } from '#model';
import { element, escapeHtml } from '../../exchange/html/escape';
import { htmlFrame } from '../../exchange/html/frame';
import type { Sheet } from '../../exchange/html/style';
import type { Addresses } from '../addresses';

/** For whom a page is made. */
export interface Reader {
  readonly language: Language;
  readonly addresses: Addresses;
}

const words = {
  home: label('全部机关', 'All bodies'),
  ways: label('导航', 'Ways'),
} satisfies Record<string, Label>;

export const otherLanguage = (language: Language): Language => (language === 'zh' ? 'en' : 'zh');

export const languageNames: Readonly<Record<Language, string>> = label('中文', 'English');

/** Text as HTML in the reader's language. */
export const textFor =
  ({ language }: Reader) =>
  (label: Label): string =>
    escapeHtml(label[language]);

export const linkTo = (href: string, text: string): string => element('a', { href }, escapeHtml(text));

/** A list of HTML items. */
export const listOf = (items: readonly string[], className?: string): string =>
  element('ul', { class: className }, items.map((item) => element('li', {}, item)).join('\n'));

/** The row of links on top of a page that is not the home page itself. */
export function waysFrom(reader: Reader, ...more: string[]): string {
  const { language, addresses } = reader;
  const items = [linkTo(addresses.home(), words.home[language]), ...more];
  return element('nav', { class: 'ways', 'aria-label': words.ways[language] }, listOf(items));
}

/** A link to the same page in the other language. */
export function inOtherLanguage({ language }: Reader, href: string): string {
  const other = otherLanguage(language);
  const lang = other === 'zh' ? 'zh-Hans' : 'en';
  return element('a', { href, lang, hreflang: lang }, languageNames[other]);
}

/** A whole page. `ways` and `content` are HTML. */
export function pageFor({ language }: Reader, title: string, ways: string, content: string, sheet?: Sheet): string {
  const main = element('main', {}, `${element('h1', {}, escapeHtml(title))}\n${content}`);
  return htmlFrame({ language, title, body: `${ways}\n${main}`, ...(sheet && { sheet }) });
}
