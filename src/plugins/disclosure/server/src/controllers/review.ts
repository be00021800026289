import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import type {
  ComparedWith,
  Move,
  MovePreview,
  ReadinessResponse,
  Review,
  ReviewReading,
  WaitingReports,
} from '../../../contracts/review';
import { label } from '../../../model';
import { said } from '../errors';
import { bodyOf, callerOf, personOf, queryOf } from '../input/request';
import { atMost, documentId, text, words } from '../input/schemas';
import { getService } from '../services';

const positive = z.coerce
  .number(said('应为正整数', 'Not a positive integer'))
  .int(said('应为正整数', 'Not a positive integer'));

const move: z.ZodType<Move> = z.strictObject({
  to: text.max(40, said('没有这个环节', 'There is no such stage')),
  comment: text
    .trim()
    .max(...atMost(2_000))
    .optional(),
  note: words(2_000).optional(),
  digest: text.max(64, said('不是摘要', 'Not a digest')).optional(),
  look: text.max(64, said('不是摘要', 'Not a digest')).optional(),
});

const compared = ['last-look', 'public', 'last-year'] as const satisfies readonly ComparedWith[];

const comparison = z.strictObject({
  against: z
    .enum(compared, said('应为 last-look、public 或 last-year', 'Not last-look, public or last-year'))
    .default('last-look'),
});

const page = z.strictObject({
  page: positive
    .min(1, said('应为正整数', 'Not a positive integer'))
    .max(100_000, said('页码过大', 'There is no such page'))
    .default(1),
  pageSize: positive
    .min(1, said('应为正整数', 'Not a positive integer'))
    .max(100, said('每页不超过 100 条', 'At most 100 a page'))
    .default(25),
  begun: z
    .enum(['true', 'false'], said('应为 true 或 false', 'Not true or false'))
    .default('false')
    .transform((begun) => begun === 'true'),
});

const readiness = z.strictObject({
  act: z.enum(['submit', 'publish']),
  documentId: z.array(documentId).max(100),
});

const notInPerson = label('审核须由本人登录办理', 'A review is moved by a person who is signed in');

export const review = ({ strapi }: { strapi: Core.Strapi }) => ({
  review: (ctx: Context): Promise<Review> =>
    getService(strapi, 'moves').review(ctx.params.documentId, callerOf(ctx), queryOf(ctx, comparison).against),

  preview(ctx: Context): Promise<MovePreview> {
    const { documentId, to } = ctx.params;
    return getService(strapi, 'movePreview').of(documentId, to, callerOf(ctx));
  },

  reading: (ctx: Context): Promise<ReviewReading> =>
    getService(strapi, 'moves').reading(ctx.params.documentId, callerOf(ctx), queryOf(ctx, comparison).against),

  /** A move is a decision of a person, who is signed in; a token that acts for them cannot make it. */
  move(ctx: Context): Promise<Review> {
    const person = personOf(ctx, notInPerson);
    return getService(strapi, 'moves').move(ctx.params.documentId, bodyOf(ctx, move), person);
  },

  readiness(ctx: Context): Promise<ReadinessResponse> {
    const { act, documentId } = queryOf(ctx, readiness);
    return getService(strapi, 'readiness').of(documentId, act, callerOf(ctx));
  },

  waiting: (ctx: Context): Promise<WaitingReports> =>
    getService(strapi, 'waiting').list(callerOf(ctx), queryOf(ctx, page)),
});
