import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { RoutesResponse } from '../../../contracts';
import { forgetFault } from '../database/faults';
import { addressOf, openApiDocument } from '../openapi/document';
import { operations } from '../openapi/operations';
import { health } from '../services/health';
import { sendFresh } from './fresh';

/** What the API says of itself. */
export const interfaces = ({ strapi }: { strapi: Core.Strapi }) => {
  let document: string | undefined;

  return {
    /** Every public route. */
    routes(ctx: Context): void {
      const prefix: string = strapi.config.get('api.rest.prefix', '/api');
      const data = operations.map((operation) => ({
        method: operation.method,
        path: addressOf(operation, prefix),
        summary: operation.summary,
      }));
      const body: RoutesResponse = { data, meta: { openapi: `${prefix}/disclosure/openapi.json` } };
      sendFresh(ctx, body);
    },

    /** Whether the server can serve: 200 or 503. Nobody keeps the answer. */
    async health(ctx: Context): Promise<void> {
      const state = await health({ strapi }).state();
      forgetFault(ctx);
      ctx.set('Cache-Control', 'no-store');
      ctx.status = state.status === 'ready' ? 200 : 503;
      ctx.body = state;
    },

    /** The OpenAPI document; it changes with the code alone. */
    openapi(ctx: Context): void {
      document ??= JSON.stringify(openApiDocument(strapi));
      sendFresh(ctx, document);
    },
  };
};
