import type { Core } from '@strapi/strapi';
import parseBody from 'co-body';
import { Kind, parse, visit } from 'graphql';
import type { Context, Next } from 'koa';
import { invalidAt } from '../errors';

/** As much as a report may take in REST's check. */
const limit = '256kb';

/** Which fragments each fragment spreads, by name. */
function spreads(query: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const definition of parse(query).definitions) {
    if (definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
    const names: string[] = [];
    visit(definition, { FragmentSpread: ({ name }) => void names.push(name.value) });
    found.set(definition.name.value, names);
  }
  return found;
}

/** Whether a fragment spreads itself, directly or through others. */
function hasCircle(query: string): boolean {
  const open = spreads(query);
  // Takes away fragments that spread no fragment still open; a circle is what remains.
  for (let before = -1; before !== open.size; ) {
    before = open.size;
    for (const [name, names] of open) if (!names.some((other) => open.has(other))) open.delete(name);
  }
  return open.size > 0;
}

function refuseCircle(query: unknown): void {
  if (typeof query !== 'string' || !query.includes('fragment')) return;
  try {
    if (!hasCircle(query)) return;
  } catch {
    return; // Not GraphQL: the server says so itself, and where.
  }
  throw invalidAt(['query'], { zh: '片段互相引用', en: 'Fragments spread each other in a circle' });
}

/**
 * Reads a GraphQL request before the GraphQL server does, so that the same limits hold as for every other request. A
 * circle of fragments is refused here, since the rule that limits depth would follow it for ever.
 */
export const graphqlRequest = (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const endpoint: string = strapi.plugin('graphql').config('endpoint');
  return async (ctx: Context, next: Next) => {
    if (ctx.path !== endpoint) return next();
    if (ctx.request.body === undefined && ctx.is('json', 'urlencoded'))
      ctx.request.body = await parseBody(ctx, { limit });
    refuseCircle(ctx.query.query);
    refuseCircle(ctx.request.body?.query);
    return next();
  };
};
