import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import type { PublicationRequest, WithdrawalRequest } from '../../../contracts';
import { label } from '../../../model';
import { reportUid } from '../content-types/uids';
import { forbidden, notFound } from '../errors';
import { bodyOf } from '../input/request';
import { words } from '../input/schemas';
import { getService } from '../services';

const withdrawalRequest: z.ZodType<WithdrawalRequest> = z.strictObject({ reason: words(2_000) });
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
    throw notFound(['documentId'], label('没有这份报告', 'There is no such report'));
  if (permissions.cannot[action](report))
    throw forbidden(label('您不能发布这份报告', 'You may not publish this report'));
  return documentId;
}

/** What people in the admin panel do with the public record. */
export const publications = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Publishes a report as it was approved. A note to the public was approved with it, so that none is taken here. */
  async create(ctx: Context): Promise<void> {
    const documentId = await refuseUnlessAllowed(strapi, ctx, 'publish');
    bodyOf(ctx, publicationRequest);
    await getService(strapi, 'publishing').publish(documentId);
    ctx.status = 204;
  },

  /** Withdraws a report from the public, with a reason. */
  async withdraw(ctx: Context): Promise<void> {
    const documentId = await refuseUnlessAllowed(strapi, ctx, 'read');
    const { reason } = bodyOf(ctx, withdrawalRequest);
    await getService(strapi, 'publishing').withdraw(documentId, reason);
    ctx.status = 204;
  },
});
