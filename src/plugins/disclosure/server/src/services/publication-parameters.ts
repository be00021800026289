/** What may be asked of the public record, however it is asked. */
import { z } from 'zod';
import { isLayoutCode, organizationKinds } from '../../../model';
import { said } from '../errors';

/** How a parameter is written in an address, where its value is of another kind: a JSON Schema. */
export const inAddress = z.registry<{ type: 'string'; pattern?: string; enum?: string[]; description?: string }>();

const notCode = said('应为机关代码', 'Not the code of an organization');
export const organizationCode = z.string(notCode).regex(/^[A-Za-z0-9-]{2,32}$/, notCode);

const notRegion = said('应为行政区划代码', 'Not a region code');
/** GB/T 2260, or the first digits of one. */
export const regionCode = z.string(notRegion).regex(/^\d{2,12}$/, notRegion);

const notLayout = said('没有这个版式', 'There is no such layout');
export const layoutCode = z.string(notLayout).refine(isLayoutCode, notLayout);

const range = (min: number, max: number) =>
  said(`应为 ${min} 至 ${max} 的整数`, `Not an integer from ${min} to ${max}`);
const wholeNumber = (min: number, max: number) => {
  const message = range(min, max);
  return z.number(message).int(message).min(min, message).max(max, message);
};

export const year = wholeNumber(2019, 2100);
export const version = wholeNumber(1, 2_147_483_647);
export const page = wholeNumber(1, 1_000_000);
export const pageSize = wholeNumber(1, 100);

/** A number as it stands in an address: digits, nothing else. */
export const inDigits = (number: z.ZodNumber) =>
  z.preprocess((text) => (typeof text === 'string' && /^\d{1,10}$/.test(text) ? Number(text) : text), number);

const notDay = said('应为日期，如 2026-01-31', 'Not a day such as 2026-01-31');
export const correctionsQuery = z.strictObject({
  since: z.iso.date(notDay),
  year: inDigits(year).optional(),
  region: regionCode.optional(),
  kind: z.enum(organizationKinds, said('没有这个层级', 'There is no such kind')).optional(),
  page: inDigits(page).default(1),
  pageSize: inDigits(pageSize).default(25),
});
export type CorrectionsQuery = z.output<typeof correctionsQuery>;

export const reportingQuery = z.strictObject({ year: inDigits(year).optional() });
export const consolidationPath = z.object({ organization: organizationCode, year: inDigits(year) });
