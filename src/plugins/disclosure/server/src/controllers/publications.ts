import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import type { PublicationRequest, WithdrawalRequest } from '../../../contracts';
import { reportUid } from '../content-types/uids';
import { forbidden, notFound, said } from '../errors';
import { parse } from '../errors/parse';
import { getService } from '../services';

/** A public statement: some words, no more than a screenful. */
const statement = z
  .string(said('应为文本', 'Not a text'))
  .trim()
  .min(1, said('不能为空', 'Must not be empty'))
  .max(2_000, said('不超过 2000 字', 'At most 2,000 characters'));

const withdrawalRequest: z.ZodType<WithdrawalRequest> = z.strictObject({ reason: statement });
const publicationRequest: z.ZodType<PublicationRequest> = z.strictObject({});

/**
 * Refuses a report that the caller may not act on. One that they may not even see is not there.
 *
 * @param action an action of the Content Manager, without its prefix
 */
async function refuseUnlessAllowed(strapi: Core.Strapi, ctx: Context, action: 'read' | 'publish'): Promise<string> {
  const documentId: string = ctx.params.documentId;
  const report = await getService(strapi, 'reports').draft(documentId);
  const ability = { userAbility: ctx.state.userAbility, model: reportUid };
  const permissions = strapi.plugin('content-manager').service('permission-checker').create(ability);
  if (!report || permissions.cannot.read(report))
    throw notFound(['documentId'], { zh: '没有这份报告', en: 'There is no such report' });
  if (permissions.cannot[action](report))
    throw forbidden({ zh: '您不能发布这份报告', en: 'You may not publish this report' });
  return documentId;
}

/** What people in the admin panel do with the public record. */
export const publications = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Publishes a report as it was approved. A note to the public was approved with it, so that none is taken here. */
  async create(ctx: Context): Promise<void> {
    const documentId = await refuseUnlessAllowed(strapi, ctx, 'publish');
    parse(publicationRequest, ctx.request.body ?? {});
    await getService(strapi, 'publishing').publish(documentId);
    ctx.status = 204;
  },

  /** Withdraws a report from the public, with a reason. */
  async withdraw(ctx: Context): Promise<void> {
    const documentId = await refuseUnlessAllowed(strapi, ctx, 'read');
    const { reason } = parse(withdrawalRequest, ctx.request.body ?? {});
    await getService(strapi, 'publishing').withdraw(documentId, reason);
    ctx.status = 204;
  },
});
