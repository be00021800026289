import type { Context } from 'hono';
import { ApiUnreachable } from '../api/errors';
import { type Site, sendTrouble, strayVisit } from './serve';

/** Headers that matter to who asks for a file, and to who gets it. */
const asked = ['accept', 'if-none-match', 'range'];
const told = [
  'cache-control',
  'content-disposition',
  'content-language',
  'content-type',
  'etag',
  'last-modified',
  'link',
  'retry-after',
  'vary',
];

/** The public record alone: reading it needs no right, and it stores nothing. */
const open = /^\/api\/disclosure\/[A-Za-z0-9./-]+$/;

/**
 * Passes the API's files on under the site's own address, so that a reader needs to reach one server, and a download
 * has the same address in every installation.
 */
export async function passFile(site: Site, ctx: Context): Promise<Response> {
  const { pathname, search } = new URL(ctx.req.url);
  if (!open.test(pathname) || pathname.includes('..')) return ctx.notFound();
  const headers: Record<string, string> = {};
  for (const name of asked) {
    const value = ctx.req.header(name);
    if (value !== undefined) headers[name] = value;
  }
  try {
    const answer = await site.client.pass(pathname + search, {
      headers,
      method: ctx.req.method,
      signal: ctx.req.raw.signal,
    });
    const passed = new Headers();
    for (const name of told) {
      const value = answer.headers.get(name);
      if (value !== null) passed.set(name, value);
    }
    return new Response(answer.body, { status: answer.status, headers: passed });
  } catch (error) {
    if (error instanceof ApiUnreachable) return sendTrouble(site, strayVisit(site, ctx), error, ctx);
    throw error;
  }
}
