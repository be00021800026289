import { html, raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { Language } from '../../../src/plugins/disclosure/model';
import { inLanguage, languageTags } from '../language';
import type { Assets } from '../serving/assets';
import type { Content, Visit } from '../serving/page';
import { noteMark } from '../serving/page-cache';
import { Footer } from './footer';
import { Header } from './header';
import { frameWords } from './words';

/** The whole page: what a page says, in the frame that all have. */
export async function documentOf(visit: Visit, content: Content, assets: Assets): Promise<string> {
  const { language, textSize, say } = visit;
  const page = (
    <html lang={languageTags[language]} class={`text-${textSize}`}>
      <Head visit={visit} content={content} assets={assets} />
      <body>
        <a class="skip" href="#content">
          {say(frameWords.skip)}
        </a>
        <Header visit={visit} mark={assets.address('emblem.svg')} />
        {raw(noteMark)}
        <main id="content" tabindex={-1}>
          {content.body}
        </main>
        <Footer visit={visit} />
      </body>
    </html>
  );
  return `<!DOCTYPE html>${await page}`;
}

/** The note on a page that may be out of date. */
export const noteOf = (language: Language): string =>
  String(html`<div class="outdated" role="status"><p>${frameWords.outdated[language]}</p></div>`);

interface HeadProps {
  visit: Visit;
  content: Content;
  assets: Assets;
}

function Head({ visit, content, assets }: HeadProps): Child {
  const { configuration, language, say, path } = visit;
  const siteTitle = say(configuration.title);
  const title = content.title === siteTitle ? siteTitle : `${content.title} - ${siteTitle}`;
  const absolute = (of: string) => configuration.address + of;
  const canonical = content.canonical ?? path;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <meta name="description" content={content.description} />
      {content.isIndexed === false && <meta name="robots" content="noindex" />}
      <link rel="canonical" href={absolute(inLanguage(language, canonical))} />
      {configuration.languages.map((other) => (
        <link rel="alternate" hreflang={languageTags[other]} href={absolute(inLanguage(other, canonical))} />
      ))}
      <meta property="og:type" content={content.facts ? 'article' : 'website'} />
      <meta property="og:site_name" content={siteTitle} />
      <meta property="og:title" content={content.title} />
      <meta property="og:description" content={content.description} />
      <meta property="og:url" content={absolute(inLanguage(language, canonical))} />
      <meta property="og:locale" content={language === 'zh' ? 'zh_CN' : 'en'} />
      <link rel="alternate" type="application/atom+xml" title={siteTitle} href={inLanguage(language, '/feed.xml')} />
      {content.feed && (
        <link
          rel="alternate"
          type="application/atom+xml"
          title={content.title}
          href={inLanguage(language, content.feed)}
        />
      )}
      <link rel="icon" type="image/svg+xml" href={assets.address('emblem.svg')} />
      <link rel="stylesheet" href={assets.address('theme.css')} />
      <link rel="stylesheet" href={assets.address('site.css')} />
      <meta name="theme-color" content={configuration.colors.accent} />
      {content.scripts?.map((name) => (
        <script type="module" src={assets.address(name)} />
      ))}
      {content.facts && <script type="application/ld+json">{raw(inScript(content.facts))}</script>}
    </head>
  );
}

/** JSON that ends no script element, whatever texts are in it. */
export const inScript = (facts: object): string =>
  JSON.stringify({ '@context': 'https://schema.org', ...facts }).replaceAll('<', '\\u003c');
