import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { parse } from '../errors/parse';
import { getService } from '../services';
import type { Caller } from '../services/desk/visible';
import type { Asking } from '../services/review/person';
import { queryOf } from './query';

const documentId = z.string().regex(/^[a-z0-9]{1,64}$/i);
const asked = z.coerce.number().int().min(2019).max(2100);
const cell = z.string().max(100);
const year = z.number().int().min(2019).max(2100);

const queries = {
  board: z.strictObject({ organization: documentId.optional(), year: asked.optional() }),
  government: z.strictObject({ organization: documentId, year: asked }),
  cell: z.strictObject({ organization: documentId, year: asked, cell }),
};

const wanted = { organization: documentId, year };

const bodies = {
  government: z.strictObject(wanted),
  reminders: z.strictObject({ ...wanted, bodies: z.array(documentId).min(1).max(500) }),
  renewal: z.strictObject({ ...wanted, cells: z.array(cell).max(1000).optional() }),
  reason: z.strictObject({ ...wanted, cell, reason: z.string().trim().min(1).max(1000) }),
};

/** The supervising office's board. What a caller may see is decided by the services. */
export const board = ({ strapi }: { strapi: Core.Strapi }) => {
  const caller = ({ state }: Context): Caller => ({ user: state.user, userAbility: state.userAbility });
  const asking = ({ state }: Context): Asking => ({ id: state.user.id, ability: state.userAbility });
  const bodyOf = <Schema extends z.ZodType>(ctx: Context, schema: Schema): z.infer<Schema> =>
    parse(schema, ctx.request.body ?? {});
  return {
    find: (ctx: Context) => getService(strapi, 'board').find(caller(ctx), queryOf(ctx, queries.board)),

    async file(ctx: Context): Promise<void> {
      const { year: shown, body } = await getService(strapi, 'board').file(caller(ctx), queryOf(ctx, queries.board));
      ctx.body = body;
      ctx.type = 'text/csv; charset=utf-8';
      ctx.set('Cache-Control', 'private, no-store');
      ctx.attachment(`board-${shown}.csv`);
    },

    look(ctx: Context) {
      const { organization, year: shown } = bodyOf(ctx, bodies.government);
      return getService(strapi, 'board').look(caller(ctx), organization, shown);
    },

    sums(ctx: Context) {
      const { organization, year: shown } = queryOf(ctx, queries.government);
      return getService(strapi, 'board').sums(caller(ctx), organization, shown);
    },

    cell(ctx: Context) {
      const { organization, year: shown, cell: address } = queryOf(ctx, queries.cell);
      return getService(strapi, 'board').cell(caller(ctx), organization, shown, address);
    },

    previewReminders: (ctx: Context) =>
      getService(strapi, 'reminders').preview(asking(ctx), bodyOf(ctx, bodies.reminders)),

    sendReminders: (ctx: Context) => getService(strapi, 'reminders').send(asking(ctx), bodyOf(ctx, bodies.reminders)),

    draft: (ctx: Context) =>
      getService(strapi, 'consolidatedDrafts').find(asking(ctx), queryOf(ctx, queries.government)),

    createDraft: (ctx: Context) =>
      getService(strapi, 'consolidatedDrafts').create(asking(ctx), bodyOf(ctx, bodies.government)),

    renewDraft(ctx: Context) {
      const { cells, ...rest } = bodyOf(ctx, bodies.renewal);
      return getService(strapi, 'consolidatedDrafts').renew(asking(ctx), rest, cells);
    },

    explainCell(ctx: Context) {
      const { cell: address, reason, ...rest } = bodyOf(ctx, bodies.reason);
      return getService(strapi, 'consolidatedDrafts').explain(asking(ctx), rest, address, reason);
    },
  };
};
