import type { z } from 'zod';
import { errorItem, invalid } from '.';

/** What a schema makes of parameters or a body; 400 with a path for each value that it refuses. */
export function parse<Schema extends z.ZodType>(schema: Schema, parameters: unknown): z.output<Schema> {
  const result = schema.safeParse(parameters);
  if (result.success) return result.data;
  const items = result.error.issues.flatMap(({ code: kind, path, message, ...issue }) =>
    kind === 'unrecognized_keys'
      ? (issue as { keys: string[] }).keys.map((key) =>
          errorItem([key], { zh: `未知的参数：${key}`, en: `Unknown parameter: ${key}` }),
        )
      : [
          {
            path: path.map((step) => (typeof step === 'symbol' ? String(step) : step)),
            message,
            name: 'ValidationError',
          },
        ],
  );
  throw invalid({ zh: '请求参数有误', en: 'The parameters are not valid' }, items);
}
