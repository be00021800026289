import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import type { Language } from '../../../src/plugins/disclosure/model';
import type { ApiClient } from '../api/client';
import { directoryLifetime } from '../api/client';
import { ApiRefusal, ApiUnreachable } from '../api/errors';
import { RecordView, withQuery } from '../api/record';
import type { SiteConfiguration } from '../configuration';
import { documentOf, noteOf } from '../frame/document';
import { inLanguage } from '../language';
import { troublePage } from '../pages/trouble';
import type { Assets } from './assets';
import { NotThere, type SitePage, Unusable, type Visit } from './page';
import { encodingFor, noteMark, type PageCache, RenderedPage } from './page-cache';
import { type TextSize, textSizeCookie, textSizeOf } from './text-size';

export interface Site {
  configuration: SiteConfiguration;
  client: ApiClient;
  assets: Assets;
  pages: PageCache;
}

/** The page was found to be another one. */
class Redirected extends Error {
  constructor(readonly address: string) {
    super(address);
  }
}

/** Answers a request for a page: from the cache where the record has not gone on since, otherwise rendered anew. */
export async function serve(site: Site, page: SitePage, language: Language, ctx: Context): Promise<Response> {
  const asked = askedOf(page, ctx);
  const textSize = textSizeOf(getCookie(ctx, textSizeCookie));
  const key = `${language} ${textSize} ${asked.path}`;
  const kept = site.pages.find(key);
  const visitAt = (head: string) => visitOf(site, language, textSize, asked, new RecordView(site.client, head));
  try {
    const head = await site.client.head();
    if (kept?.holds(head)) return send(ctx, kept);
    return send(ctx, await site.pages.renderOnce(key, head, () => render(site, page, visitAt(head), head)));
  } catch (error) {
    if (error instanceof Redirected) return ctx.redirect(error.address, 303);
    if (error instanceof ApiUnreachable && kept) return sendWithNote(ctx, kept, language);
    return sendTrouble(site, visitAt('none'), error, ctx);
  }
}

/** A page that says what went wrong and what helps. */
export async function sendTrouble(site: Site, visit: Visit, error: unknown, ctx: Context): Promise<Response> {
  const isKnown = [ApiRefusal, ApiUnreachable, NotThere, Unusable].some((kind) => error instanceof kind);
  if (!isKnown) console.error(error);
  const content = troublePage(visit, error);
  if (content.status === 503) ctx.header('Retry-After', '30');
  ctx.header('Cache-Control', 'no-store');
  const html = (await documentOf(visit, content, site.assets)).replace(noteMark, '');
  return ctx.html(html, (content.status ?? 500) as 500);
}

/** The visit to an address that no page stands at. */
export function strayVisit(site: Site, ctx: Context): Visit {
  const [, first] = ctx.req.path.split('/');
  const language = first === 'en' && site.configuration.languages.includes('en') ? 'en' : 'zh';
  const size = textSizeOf(getCookie(ctx, textSizeCookie));
  const asked = { path: '/', parameters: {}, query: {} };
  return visitOf(site, language, size, asked, new RecordView(site.client, 'none'));
}

type Asked = Pick<Visit, 'path' | 'parameters' | 'query'>;

/** What of the request the page hears: its parameters, and the query parameters that it takes, in its order. */
function askedOf({ pattern, query: names }: SitePage, ctx: Context): Asked {
  const parameters: Record<string, string> = ctx.req.param();
  const query = Object.fromEntries(names.map((name) => [name, (ctx.req.query(name) ?? '').trim().slice(0, 500)]));
  const bare = pattern.replaceAll(/:(\w+)(\{[^}]*\})?/g, (_, name: string) =>
    encodeURIComponent(parameters[name] ?? ''),
  );
  return { parameters, query, path: withQuery(bare, query) };
}

function visitOf(
  { configuration }: Site,
  language: Language,
  textSize: TextSize,
  asked: Asked,
  record: RecordView,
): Visit {
  return {
    ...asked,
    language,
    textSize,
    configuration,
    record,
    say: (label) => label[language],
    to: (path) => inLanguage(language, path),
  };
}

async function render(site: Site, page: SitePage, visit: Visit, head: string): Promise<RenderedPage> {
  const started = Date.now();
  const shown = await page.show(visit);
  if ('elsewhere' in shown) throw new Redirected(shown.elsewhere);
  const until = visit.record.usesDirectory ? started + directoryLifetime : Number.POSITIVE_INFINITY;
  if ('file' in shown) return new RenderedPage(shown.file, 200, head, until, shown.type);
  return new RenderedPage(await documentOf(visit, shown, site.assets), shown.status ?? 200, head, until);
}

/** Sends a page that a reader may keep, and asks about each time. */
export async function send(ctx: Context, page: RenderedPage): Promise<Response> {
  const encoding = encodingFor(ctx.req.header('Accept-Encoding'));
  ctx.header('ETag', page.etag);
  ctx.header('Cache-Control', 'public, no-cache');
  ctx.header('Vary', 'Accept-Encoding, Cookie');
  if (ctx.req.header('If-None-Match')?.includes(page.etag)) return ctx.body(null, 304);
  ctx.header('Content-Type', page.type);
  if (encoding !== 'identity') ctx.header('Content-Encoding', encoding);
  const body = await page.body(encoding);
  ctx.header('Content-Length', String(body.byteLength));
  return ctx.body(new Uint8Array(body), page.status as 200);
}

/** The API is down: the page goes on as it was, and says so. */
function sendWithNote(ctx: Context, page: RenderedPage, language: Language): Response {
  ctx.header('Cache-Control', 'no-store');
  ctx.header('Content-Type', page.type);
  return ctx.body(
    page.html.replace(noteMark, () => noteOf(language)),
    page.status as 200,
  );
}
