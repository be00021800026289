import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { setCookie } from 'hono/cookie';
import type { Language } from '../../src/plugins/disclosure/model';
import { ApiClient } from './api/client';
import type { SiteConfiguration } from './configuration';
import { inLanguage } from './language';
import { pages, rootFiles } from './pages';
import { Assets } from './serving/assets';
import { passFile } from './serving/files';
import { securityHeaders } from './serving/headers';
import { NotThere, type SitePage } from './serving/page';
import { encodingFor, PageCache } from './serving/page-cache';
import { type Site, sendTrouble, serve, strayVisit } from './serving/serve';
import { safeReturn, textSizeCookie, textSizeOf } from './serving/text-size';

/** Seconds. */
const year = 365 * 24 * 60 * 60;
/** Bytes. */
const longestForm = 8 * 1024;

/** The site as one function from request to answer. */
export function siteApp(configuration: SiteConfiguration): Hono {
  const site: Site = {
    configuration,
    client: new ApiClient(configuration.api),
    assets: new Assets(configuration),
    pages: new PageCache(),
  };
  const app = new Hono({ strict: false });
  app.use(async (ctx, next) => {
    await next();
    for (const [name, value] of Object.entries(securityHeaders)) ctx.res.headers.set(name, value);
  });
  app.get('/assets/*', (ctx) => {
    const asset = site.assets.find(ctx.req.path);
    if (!asset) return sendTrouble(site, strayVisit(site, ctx), new NotThere(), ctx);
    ctx.header('Cache-Control', `public, max-age=${year}, immutable`);
    ctx.header('Content-Type', asset.type);
    ctx.header('Vary', 'Accept-Encoding');
    const encoding = encodingFor(ctx.req.header('Accept-Encoding'));
    if (encoding !== 'identity') ctx.header('Content-Encoding', encoding);
    return ctx.body(new Uint8Array(asset.bodies[encoding]));
  });
  app.post('/text-size', bodyLimit({ maxSize: longestForm }), async (ctx) => {
    const form = new URLSearchParams(await ctx.req.text());
    const chosen = textSizeOf(form.get('size'));
    setCookie(ctx, textSizeCookie, chosen, { path: '/', maxAge: year, sameSite: 'Lax', httpOnly: true });
    return ctx.redirect(safeReturn(form.get('back')), 303);
  });
  app.get('/api/disclosure/*', (ctx) => passFile(site, ctx));
  addPages(app, site, 'zh', rootFiles);
  for (const language of configuration.languages) addPages(app, site, language, pages);
  app.notFound((ctx) => sendTrouble(site, strayVisit(site, ctx), new NotThere(), ctx));
  app.onError((error, ctx) => sendTrouble(site, strayVisit(site, ctx), error, ctx));
  return app;
}

function addPages(app: Hono, site: Site, language: Language, rows: readonly SitePage[]): void {
  for (const page of rows) app.get(inLanguage(language, page.pattern), (ctx) => serve(site, page, language, ctx));
}
