/** What the addresses of the public record take. */
import { z } from 'zod';
import { said } from '../errors';
import {
  exportFormat,
  inDigits,
  layoutCode,
  organizationCode,
  page,
  pageSize,
  regionCode,
  version,
  year,
} from './schemas';

const notCursor = said('应为上一页给出的 next', 'Not the `next` of a page');
/** Behind which row a page begins, such as `2023-CODE`. */
const cursor = z
  .string(notCursor)
  .regex(/^\d{4}-[A-Za-z0-9-]{2,32}$/, notCursor)
  .refine((text) => year.safeParse(Number(text.slice(0, 4))).success, notCursor);

export const listParameters = z
  .strictObject({
    year: inDigits(year).optional(),
    organization: organizationCode.optional(),
    region: regionCode.optional(),
    layout: layoutCode.optional(),
    page: inDigits(page).optional(),
    pageSize: inDigits(pageSize).default(25),
    after: cursor.optional(),
  })
  .refine(({ page: number, after }) => number === undefined || after === undefined, {
    path: ['page'],
    ...said('page 与 after 不能并用', 'Either page or after'),
  });

/** Many publications at once. */
export const tableParameters = z.strictObject({
  year: inDigits(year),
  region: regionCode.optional(),
  layout: layoutCode.optional(),
});
/** The table of one year, or of all. */
export const parquetParameters = tableParameters.extend({ year: inDigits(year).optional() });
export const archiveParameters = tableParameters.extend({
  format: exportFormat.default('docx'),
});

/** `lang` of the pages: a reader who names none gets what the browser asks for, Chinese first. */
export const languageParameters = z.strictObject({
  lang: z.enum(['zh', 'en'], said('可用的语言：zh、en', 'Languages to choose from: zh, en')).optional(),
});
export const homeParameters = languageParameters.extend({ page: inDigits(page).default(1) });

export const bodyParameters = z.object({ organization: organizationCode });
export const pathParameters = z.strictObject({ organization: organizationCode, year: inDigits(year) });
/** The same with the format that a suffix names. */
export const formatParameters = pathParameters.extend({ format: exportFormat });
export const bodyFormatParameters = bodyParameters.extend({ format: z.enum(['json', 'html']) });
export const versionParameters = z.strictObject({ version: inDigits(version).optional() });
export const diffParameters = z.strictObject({
  from: inDigits(version).optional(),
  to: inDigits(version).optional(),
});
