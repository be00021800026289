/**
 * Texts of the plugin by admin language. Names of fields and content types stand in Strapi's own namespaces, so that
 * its screens show them.
 */
import { pluginId } from '../uids';

type Texts = Readonly<Record<string, string>>;

interface Language {
  readonly own: () => Promise<{ default: Texts }>;
  readonly fields: () => Promise<{ default: Texts }>;
}

const languages: Readonly<Record<string, Language>> = {
  en: { own: () => import('./en.json'), fields: () => import('./fields.en.json') },
  'zh-Hans': { own: () => import('./zh-Hans.json'), fields: () => import('./fields.zh-Hans.json') },
};

/** A language that the plugin does not speak is answered with no texts: Strapi then falls back to English. */
export async function textsOf(locale: string): Promise<Texts> {
  const language = languages[locale];
  if (!language) return {};
  const [own, fields] = await Promise.all([language.own(), language.fields()]);
  const prefixed = Object.entries(own.default).map(([key, text]) => [`${pluginId}.${key}`, text] as const);
  return { ...Object.fromEntries(prefixed), ...fields.default };
}
