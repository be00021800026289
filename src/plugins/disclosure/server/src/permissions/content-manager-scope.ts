import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

interface Routes {
  admin?: { routes: { path: string; config?: { policies?: unknown[] } }[] };
}

interface Relations {
  findAvailable(ctx: Context): Promise<unknown>;
  findExisting(ctx: Context): Promise<unknown>;
}

/** Strapi goes on after it has refused a relation, and stumbles: the refusal stands, and is no fault of the server. */
export function keepRelationRefusals(strapi: Core.Strapi): void {
  const relations = strapi.plugin('content-manager').controller('relations') as unknown as Relations;
  for (const name of ['findAvailable', 'findExisting'] as const) {
    const find = relations[name];
    relations[name] = async (ctx) => {
      try {
        return await find.call(relations, ctx);
      } catch (error) {
        if (ctx.status !== 403 || !(error instanceof TypeError)) throw error;
        return undefined;
      }
    };
  }
}

/** Puts the scope before every route of the Content Manager that names a document. */
export function registerContentManagerScope(strapi: Core.Strapi): void {
  const { admin } = strapi.plugin('content-manager').routes as Routes;
  for (const route of admin?.routes ?? [])
    if (route.path.includes('/:model')) {
      const policies = [...(route.config?.policies ?? []), 'plugin::disclosure.in-scope'];
      route.config = { ...route.config, policies };
    }
}
