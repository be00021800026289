import { z } from 'zod';
import { said } from '../errors';
import { exportFormats } from '../exchange/writers';
import {
  layoutCode,
  organizationCode,
  page,
  pageSize,
  regionCode,
  version,
  year,
} from '../services/publication-parameters';

/** A number as it stands in an address: digits, nothing else. */
const inDigits = (number: z.ZodNumber) =>
  z.preprocess((text) => (typeof text === 'string' && /^\d{1,10}$/.test(text) ? Number(text) : text), number);

export const listParameters = z.strictObject({
  year: inDigits(year).optional(),
  organization: organizationCode.optional(),
  region: regionCode.optional(),
  layout: layoutCode.optional(),
  page: inDigits(page).default(1),
  pageSize: inDigits(pageSize).default(25),
});

/** Many publications at once. */
export const tableParameters = z.strictObject({
  year: inDigits(year),
  region: regionCode.optional(),
  layout: layoutCode.optional(),
});
const notFormat = said(`可用的格式:${exportFormats.join('、')}`, `Formats to choose from: ${exportFormats.join(', ')}`);
export const archiveParameters = tableParameters.extend({
  format: z.enum(exportFormats, notFormat).default('docx'),
});

export const pathParameters = z.strictObject({ organization: organizationCode, year: inDigits(year) });
export const versionParameters = z.strictObject({ version: inDigits(version).optional() });
export const diffParameters = z.strictObject({
  from: inDigits(version).optional(),
  to: inDigits(version).optional(),
});
export const noParameters = z.strictObject({});
