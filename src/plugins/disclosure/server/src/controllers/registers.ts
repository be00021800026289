import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import type { RegisterCountResponse, RegisterMappingResponse, RegisterQuestion } from '../../../contracts/registers';
import { fieldCodes, isLayoutCode, label, organizationCode, type RegisterChoices, reportYears } from '../../../model';
import { invalidAt, said } from '../errors';
import { parse } from '../input/parse';
import { bodyOf, callerOf } from '../input/request';
import { atMost, storable, text } from '../input/schemas';
import { withUploadedFiles } from '../input/uploaded-file';
import { getService } from '../services';

/** Words that one register may have explained at once. */
const mostWords = 1_000;

const word = storable(text.min(1, said('不能为空', 'Must not be empty')).max(...atMost(100)));
const few = (record: object) => Object.keys(record).length <= mostWords;
const field = z.enum(fieldCodes, said('没有这一项', 'No such field'));
const meanings = z
  .record(word, z.string().regex(/^[A-Za-z]{1,40}$/, said('不是代码', 'Not a code')))
  .refine(few, said('过多', 'Too many'));
const choices: z.ZodType<RegisterChoices> = z.strictObject({
  columns: z
    .record(word, z.union([field, z.literal('none')], said('没有这一项', 'No such field')))
    .refine(few, said('过多', 'Too many')),
  values: z.partialRecord(field, meanings),
});
const notYear = said('应为年度', 'Not a year');
const outside = said(
  `年度应为 ${reportYears.first} 至 ${reportYears.last}`,
  `A year from ${reportYears.first} to ${reportYears.last}`,
);
const question: z.ZodType<RegisterQuestion> = z.strictObject({
  year: z.number(notYear).int(notYear).min(reportYears.first, outside).max(reportYears.last, outside),
  layout: z.string().refine(isLayoutCode, said('没有这个版式', 'No such layout')).optional(),
  organization: z.string().regex(organizationCode, said('机关代码有误', 'Not an organization’s code')).optional(),
  choices: choices.optional(),
});

/** Registers of applications that someone counts for a report. */
export const registers = ({ strapi }: { strapi: Core.Strapi }) => ({
  count: (ctx: Context): Promise<RegisterCountResponse> =>
    withUploadedFiles(ctx, (files) =>
      getService(strapi, 'registers').count(callerOf(ctx), files, parse(question, askedIn(ctx))),
    ),

  keep: (ctx: Context): Promise<RegisterMappingResponse> =>
    getService(strapi, 'registers').keep(callerOf(ctx), ctx.params.organization, bodyOf(ctx, choices)),
});

/** The question stands as JSON beside the files. */
function askedIn({ request }: Context): unknown {
  const { asked } = request.body ?? {};
  try {
    return JSON.parse(String(asked));
  } catch {
    throw invalidAt(['asked'], label('应为 JSON', 'Not JSON'));
  }
}
