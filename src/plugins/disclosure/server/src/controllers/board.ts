import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { bodyOf, callerOf, queryOf } from '../input/request';
import { documentId, inDigits, year } from '../input/schemas';
import { getService } from '../services';

const asked = inDigits(year);
const cell = z.string().max(100);

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
export const board = ({ strapi }: { strapi: Core.Strapi }) => ({
  find: (ctx: Context) => getService(strapi, 'board').find(callerOf(ctx), queryOf(ctx, queries.board)),

  async file(ctx: Context): Promise<void> {
    const { year: shown, body } = await getService(strapi, 'board').file(callerOf(ctx), queryOf(ctx, queries.board));
    ctx.body = body;
    ctx.type = 'text/csv; charset=utf-8';
    ctx.set('Cache-Control', 'private, no-store');
    ctx.attachment(`board-${shown}.csv`);
  },

  look(ctx: Context) {
    const { organization, year: shown } = bodyOf(ctx, bodies.government);
    return getService(strapi, 'board').look(callerOf(ctx), organization, shown);
  },

  sums(ctx: Context) {
    const { organization, year: shown } = queryOf(ctx, queries.government);
    return getService(strapi, 'board').sums(callerOf(ctx), organization, shown);
  },

  cell(ctx: Context) {
    const { organization, year: shown, cell: address } = queryOf(ctx, queries.cell);
    return getService(strapi, 'board').cell(callerOf(ctx), organization, shown, address);
  },

  previewReminders: (ctx: Context) =>
    getService(strapi, 'reminders').preview(callerOf(ctx), bodyOf(ctx, bodies.reminders)),

  sendReminders: (ctx: Context) => getService(strapi, 'reminders').send(callerOf(ctx), bodyOf(ctx, bodies.reminders)),

  draft: (ctx: Context) =>
    getService(strapi, 'consolidatedDrafts').find(callerOf(ctx), queryOf(ctx, queries.government)),

  createDraft: (ctx: Context) =>
    getService(strapi, 'consolidatedDrafts').create(callerOf(ctx), bodyOf(ctx, bodies.government)),

  renewDraft(ctx: Context) {
    const { cells, ...rest } = bodyOf(ctx, bodies.renewal);
    return getService(strapi, 'consolidatedDrafts').renew(callerOf(ctx), rest, cells);
  },

  explainCell(ctx: Context) {
    const { cell: address, reason, ...rest } = bodyOf(ctx, bodies.reason);
    return getService(strapi, 'consolidatedDrafts').explain(callerOf(ctx), rest, address, reason);
  },
});
