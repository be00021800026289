import type { Core } from '@strapi/strapi';

const signedIn = { policies: ['admin::isAuthenticatedAdmin'] };

/** Lists of bureaus, for those who may make organizations. */
export const organizationListRoutes: Core.RouterInput['routes'] = [
  { method: 'POST', path: '/organizations/preview', handler: 'organizationLists.preview', config: signedIn },
  { method: 'POST', path: '/organizations/import', handler: 'organizationLists.import', config: signedIn },
];
