import { type Label, type Language, label } from '../../src/plugins/disclosure/model';
import { contrastWithWhite } from './contrast';

/** How the site presents itself and where the API is. */
export interface SiteConfiguration {
  port: number;
  host: string;
  /** Where Strapi answers, without a slash at the end. */
  api: string;
  /** The address that readers know the site by, without a slash at the end. Canonical addresses and feeds use it. */
  address: string;
  title: Label;
  languages: readonly Language[];
  /** Colours of headings and lines, and of links. */
  colors: { accent: string; link: string };
}

type Environment = Readonly<Record<string, string | undefined>>;

const leastContrast = 4.5;

/**
 * The configuration that the environment names.
 *
 * @throws Error with one line that names the variable at fault
 */
export function siteConfiguration(environment: Environment): SiteConfiguration {
  const port = portOf(environment.SITE_PORT ?? '4321');
  return {
    port,
    host: environment.SITE_HOST ?? environment.HOST ?? '0.0.0.0',
    api: addressOf('GONGKAI_API', environment.GONGKAI_API ?? 'http://localhost:1337'),
    address: addressOf('SITE_URL', environment.SITE_URL ?? `http://localhost:${port}`),
    title: label(
      environment.SITE_TITLE || '政府信息公开工作年度报告',
      environment.SITE_TITLE_EN || 'Government Information Disclosure Reports',
    ),
    languages: languagesOf(environment.SITE_LANGUAGES ?? 'zh,en'),
    colors: {
      accent: colorOf('SITE_COLOR', environment.SITE_COLOR ?? '#9b1c1c'),
      link: colorOf('SITE_LINK_COLOR', environment.SITE_LINK_COLOR ?? '#0b4a7d'),
    },
  };
}

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(`SITE_PORT is no port: ${text}`);
}

function addressOf(name: string, text: string): string {
  const isWeb = URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
  if (isWeb) return text.replace(/\/+$/, '');
  throw new Error(`${name} is no web address: ${text}`);
}

function languagesOf(text: string): Language[] {
  const languages = text.split(',').map((part) => part.trim());
  const known = languages.filter((part): part is Language => part === 'zh' || part === 'en');
  if (known.length === languages.length && known.includes('zh')) return known;
  throw new Error(`SITE_LANGUAGES is "zh" or "zh,en", not: ${text}`);
}

function colorOf(name: string, text: string): string {
  if (!/^#[0-9a-f]{6}$/i.test(text)) throw new Error(`${name} is no colour such as #9b1c1c: ${text}`);
  const contrast = contrastWithWhite(text);
  if (contrast >= leastContrast) return text;
  throw new Error(`${name} is too pale to be read on white (${contrast.toFixed(1)} to 1, at least ${leastContrast})`);
}
