import { createHash } from 'node:crypto';
import type { Context } from 'koa';
import { isKnown } from '../services/record/entity-tag';

/**
 * Sends an answer that a reader may keep and ask for again: with an ETag of its bytes, and 304 where the reader has them
 * already.
 */
export function sendFresh(ctx: Context, body: string | object, type = 'json'): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  ctx.status = 200;
  ctx.type = type;
  ctx.set('Cache-Control', 'public, no-cache');
  const etag = `W/"${createHash('sha256').update(text).digest('base64url')}"`;
  ctx.set('ETag', etag);
  if (isKnown(ctx.get('If-None-Match'), etag)) ctx.status = 304;
  else ctx.body = text;
}
