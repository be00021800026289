import type { Core } from '@strapi/strapi';

const signedIn = { policies: ['admin::isAuthenticatedAdmin'] };

/** Drafts as files, for those who may read them. */
export const draftFileRoutes: Core.RouterInput['routes'] = [
  { method: 'GET', path: '/reports/:documentId/export', handler: 'draftFiles.one', config: signedIn },
  { method: 'GET', path: '/exports', handler: 'draftFiles.many', config: signedIn },
];
