import type { Context } from 'koa';
import type { z } from 'zod';
import { errorItem, invalid } from '../errors';

/** The query of a request by its schema; a 400 names each parameter that does not fit. */
export function queryOf<Schema extends z.ZodType>(ctx: Context, schema: Schema): z.infer<Schema> {
  const parsed = schema.safeParse(ctx.query);
  if (parsed.success) return parsed.data;
  throw invalid(
    { zh: '查询参数有误', en: 'The query is not valid' },
    parsed.error.issues.map(({ path, message }) =>
      errorItem(
        path.map((step) => (typeof step === 'number' ? step : String(step))),
        {
          zh: `查询参数有误：${path.join('.')}`,
          en: message,
        },
      ),
    ),
  );
}
