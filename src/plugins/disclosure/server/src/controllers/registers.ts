import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import type { RegisterCountResponse, RegisterMappingResponse, RegisterQuestion } from '../../../contracts/registers';
import { fieldCodes, isLayoutCode, isStorable, type RegisterChoices } from '../../../model';
import { invalidAt, said } from '../errors';
import { parse } from '../errors/parse';
import { getService } from '../services';
import { withUploadedFiles } from './uploaded-file';

/** Words that one register may have explained at once. */
const mostWords = 1_000;

const word = z
  .string(said('应为文本', 'Not a text'))
  .min(1, said('不能为空', 'Must not be empty'))
  .max(100, said('不超过 100 字', 'At most 100 characters'))
  .refine(isStorable, said('含有不能保存的字符', 'Holds characters that cannot be stored'));
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
const question: z.ZodType<RegisterQuestion> = z.strictObject({
  year: z
    .number(said('应为年度', 'Not a year'))
    .int(said('应为年度', 'Not a year'))
    .min(2019, said('年度应为 2019 至 2100', 'A year from 2019 to 2100'))
    .max(2100, said('年度应为 2019 至 2100', 'A year from 2019 to 2100')),
  layout: z.string().refine(isLayoutCode, said('没有这个版式', 'No such layout')).optional(),
  organization: z
    .string()
    .regex(/^[A-Za-z0-9-]{2,32}$/, said('机关代码有误', 'Not an organization’s code'))
    .optional(),
  choices: choices.optional(),
});

/** Registers of applications that someone counts for a report. */
export const registers = ({ strapi }: { strapi: Core.Strapi }) => {
  const caller = ({ state: { user, userAbility } }: Context) => ({ user, userAbility });

  return {
    count: (ctx: Context): Promise<RegisterCountResponse> =>
      withUploadedFiles(ctx, (files) =>
        getService(strapi, 'registers').count(caller(ctx), files, parse(question, askedIn(ctx))),
      ),

    keep: (ctx: Context): Promise<RegisterMappingResponse> =>
      getService(strapi, 'registers').keep(caller(ctx), ctx.params.organization, parse(choices, ctx.request.body)),
  };
};

/** The question stands as JSON beside the files. */
function askedIn({ request }: Context): unknown {
  const { asked } = request.body ?? {};
  try {
    return JSON.parse(String(asked));
  } catch {
    throw invalidAt(['asked'], { zh: '应为 JSON', en: 'Not JSON' });
  }
}
