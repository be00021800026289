import type { Context, Next } from 'koa';
import { errorItem, invalid } from '../errors';

/** For routes that take no query parameters: an unknown one is a mistake that the caller should hear of. */
export const noQuery = () => (ctx: Context, next: Next) => {
  const names = Object.keys(ctx.query);
  if (names.length > 0)
    throw invalid(
      { zh: '未知的查询参数', en: 'Unknown query parameter' },
      names.map((name) => errorItem([name], { zh: `未知的查询参数：${name}`, en: `Unknown query parameter: ${name}` })),
    );
  return next();
};
