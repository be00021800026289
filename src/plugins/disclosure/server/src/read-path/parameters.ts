import { z } from 'zod';
import { isLayoutCode } from '../../../model';

/** Message of a refused parameter, in both languages; Zod's own words would be English alone. */
const said = (zh: string, en: string) => ({ error: `${zh} / ${en}` });

const integer = (min: number, max: number) => {
  const message = said(`应为 ${min} 至 ${max} 的整数`, `Not an integer from ${min} to ${max}`);
  return z
    .string(message)
    .regex(/^\d{1,10}$/, message)
    .transform(Number)
    .pipe(z.number().min(min, message).max(max, message));
};

const year = integer(2019, 2100);
const version = integer(1, 2_147_483_647);
const code = z
  .string(said('应为机关代码', 'Not the code of an organization'))
  .regex(/^[A-Za-z0-9-]{2,32}$/, said('应为机关代码', 'Not the code of an organization'));

export const listParameters = z.strictObject({
  year: year.optional(),
  organization: code.optional(),
  region: z
    .string(said('应为行政区划代码', 'Not a region code'))
    .regex(/^\d{2,12}$/, said('应为行政区划代码', 'Not a region code'))
    .optional(),
  layout: z
    .string(said('没有这个版式', 'There is no such layout'))
    .refine(isLayoutCode, said('没有这个版式', 'There is no such layout'))
    .optional(),
  page: integer(1, 1_000_000).default(1),
  pageSize: integer(1, 100).default(25),
});

export const pathParameters = z.strictObject({ organization: code, year });
export const versionParameters = z.strictObject({ version: version.optional() });
export const diffParameters = z.strictObject({ from: version.optional(), to: version.optional() });
export const noParameters = z.strictObject({});
