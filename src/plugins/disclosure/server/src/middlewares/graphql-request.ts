import type { Core } from '@strapi/strapi';
import parseBody from 'co-body';
import type { Context, Next } from 'koa';
import { measureDocument } from '../queries/graphql-arguments';
import { readSource } from '../queries/graphql-source';

/** As much as a report may take in REST's check. */
const limit = '256kb';

interface Asked {
  query?: unknown;
  variables?: unknown;
}

/** What the address asks, read as the GraphQL server reads it. */
function inAddress({ querystring }: Context): Asked {
  const parameters = new URLSearchParams(querystring);
  return { query: parameters.get('query') ?? undefined, variables: parsed(parameters.get('variables')) };
}

/** Variables that are no JSON are for the GraphQL server to refuse. */
function parsed(json: string | null): unknown {
  try {
    return JSON.parse(json ?? '{}');
  } catch {
    return {};
  }
}

function check({ query, variables }: Asked): void {
  const document = typeof query === 'string' ? readSource(query) : undefined;
  const named = typeof variables === 'object' && variables !== null ? variables : {};
  if (document) measureDocument(document, { ...named });
}

/**
 * Reads a GraphQL request before the GraphQL server does, so that the same limits hold as for every other request, and
 * what is too much costs little.
 */
export const graphqlRequest = (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const endpoint: string = strapi.plugin('graphql').config('endpoint');
  return async (ctx: Context, next: Next) => {
    if (ctx.path !== endpoint) return next();
    if (ctx.request.body === undefined && ctx.is('json', 'urlencoded'))
      ctx.request.body = await parseBody(ctx, { limit });
    check(inAddress(ctx));
    check(ctx.request.body ?? {});
    return next();
  };
};
