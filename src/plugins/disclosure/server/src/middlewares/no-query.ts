import type { Context, Next } from 'koa';
import { label } from '../../../model';
import { errorItem, invalid } from '../errors';

/** For routes that take no query parameters: an unknown one is a mistake that the caller should hear of. */
export const noQuery = () => (ctx: Context, next: Next) => {
  const names = Object.keys(ctx.query);
  if (names.length > 0)
    throw invalid(
      label('未知的查询参数', 'Unknown query parameter'),
      names.map((name) => errorItem([name], label(`未知的查询参数：${name}`, `Unknown query parameter: ${name}`))),
    );
  return next();
};
