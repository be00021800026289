import type { Core } from '@strapi/strapi';

const config = { policies: ['admin::isAuthenticatedAdmin'] };

/** Comments at cells and paragraphs, for admin sessions. Who may read the report is asked report by report. */
export const commentRoutes: Core.RouterInput['routes'] = [
  { method: 'GET', path: '/reports/:documentId/comments', handler: 'comments.find', config },
  { method: 'POST', path: '/reports/:documentId/comments', handler: 'comments.create', config },
  { method: 'POST', path: '/reports/:documentId/comments/:id/answers', handler: 'comments.answer', config },
  { method: 'PUT', path: '/reports/:documentId/comments/:id', handler: 'comments.tick', config },
];
