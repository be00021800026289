import type { Core } from '@strapi/strapi';
import { deskRoutes } from './desk';
import { draftFileRoutes } from './draft-files';
import { importRoutes } from './imports';
import { publicationRoutes } from './publications';
import { reviewRoutes } from './review';
import { stageRoutes } from './stages';

/** Public routes below `/api/disclosure`. Each action can be granted and withdrawn in the roles screen. */
const contentApi: Core.RouterInput = {
  type: 'content-api',
  routes: [
    {
      method: 'GET',
      path: '/layouts',
      handler: 'layouts.find',
      config: { middlewares: ['plugin::disclosure.no-query'] },
    },
    {
      method: 'GET',
      path: '/layouts/:layout',
      handler: 'layouts.findOne',
      config: { middlewares: ['plugin::disclosure.no-query'] },
    },
    {
      method: 'GET',
      path: '/layouts/:layout/schema.json',
      handler: 'layouts.schema',
      config: { middlewares: ['plugin::disclosure.no-query'] },
    },
    {
      method: 'POST',
      path: '/check',
      handler: 'check.check',
      config: { middlewares: ['plugin::disclosure.no-query', 'plugin::disclosure.small-body'] },
    },
  ],
};

/** Routes of the admin panel below `/disclosure`. */
const admin: Core.RouterInput = {
  type: 'admin',
  routes: [...deskRoutes, ...draftFileRoutes, ...importRoutes, ...publicationRoutes, ...reviewRoutes, ...stageRoutes],
};

export const routes = { 'content-api': contentApi, admin };
