import type { Core } from '@strapi/strapi';
import { boardRoutes } from './board';
import { commentRoutes } from './comments';
import { deskRoutes } from './desk';
import { draftFileRoutes } from './draft-files';
import { importRoutes } from './imports';
import { organizationListRoutes } from './organization-lists';
import { peopleRoutes } from './people';
import { publicationRoutes } from './publications';
import { registerRoutes } from './registers';
import { reviewRoutes } from './review';
import { stageRoutes } from './stages';
import { deskStatisticsRoutes, statisticsRoutes } from './statistics';

const withoutQuery = { middlewares: ['plugin::disclosure.no-query'] };

/** Public routes below `/api/disclosure`. Each action can be granted and withdrawn in the roles screen. */
const contentApi: Core.RouterInput = {
  type: 'content-api',
  routes: [
    { method: 'GET', path: '/', handler: 'interfaces.routes', config: withoutQuery },
    // Whoever watches the server asks without an account, also while no account can be looked up.
    { method: 'GET', path: '/health', handler: 'interfaces.health', config: { ...withoutQuery, auth: false } },
    { method: 'GET', path: '/openapi.json', handler: 'interfaces.openapi', config: withoutQuery },
    {
      method: 'GET',
      path: '/layouts',
      handler: 'layouts.find',
      config: withoutQuery,
    },
    {
      method: 'GET',
      path: '/layouts/:layout',
      handler: 'layouts.findOne',
      config: withoutQuery,
    },
    {
      method: 'GET',
      path: '/layouts/:layout/schema.json',
      handler: 'layouts.schema',
      config: withoutQuery,
    },
    {
      method: 'POST',
      path: '/check',
      handler: 'check.check',
      config: { middlewares: ['plugin::disclosure.no-query', 'plugin::disclosure.small-body'] },
    },
    ...statisticsRoutes,
  ],
};

/** Routes of the admin panel below `/disclosure`. */
const admin: Core.RouterInput = {
  type: 'admin',
  routes: [
    ...boardRoutes,
    ...commentRoutes,
    ...deskRoutes,
    ...draftFileRoutes,
    ...importRoutes,
    ...organizationListRoutes,
    ...peopleRoutes,
    ...publicationRoutes,
    ...registerRoutes,
    ...reviewRoutes,
    ...stageRoutes,
    ...deskStatisticsRoutes,
  ],
};

export const routes = { 'content-api': contentApi, admin };
