/** The languages of the site; each address exists once in each. */
import { type Language, label } from '../../src/plugins/disclosure/model';

/** What the `lang` attribute and feeds call them. */
export const languageTags: Readonly<Record<Language, string>> = label('zh-Hans', 'en');

/** What reports are written in, whatever the language of the page around them. */
export const reportLanguage = languageTags.zh;

/** What each language calls itself. */
export const languageNames: Readonly<Record<Language, string>> = label('中文', 'English');

/** The site's address of a path in a language: Chinese stands at the root, English under `/en`. */
export const inLanguage = (language: Language, path: string): string =>
  language === 'zh' ? path : `/en${path === '/' ? '' : path}`;

/**
 * The words of a message in one language. The API's messages say both in one text: `中文 / English`.
 */
export function halfOf(message: string, language: Language): string {
  const [zh, ...en] = message.split(' / ');
  return language === 'en' && en.length > 0 ? en.join(' / ') : (zh ?? message);
}
