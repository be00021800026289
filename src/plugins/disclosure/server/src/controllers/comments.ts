import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import type { CommentsResponse, CommentTick, NewAnswer, NewComment } from '../../../contracts/comments';
import { isStorable } from '../../../model';
import { forbidden, notFound, said } from '../errors';
import { parse } from '../errors/parse';
import { getService } from '../services';

const words = (longest: number) =>
  z
    .string(said('应为文本', 'Not a text'))
    .trim()
    .min(1, said('不能为空', 'Must not be empty'))
    .max(longest, said(`不超过 ${longest} 字`, `At most ${longest} characters`))
    .refine(isStorable, said('含有不能保存的字符', 'Holds characters that cannot be stored'));

const text = words(2_000);
const newComment: z.ZodType<NewComment> = z.strictObject({ path: words(100), quote: words(500).optional(), text });
const newAnswer: z.ZodType<NewAnswer> = z.strictObject({ text });
const commentTick: z.ZodType<CommentTick> = z.strictObject({
  done: z.boolean(said('应为是或否', 'Not true or false')),
});

function idOf({ params }: Context): number {
  const id = Number(params.id);
  if (!Number.isInteger(id) || id < 1 || id > 2 ** 31 - 1)
    throw notFound(['id'], { zh: '没有这条批注', en: 'There is no such comment' });
  return id;
}

export const comments = ({ strapi }: { strapi: Core.Strapi }) => {
  const callerOf = ({ state }: Context) => ({ id: state.user.id, ability: state.userAbility });

  /** A comment is signed by a person; a token that acts for them writes none. */
  function writerOf(ctx: Context) {
    if (ctx.state.auth?.strategy?.name !== 'admin')
      throw forbidden({ zh: '批注须由本人登录填写', en: 'A comment is written by a person who is signed in' });
    return callerOf(ctx);
  }

  return {
    find: (ctx: Context): Promise<CommentsResponse> =>
      getService(strapi, 'comments').list(ctx.params.documentId, callerOf(ctx)),

    create: (ctx: Context): Promise<CommentsResponse> =>
      getService(strapi, 'comments').add(ctx.params.documentId, parse(newComment, ctx.request.body), writerOf(ctx)),

    answer(ctx: Context): Promise<CommentsResponse> {
      const { text: words } = parse(newAnswer, ctx.request.body);
      return getService(strapi, 'comments').answer(ctx.params.documentId, idOf(ctx), words, writerOf(ctx));
    },

    tick(ctx: Context): Promise<CommentsResponse> {
      const { done } = parse(commentTick, ctx.request.body);
      return getService(strapi, 'comments').tick(ctx.params.documentId, idOf(ctx), done, writerOf(ctx));
    },
  };
};
