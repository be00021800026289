import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { environment } from '../src/environment';

type Env = Core.Config.Shared.ConfigParams['env'];

/** What any site may ask: the public API. It takes tokens in a header, and neither cookies nor a session. */
const publicPath = /^\/(api|graphql)(\/|$)/;

/**
 * The public API answers every origin, without credentials. Everything else, and everything with credentials, is for
 * the origins in `CORS_ORIGINS` alone; the admin panel that this server serves needs none.
 */
function cors(env: Env) {
  const trusted = new Set(environment(env).list('CORS_ORIGINS'));
  const isTrusted = (ctx: Context) => trusted.has(ctx.get('Origin'));
  return {
    origin: (ctx: Context) => (isTrusted(ctx) ? ctx.get('Origin') : publicPath.test(ctx.path) ? '*' : ''),
    credentials: isTrusted,
    headers: ['Content-Type', 'Authorization', 'Origin', 'Accept', 'If-None-Match', 'If-Modified-Since'],
    expose: ['ETag', 'Link', 'Last-Modified', 'Content-Disposition', 'Content-Length', 'Retry-After'],
    maxAge: 86_400,
  };
}

/** Which pages may show this server's pages in a frame. X-Frame-Options can name no site, and gives way where one is. */
function security(env: Env) {
  const ancestors = environment(env).list('FRAME_ANCESTORS');
  const isItself = ancestors.join() === "'self'";
  return {
    contentSecurityPolicy: { directives: { 'frame-ancestors': ancestors } },
    ...(!isItself && { frameguard: ancestors.join() === "'none'" ? { action: 'deny' } : false }),
  };
}

export default ({ env }: Core.Config.Shared.ConfigParams) => [
  'strapi::logger',
  'strapi::errors',
  'plugin::disclosure.database-faults',
  'plugin::disclosure.error-details',
  { name: 'strapi::security', config: security(env) },
  { name: 'strapi::cors', config: cors(env) },
  'strapi::poweredBy',
  'strapi::query',
  'plugin::disclosure.files',
  { name: 'strapi::body', config: { multipart: false } },
  'plugin::disclosure.graphql-request',
  'plugin::disclosure.input',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
