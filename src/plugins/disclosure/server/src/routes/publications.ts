import type { Core } from '@strapi/strapi';

/** What people in the admin panel do with the public record, below `/disclosure`. */
export const publicationRoutes: Core.RouteInput[] = [
  {
    method: 'POST',
    path: '/reports/:documentId/publications',
    handler: 'publications.create',
    config: { policies: ['admin::isAuthenticatedAdmin'] },
  },
  {
    method: 'POST',
    path: '/reports/:documentId/withdrawal',
    handler: 'publications.withdraw',
    config: {
      policies: [
        'admin::isAuthenticatedAdmin',
        { name: 'admin::hasPermissions', config: { actions: ['plugin::disclosure.publications.withdraw'] } },
      ],
    },
  },
];
