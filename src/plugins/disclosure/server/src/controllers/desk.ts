import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { parse } from '../errors/parse';
import { getService } from '../services';
import type { Caller } from '../services/desk/visible';
import { queryOf } from './query';

const documentId = z.string().regex(/^[a-z0-9]{1,64}$/i);
const year = z.coerce.number().int().min(2019).max(2100);
/** As many as one page of the list view shows at most. */
const documentIds = z.array(documentId).max(100);

const wantedProgress = {
  year: year.optional(),
  only: z.enum(['notStarted', 'drafting', 'inReview', 'approved', 'correcting', 'published', 'overdue']).optional(),
  name: z.string().max(100).optional(),
};

const queries = {
  none: z.strictObject({}),
  context: z.union([
    z.strictObject({ report: documentId }),
    z.strictObject({ organization: documentId, year: year.optional() }),
  ]),
  summaries: z.strictObject({ documentId: documentIds }),
  matrix: z.strictObject({ organization: documentId.optional(), year: year.optional() }),
  progress: z.strictObject(wantedProgress),
  progressFile: z.strictObject({ ...wantedProgress, format: z.enum(['csv', 'xlsx']).default('xlsx') }),
};

export const desk = ({ strapi }: { strapi: Core.Strapi }) => {
  const caller = ({ state }: Context): Caller => ({ user: state.user, userAbility: state.userAbility });
  return {
    organizations(ctx: Context) {
      queryOf(ctx, queries.none);
      return getService(strapi, 'desk').organizations(caller(ctx));
    },

    context(ctx: Context) {
      return getService(strapi, 'desk').context(caller(ctx), queryOf(ctx, queries.context));
    },

    summaries(ctx: Context) {
      return getService(strapi, 'desk').summaries(caller(ctx), queryOf(ctx, queries.summaries).documentId);
    },

    matrix(ctx: Context) {
      return getService(strapi, 'matrix').find(caller(ctx), queryOf(ctx, queries.matrix));
    },

    progress(ctx: Context) {
      return getService(strapi, 'progress').find(caller(ctx), queryOf(ctx, queries.progress));
    },

    async progressFile(ctx: Context): Promise<void> {
      const { format, ...wanted } = queryOf(ctx, queries.progressFile);
      const { year: shown, body } = await getService(strapi, 'progressFile').write(caller(ctx), wanted, format);
      ctx.body = body;
      ctx.set('Cache-Control', 'private, no-store');
      ctx.attachment(`progress-${shown}.${format}`);
    },

    firstSteps(ctx: Context) {
      queryOf(ctx, queries.none);
      const isSuperAdmin = strapi.service('admin::role').hasSuperAdminRole(ctx.state.user);
      return getService(strapi, 'firstSteps').find(caller(ctx), isSuperAdmin);
    },

    membership(ctx: Context) {
      queryOf(ctx, queries.none);
      return getService(strapi, 'firstSteps').membership(caller(ctx));
    },

    presence(ctx: Context) {
      const { report } = parse(z.strictObject({ report: documentId }), ctx.request.body ?? {});
      return getService(strapi, 'presence').beat(caller(ctx), report);
    },

    mine(ctx: Context) {
      queryOf(ctx, queries.none);
      return getService(strapi, 'myReports').find(caller(ctx));
    },
  };
};
