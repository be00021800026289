import type { z } from 'zod';
import { label } from '../../../model';
import { type ErrorItem, errorItem, invalid } from '../errors';

const steps = (path: readonly PropertyKey[]): ErrorItem['path'] =>
  path.map((step) => (typeof step === 'symbol' ? String(step) : step));

/** Messages of our schemas are in both languages. Where a schema says nothing of its own, Zod says it in English. */
const isOurs = (message: string): boolean => /\p{Script=Han}/u.test(message);

function itemOf(path: ErrorItem['path'], message: string): ErrorItem {
  if (isOurs(message)) return { path, message, name: 'ValidationError' };
  return errorItem(path, label(`请求参数有误：${path.join('.')}`, message));
}

/** What a schema makes of parameters or a body; 400 with a path for each value that the schema refuses. */
export function parse<Schema extends z.ZodType>(schema: Schema, parameters: unknown): z.output<Schema> {
  const result = schema.safeParse(parameters);
  if (result.success) return result.data;
  const items = result.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => errorItem([key], label(`未知的参数：${key}`, `Unknown parameter: ${key}`)))
      : [itemOf(steps(issue.path), issue.message)],
  );
  throw invalid(label('请求参数有误', 'The parameters are not valid'), items);
}
