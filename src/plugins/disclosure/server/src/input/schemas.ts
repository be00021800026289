/** Values that several routes read: one schema each. */
import { z } from 'zod';
import {
  isLayoutCode,
  isStorable,
  organizationCode as organizationCodes,
  organizationKinds,
  reportYears,
} from '../../../model';
import { said } from '../errors';
import { exportFormats } from '../exchange/writers';

/** How a parameter is written in an address, where its value is of another kind: a JSON Schema. */
export const inAddress = z.registry<{ type: 'string'; pattern?: string; enum?: string[]; description?: string }>();

const notCode = said('应为机关代码', 'Not the code of an organization');
export const organizationCode = z.string(notCode).regex(organizationCodes, notCode);

const notRegion = said('应为行政区划代码', 'Not a region code');
/** GB/T 2260, or the first digits of one. */
export const regionCode = z.string(notRegion).regex(/^\d{2,12}$/, notRegion);

const notLayout = said('没有这个版式', 'There is no such layout');
export const layoutCode = z.string(notLayout).refine(isLayoutCode, notLayout);

/** As far as a whole number of a database goes. */
export const largestInteger = 2_147_483_647;

const range = (min: number, max: number) =>
  said(`应为 ${min} 至 ${max} 的整数`, `Not an integer from ${min} to ${max}`);
export const wholeNumber = (min: number, max: number, message = range(min, max)) =>
  z.number(message).int(message).min(min, message).max(max, message);

export const year = wholeNumber(reportYears.first, reportYears.last);
export const version = wholeNumber(1, largestInteger);
export const page = wholeNumber(1, 1_000_000);
export const pageSize = wholeNumber(1, 100);

/** A number as it stands in an address: digits, nothing else. */
export const inDigits = (number: z.ZodNumber) =>
  z.preprocess((text) => (typeof text === 'string' && /^\d{1,10}$/.test(text) ? Number(text) : text), number);

const notKind = said('没有这个层级', 'There is no such kind');
export const organizationKind = z.enum(organizationKinds, notKind);

/** How Strapi names a document. */
export const documentIdPattern = /^[a-z0-9]{1,64}$/i;
export const documentId = z.string().regex(documentIdPattern);

/** Id of a row. */
export const rowId = z.number().int().min(1).max(largestInteger);

const notFormat = said(
  `可用的格式：${exportFormats.join('、')}`,
  `Formats to choose from: ${exportFormats.join(', ')}`,
);
export const exportFormat = z.enum(exportFormats, notFormat);

export const text = z.string(said('应为文本', 'Not a text'));
/** The longest that a text may be, in characters, and what is said of a longer one: `text.max(...atMost(100))`. */
export const atMost = (most: number) =>
  [most, said(`不超过 ${most} 字`, `At most ${most.toLocaleString('en')} characters`)] as const;
/** Some words, without the blanks around them: as many characters at most. */
export const words = (most: number) =>
  text
    .trim()
    .min(1, said('不能为空', 'Must not be empty'))
    .max(...atMost(most));
/** A text that a database can store: without a NUL character, for one. */
export const storable = (from: z.ZodString) =>
  from.refine(isStorable, said('含有不能保存的字符', 'Holds characters that cannot be stored'));
export const email = (from: z.ZodString) =>
  from.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, said('不是电子邮箱', 'Not an e-mail address'));

/** Of a route that takes no parameters. */
export const noParameters = z.strictObject({});
