import type { Core } from '@strapi/strapi';

/** Files to import, for those who may create or edit reports. */
export const importRoutes: Core.RouterInput['routes'] = [
  {
    method: 'POST',
    path: '/imports/preview',
    handler: 'imports.preview',
    config: { policies: ['admin::isAuthenticatedAdmin'] },
  },
];
