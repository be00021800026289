import type { Core } from '@strapi/strapi';
import type { Context, Middleware, Next } from 'koa';
import compose from 'koa-compose';
import { label } from '../../../model';
import { invalidAt, notFound } from '../errors';
import { pages } from '../routes/record';
import { getService } from '../services';
import { type AnswerTo, createAnswers } from './answers';
import { createBulk } from './bulk';
import { isCanonical } from './canonical-address';
import { explainToReader } from './explain-to-reader';
import { firstReads } from './first-reads';
import { formatOf } from './format-of';
import { readGuide } from './guide';
import { readHome } from './home';
import { acceptedLanguage } from './language';
import { type HeadOf, onceARequest } from './once-a-request';
import { replayResponses } from './replay';
import { resources } from './resources';
import { respond } from './respond';
import { shareLookups } from './share-lookups';
import { sharedMiddlewares } from './shared-middlewares';

/** Where the record lies below `/api/disclosure`, as `routes/record.ts` says. */
const record = '/publications';

const reads = new Set(['GET', 'HEAD']);

/**
 * Puts the public record ahead of Strapi's middlewares: nothing here needs a session, a parsed body or the router, and
 * without them an answer costs about as much as a file. Errors, security and CORS are handled by the application's own
 * middlewares, as everywhere else; what they and the record said is kept, and said again to whoever asks the same.
 * Whatever is no read of the record goes on to the stack.
 */
export function registerRecordAnswers(strapi: Core.Strapi): void {
  const prefix = `${strapi.config.get('api.rest.prefix', '/api')}/disclosure${record}`;
  const headOf = onceARequest(shareLookups(() => getService(strapi, 'chain').head()));
  const concerns = (method: string, address: string) => reads.has(method) && address.startsWith(prefix);
  const answerTo = createAnswers();
  const keep = replayResponses(strapi.server.httpServer, headOf, concerns, firstReads(strapi, prefix));
  let handler: Middleware | undefined;
  let home: Middleware | undefined;
  let guide: Middleware | undefined;
  strapi.server.use((ctx: Context, next: Next) => {
    const path = pathOf(ctx);
    if (path === undefined) return refuseAddress(ctx);
    if (path === pages.home && reads.has(ctx.method)) {
      home ??= compose([...sharedMiddlewares(strapi), readHome(strapi, headOf, answerTo)]);
      return home(ctx, next);
    }
    if ((path === pages.guide || path.startsWith(`${pages.guide}/`)) && reads.has(ctx.method)) {
      guide ??= compose([...sharedMiddlewares(strapi), readGuide(strapi)]);
      return guide(ctx, next);
    }
    if (!concerns(ctx.method, path) || !/^[/.]|^$/.test(path.slice(prefix.length))) return next();
    handler ??= compose([...sharedMiddlewares(strapi), readRecord(strapi, prefix, headOf, answerTo)]);
    return handler(ctx, next).then(() => {
      if (ctx.state.canonical) keep(ctx);
    });
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

function readRecord(strapi: Core.Strapi, prefix: string, headOf: HeadOf, answerTo: AnswerTo): Middleware {
  const sendMany = createBulk(strapi);
  const read: Middleware = async (ctx) => {
    ctx.set('Cache-Control', 'no-cache');
    const below = decoded(ctx.path.slice(prefix.length)).replace(/\/$/, '');
    const address = `${record}${below}`;
    if (await sendMany(ctx, address)) return;
    const resource = resources.find(({ pattern }) => pattern.test(address));
    if (!resource) throw notFound([], label('没有这个地址', 'There is no such address'));
    const path = { ...resource.pattern.exec(address)?.groups };
    const format = formatOf(ctx, resource, path.format);
    const asker = { format, language: acceptedLanguage(ctx) };
    const { parameters, answer } = resource.ask(path, { ...ctx.query }, asker);
    ctx.state.canonical = isCanonical({ url: ctx.req.url ?? '', prefix, below, path }, parameters);
    const question = JSON.stringify([resource.pattern.source, format.name, parameters]);
    const found = await answerTo(await headOf(ctx.req), question, () => answer(strapi, format));
    await respond(ctx, found);
  };
  return (ctx, next) => read(ctx, next).catch((error: unknown) => explainToReader(strapi, ctx, error, prefix));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw invalidAt([], label('地址编码有误', 'The address is not well encoded'));
  }
}
