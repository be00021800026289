import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { getService } from '../services';
import { sendFresh } from './fresh';

/** Descriptions of the open data. */
export const openData = ({ strapi }: { strapi: Core.Strapi }) => ({
  async dataPackage(ctx: Context): Promise<void> {
    sendFresh(ctx, await getService(strapi, 'openData').dataPackage());
  },

  async catalog(ctx: Context): Promise<void> {
    sendFresh(ctx, await getService(strapi, 'openData').catalog(), 'application/ld+json; charset=utf-8');
  },
});
