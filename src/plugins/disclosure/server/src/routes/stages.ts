import type { Core } from '@strapi/strapi';

const settings = {
  policies: [
    'admin::isAuthenticatedAdmin',
    { name: 'admin::hasPermissions', config: { actions: ['plugin::disclosure.stages.update'] } },
  ],
};

/** Routes of the review stages below `/disclosure`. Everyone who is signed in may read names and colours. */
export const stageRoutes: Core.RouterInput['routes'] = [
  { method: 'GET', path: '/stages', handler: 'stages.find', config: { policies: ['admin::isAuthenticatedAdmin'] } },
  { method: 'GET', path: '/stages/roles', handler: 'stages.roles', config: settings },
  { method: 'PUT', path: '/stages', handler: 'stages.replace', config: settings },
  { method: 'GET', path: '/stages/:code/reports', handler: 'stages.reports', config: settings },
];
