import type { Core } from '@strapi/strapi';

interface Routes {
  admin?: { routes: { path: string; config?: { policies?: unknown[] } }[] };
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
