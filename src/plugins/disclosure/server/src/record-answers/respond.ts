import type { Context } from 'koa';
import { label } from '../../../model';
import { notAcceptable } from '../errors';
import { isKnown, isUnchanged } from '../services/record/entity-tag';
import type { Answer, Encoding } from './answer';

/** Caches may keep an answer, and ask each time whether it still holds: a correction or withdrawal counts at once. */
const cacheControl = 'public, no-cache';

/** Sends an answer: 304 to a reader who has it, no body to HEAD, compressed to those who take it. */
export async function respond(ctx: Context, answer: Answer): Promise<void> {
  ctx.set({ ETag: answer.etag, 'Cache-Control': cacheControl });
  if (answer.lastModified) ctx.set('Last-Modified', answer.lastModified.toUTCString());
  ctx.vary(answer.vary);
  ctx.status = 200;
  const named = ctx.get('If-None-Match');
  // Whoever names an ETag asks by that alone (RFC 9110, 13.2.2).
  if (named ? isKnown(named, answer.etag) : isUnchanged(ctx.get('If-Modified-Since'), answer.lastModified)) {
    ctx.status = 304;
    return;
  }
  const encoding = ctx.acceptsEncodings(answer.encodings) as Encoding | false;
  if (encoding === false) throw notAcceptable(label('没有可接受的编码', 'No acceptable encoding'));
  if (encoding !== 'identity') ctx.set('Content-Encoding', encoding);
  if (answer.fileName !== undefined) ctx.attachment(answer.fileName);
  ctx.type = answer.type;
  ctx.body = await answer.in(encoding);
}
