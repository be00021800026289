import type { Core } from '@strapi/strapi';
import type { Context, Middleware, Next } from 'koa';
import compose from 'koa-compose';
import type { ChainHead } from '../database/chain-head';
import { invalidAt, notAcceptable, notFound } from '../errors';
import { getService } from '../services';
import { createAnswers } from './answers';
import { createBulk } from './bulk';
import { formats, type PublicationFormat } from './formats';
import { replayResponses } from './replay';
import { resources } from './resources';
import { respond } from './respond';
import { shareLookups } from './share-lookups';
import { sharedMiddlewares } from './shared-middlewares';

const reads = new Set(['GET', 'HEAD']);

/**
 * Puts the public record ahead of Strapi's middlewares: nothing here needs a session, a parsed body or the router, and
 * without them an answer costs about as much as a file. Errors, security and CORS are handled by the application's own
 * middlewares, as everywhere else; what they and the record said is kept, and said again to whoever asks the same.
 * Whatever is no read of the record goes on to the stack.
 */
export function registerReadPath(strapi: Core.Strapi): void {
  const prefix = `${strapi.config.get('api.rest.prefix', '/api')}/disclosure/publications`;
  const headNow = shareLookups(() => getService(strapi, 'chain').head());
  const concerns = (method: string, address: string) => reads.has(method) && address.startsWith(prefix);
  const keep = replayResponses(strapi, headNow, concerns);
  let handler: Middleware | undefined;
  strapi.server.use((ctx: Context, next: Next) => {
    const path = pathOf(ctx);
    if (path === undefined) return refuseAddress(ctx);
    if (!concerns(ctx.method, path) || !/^[/.]|^$/.test(path.slice(prefix.length))) return next();
    handler ??= compose([...sharedMiddlewares(strapi), readRecord(strapi, prefix, headNow)]);
    return handler(ctx, next).then(() => keep(ctx));
  });
}

/** The path of the request; `undefined` where its address is none: Koa then throws whenever anybody asks. */
function pathOf(ctx: Context): string | undefined {
  try {
    return ctx.path;
  } catch {
    return undefined;
  }
}

function refuseAddress(ctx: Context): void {
  const error = { status: 400, name: 'BadRequestError', message: '地址有误 / The address is malformed', details: {} };
  ctx.status = error.status;
  ctx.body = { data: null, error };
}

function readRecord(strapi: Core.Strapi, prefix: string, headNow: () => Promise<ChainHead>): Middleware {
  const answerTo = createAnswers(headNow);
  const sendMany = createBulk(strapi);
  return async (ctx) => {
    ctx.set('Cache-Control', 'no-cache');
    const address = decoded(ctx.path.slice(prefix.length)).replace(/\/$/, '');
    if (await sendMany(ctx, address)) return;
    const resource = resources.find(({ pattern }) => pattern.test(address));
    if (!resource) throw notFound([], { zh: '没有这个地址', en: 'There is no such address' });
    const path = { ...resource.pattern.exec(address)?.groups };
    const format = resource.inFormats ? formatOf(ctx, path.format) : formats[0];
    if (!format) throw new Error('There is no format to answer in');
    const answer = await answerTo(`${format.name} ${ctx.url}`, () =>
      resource.answer({ strapi, path, query: { ...ctx.query }, format }),
    );
    await respond(ctx, answer);
  };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw invalidAt([], { zh: '地址编码有误', en: 'The address is not well encoded' });
  }
}

/** The format that the address names; otherwise the one that the caller likes best. */
function formatOf(ctx: Context, suffix: string | undefined): PublicationFormat {
  if (suffix !== undefined) {
    const format = formats.find(({ name }) => name === suffix);
    if (format) return format;
    throw notFound(['format'], { zh: `没有这种格式：${suffix}`, en: `There is no such format: ${suffix}` });
  }
  const accepted = ctx.accepts(formats.map(({ type }) => type.split(';')[0] ?? type));
  const format = formats.find(({ type }) => type.split(';')[0] === accepted);
  if (format) return format;
  throw notAcceptable({
    zh: `可用的格式：${formats.map(({ name }) => name).join('、')}`,
    en: `Formats to choose from: ${formats.map(({ name }) => name).join(', ')}`,
  });
}
