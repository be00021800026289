/** What may be asked of the figures of the public record, beside statistics. */
import { z } from 'zod';
import { said } from '../errors';
import { inDigits, organizationCode, organizationKind, page, pageSize, regionCode, year } from './schemas';

const notDay = said('应为日期，如 2026-01-31', 'Not a day such as 2026-01-31');
export const correctionsQuery = z.strictObject({
  since: z.iso.date(notDay),
  year: inDigits(year).optional(),
  region: regionCode.optional(),
  kind: organizationKind.optional(),
  page: inDigits(page).default(1),
  pageSize: inDigits(pageSize).default(25),
});
export type CorrectionsQuery = z.output<typeof correctionsQuery>;

export const reportingQuery = z.strictObject({ year: inDigits(year).optional() });
export const consolidationPath = z.object({ organization: organizationCode, year: inDigits(year) });
