import type { Core } from '@strapi/strapi';

const signedIn = { policies: ['admin::isAuthenticatedAdmin'] };

/** Registers of applications, for those who may create or edit reports. */
export const registerRoutes: Core.RouterInput['routes'] = [
  { method: 'POST', path: '/registers/count', handler: 'registers.count', config: signedIn },
  { method: 'PUT', path: '/registers/:organization/mapping', handler: 'registers.keep', config: signedIn },
];
