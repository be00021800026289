/**
 * Texts of the plugin by admin language. Names of fields and content types stand in Strapi's own namespaces, so that
 * its screens show them.
 */
import { pluginId } from '../uids';

type Texts = Readonly<Record<string, string>>;

type Load = () => Promise<{ default: Texts }>;

interface LanguageTexts {
  readonly own: Load;
  readonly fields: Load;
  /** Texts of Strapi's own screens that it leaves untranslated, or that are otherwise here. */
  readonly strapi: Load;
}

const languages: Readonly<Record<string, LanguageTexts>> = {
  en: {
    own: () => import('./en.json'),
    fields: () => import('./fields.en.json'),
    strapi: () => import('./strapi.en.json'),
  },
  'zh-Hans': {
    own: () => import('./zh-Hans.json'),
    fields: () => import('./fields.zh-Hans.json'),
    strapi: () => import('./strapi.zh-Hans.json'),
  },
};

/** A language that the plugin does not speak is answered with no texts: Strapi then falls back to English. */
export async function textsOf(locale: string): Promise<Texts> {
  const language = languages[locale];
  if (!language) return {};
  const [own, fields, strapi] = await Promise.all([language.own(), language.fields(), language.strapi()]);
  const prefixed = Object.entries(own.default).map(([key, text]) => [`${pluginId}.${key}`, text] as const);
  return { ...Object.fromEntries(prefixed), ...fields.default, ...strapi.default };
}
