import type { Core } from '@strapi/strapi';
import type { Middleware } from 'koa';

/** What every answer of the application goes through, and so what answers of the public record go through as well. */
const shared = new Set([
  'strapi::errors',
  'plugin::disclosure.database-faults',
  'strapi::security',
  'strapi::cors',
  'strapi::poweredBy',
]);

interface ConfiguredMiddleware {
  name?: string;
  config?: unknown;
}

type MiddlewareFactory = (config: unknown, context: { strapi: Core.Strapi }) => Middleware;

/** The application's own middlewares for errors and headers, configured as in `config/middlewares`, in that order. */
export function sharedMiddlewares(strapi: Core.Strapi): Middleware[] {
  const configured: (string | ConfiguredMiddleware)[] = strapi.config.get('middlewares');
  return configured.flatMap((entry) => {
    const { name, config = {} } = typeof entry === 'string' ? { name: entry } : entry;
    if (name === undefined || !shared.has(name)) return [];
    const factory = strapi.middleware(name) as unknown;
    return [(factory as MiddlewareFactory)(config, { strapi })];
  });
}
