import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { bodyOf, callerOf, queryOf } from '../input/request';
import { documentId, inDigits, noParameters, year as yearNumber } from '../input/schemas';
import { getService } from '../services';

const year = inDigits(yearNumber);
/** As many as one page of the list view shows at most. */
const documentIds = z.array(documentId).max(100);

const wantedProgress = {
  year: year.optional(),
  only: z.enum(['notStarted', 'drafting', 'inReview', 'approved', 'correcting', 'published', 'overdue']).optional(),
  name: z.string().max(100).optional(),
};

const queries = {
  context: z.union([
    z.strictObject({ report: documentId }),
    z.strictObject({ organization: documentId, year: year.optional() }),
  ]),
  summaries: z.strictObject({ documentId: documentIds }),
  matrix: z.strictObject({ organization: documentId.optional(), year: year.optional() }),
  progress: z.strictObject(wantedProgress),
  progressFile: z.strictObject({ ...wantedProgress, format: z.enum(['csv', 'xlsx']).default('xlsx') }),
};

export const desk = ({ strapi }: { strapi: Core.Strapi }) => ({
  organizations(ctx: Context) {
    queryOf(ctx, noParameters);
    return getService(strapi, 'desk').organizations(callerOf(ctx));
  },

  context(ctx: Context) {
    return getService(strapi, 'desk').context(callerOf(ctx), queryOf(ctx, queries.context));
  },

  summaries(ctx: Context) {
    return getService(strapi, 'desk').summaries(callerOf(ctx), queryOf(ctx, queries.summaries).documentId);
  },

  matrix(ctx: Context) {
    return getService(strapi, 'matrix').find(callerOf(ctx), queryOf(ctx, queries.matrix));
  },

  progress(ctx: Context) {
    return getService(strapi, 'progress').find(callerOf(ctx), queryOf(ctx, queries.progress));
  },

  async progressFile(ctx: Context): Promise<void> {
    const { format, ...wanted } = queryOf(ctx, queries.progressFile);
    const { year: shown, body } = await getService(strapi, 'progressFile').write(callerOf(ctx), wanted, format);
    ctx.body = body;
    ctx.set('Cache-Control', 'private, no-store');
    ctx.attachment(`progress-${shown}.${format}`);
  },

  firstSteps(ctx: Context) {
    queryOf(ctx, noParameters);
    const isSuperAdmin = strapi.service('admin::role').hasSuperAdminRole(ctx.state.user);
    return getService(strapi, 'firstSteps').find(callerOf(ctx), isSuperAdmin);
  },

  membership(ctx: Context) {
    queryOf(ctx, noParameters);
    return getService(strapi, 'firstSteps').membership(callerOf(ctx));
  },

  presence(ctx: Context) {
    const { report } = bodyOf(ctx, z.strictObject({ report: documentId }));
    return getService(strapi, 'presence').beat(callerOf(ctx), report);
  },

  mine(ctx: Context) {
    queryOf(ctx, noParameters);
    return getService(strapi, 'myReports').find(callerOf(ctx));
  },
});
