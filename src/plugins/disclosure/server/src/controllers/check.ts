import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { CheckResponse } from '../../../contracts';
import { getService } from '../services';

export const check = ({ strapi }: { strapi: Core.Strapi }) => ({
  check: (ctx: Context): Promise<CheckResponse> => getService(strapi, 'check').document(ctx.request.body),
});
