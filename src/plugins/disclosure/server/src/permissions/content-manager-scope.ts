import type { Core } from '@strapi/strapi';

interface Routes {
  admin?: { routes: { path: string; config?: { policies?: unknown[]; middlewares?: unknown[] } }[] };
}

/** Strapi goes on after it has refused a relation, and stumbles: the refusal stands, and is no fault of the server. */
export function keepRelationRefusals(strapi: Core.Strapi): void {
  const relations = strapi.plugin('content-manager').controller('relations');
  for (const name of ['findAvailable', 'findExisting']) {
    const find = relations[name];
    if (!find) throw new Error(`The Content Manager has no ${name} for relations`);
    relations[name] = async (ctx, next) => {
      try {
        return await find.call(relations, ctx, next);
      } catch (error) {
        if (ctx.status !== 403 || !(error instanceof TypeError)) throw error;
        return undefined;
      }
    };
  }
}

/**
 * Puts the scope before every route of the Content Manager that names a document, and lets neither question nor answer
 * tell of what a person may not read.
 */
export function registerContentManagerScope(strapi: Core.Strapi): void {
  const { admin } = strapi.plugin('content-manager').routes as Routes;
  for (const route of admin?.routes ?? [])
    if (route.path.includes('/:model')) {
      const { policies = [], middlewares = [] } = route.config ?? {};
      route.config = {
        ...route.config,
        policies: [...policies, 'plugin::disclosure.in-scope', 'plugin::disclosure.readable-query'],
        middlewares: [...middlewares, 'plugin::disclosure.accounts-by-name'],
      };
    }
}
