import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { label } from '../../../model';
import { isFault, wasStruck } from '../database/faults';
import { unavailable } from '../errors';

/** Seconds after which asking again is worth it: a database that restarts or fails over takes about as long. */
const retryAfter = '5';

/**
 * 503 where the database could not serve, on every route. Parts of Strapi answer such an error themselves: sign-in with
 * 501, the check of a token with 401, GraphQL with 200 and `errors`.
 */
export const databaseFaults = (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const endpoint: string = strapi.plugin('graphql').config('endpoint');

  function refuse(ctx: Context): never {
    ctx.set('Retry-After', retryAfter);
    strapi.log.error(`The database could not serve ${ctx.method} ${ctx.path}`);
    throw unavailable(
      label(
        '数据库暂时不可用（连接中断、被锁定或已满），请稍后再试',
        'The database cannot serve just now (no connection, locked or full); try again in a moment',
      ),
    );
  }

  return async (ctx: Context, next: Next) => {
    try {
      await next();
    } catch (error) {
      if (isFault(error) || wasStruck(ctx)) refuse(ctx);
      throw error;
    }
    if (wasStruck(ctx) && (ctx.status >= 400 || ctx.path === endpoint)) refuse(ctx);
  };
};
