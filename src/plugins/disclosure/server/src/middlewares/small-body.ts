import type { Context, Next } from 'koa';
import { label } from '../../../model';
import { tooLarge } from '../errors';

/** 256 KiB: far more than the longest report. */
const limit = 256 * 1024;

/** Refuses a request whose body is larger than a report can be. */
export const smallBody = () => (ctx: Context, next: Next) => {
  const size = ctx.request.length ?? Buffer.byteLength(JSON.stringify(ctx.request.body ?? null));
  if (size > limit) throw tooLarge(label('请求超过 256 KiB', 'The request is larger than 256 KiB'));
  return next();
};
