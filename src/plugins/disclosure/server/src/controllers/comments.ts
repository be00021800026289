import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import type { CommentsResponse, CommentTick, NewAnswer, NewComment } from '../../../contracts/comments';
import { label } from '../../../model';
import { notFound, said } from '../errors';
import { bodyOf, callerOf, personOf } from '../input/request';
import { rowId, storable, words } from '../input/schemas';
import { getService } from '../services';

const text = storable(words(2_000));
const newComment: z.ZodType<NewComment> = z.strictObject({
  path: storable(words(100)),
  quote: storable(words(500)).optional(),
  text,
});
const newAnswer: z.ZodType<NewAnswer> = z.strictObject({ text });
const commentTick: z.ZodType<CommentTick> = z.strictObject({
  done: z.boolean(said('应为是或否', 'Not true or false')),
});

function idOf({ params }: Context): number {
  const id = rowId.safeParse(Number(params.id));
  if (!id.success) throw notFound(['id'], label('没有这条批注', 'There is no such comment'));
  return id.data;
}

/** A comment is signed by a person; a token that acts for them writes none. */
const writerOf = (ctx: Context) =>
  personOf(ctx, label('批注须由本人登录填写', 'A comment is written by a person who is signed in'));

export const comments = ({ strapi }: { strapi: Core.Strapi }) => ({
  find: (ctx: Context): Promise<CommentsResponse> =>
    getService(strapi, 'comments').list(ctx.params.documentId, callerOf(ctx)),

  create: (ctx: Context): Promise<CommentsResponse> =>
    getService(strapi, 'comments').add(ctx.params.documentId, bodyOf(ctx, newComment), writerOf(ctx)),

  answer(ctx: Context): Promise<CommentsResponse> {
    const { text: words } = bodyOf(ctx, newAnswer);
    return getService(strapi, 'comments').answer(ctx.params.documentId, idOf(ctx), words, writerOf(ctx));
  },

  tick(ctx: Context): Promise<CommentsResponse> {
    const { done } = bodyOf(ctx, commentTick);
    return getService(strapi, 'comments').tick(ctx.params.documentId, idOf(ctx), done, writerOf(ctx));
  },
});
