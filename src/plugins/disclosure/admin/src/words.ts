import { useIntl } from 'react-intl';
import type { Label, Language } from '../../model';
import type en from './translations/en.json';
import { pluginId } from './uids';

/** The key of a text of this plugin. */
export type Word = keyof typeof en;

/** The texts of this plugin in the admin's language, and which side of a {@link Label} is that language. */
export function useWords() {
  const { formatMessage, formatDate, locale } = useIntl();
  const language: Language = locale.startsWith('zh') ? 'zh' : 'en';
  return {
    language,
    say: (word: Word, values: Record<string, string | number> = {}): string =>
      formatMessage({ id: `${pluginId}.${word}` }, values),
    pick: (label: Label): string => label[language],
    day: (date: string): string =>
      formatDate(date, { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' }),
    /** A moment as the clock on the person's wall shows it. */
    moment: (date: string | number): string =>
      formatDate(date, { year: 'numeric', month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' }),
    time: (date: string | number): string => formatDate(date, { hour: '2-digit', minute: '2-digit' }),
  };
}
