import type { Context } from 'koa';
import { notAcceptable } from '../errors';
import type { Answer, Encoding } from './answer';

/** Caches may keep an answer, and ask each time whether it still holds: a correction or withdrawal counts at once. */
const cacheControl = 'public, no-cache';

const opaque = (etag: string) => etag.trim().replace(/^W\//, '');

/**
 * Whether the reader has the answer already. Koa's own test gives up at `Cache-Control: no-cache`, which is said to
 * caches on the way, and which `fetch` adds by itself to every conditional request.
 */
export function isKnown(ifNoneMatch: string, etag: string): boolean {
  return ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((known) => opaque(known) === opaque(etag));
}

/** Sends an answer: 304 to a reader who has it, no body to HEAD, compressed to those who take it. */
export async function respond(ctx: Context, answer: Answer): Promise<void> {
  ctx.set({ ETag: answer.etag, 'Cache-Control': cacheControl });
  ctx.vary(answer.vary);
  ctx.status = 200;
  if (isKnown(ctx.get('If-None-Match'), answer.etag)) {
    ctx.status = 304;
    return;
  }
  const encoding = ctx.acceptsEncodings(answer.encodings) as Encoding | false;
  if (encoding === false) throw notAcceptable({ zh: '没有可接受的编码', en: 'No acceptable encoding' });
  if (encoding !== 'identity') ctx.set('Content-Encoding', encoding);
  if (answer.fileName !== undefined) ctx.attachment(answer.fileName);
  ctx.type = answer.type;
  ctx.body = await answer.in(encoding);
}
