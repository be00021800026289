import type { Core } from '@strapi/strapi';

/** Routes of the review below `/disclosure`, for admin sessions. What each may do is decided by report and stage. */
export const reviewRoutes: Core.RouterInput['routes'] = [
  {
    method: 'GET',
    path: '/reports/waiting',
    handler: 'review.waiting',
    config: { policies: ['admin::isAuthenticatedAdmin'] },
  },
  {
    method: 'GET',
    path: '/reports/readiness',
    handler: 'review.readiness',
    config: { policies: ['admin::isAuthenticatedAdmin'] },
  },
  {
    method: 'GET',
    path: '/reports/:documentId/review',
    handler: 'review.review',
    config: { policies: ['admin::isAuthenticatedAdmin'] },
  },
  {
    method: 'GET',
    path: '/reports/:documentId/moves/:to',
    handler: 'review.preview',
    config: { policies: ['admin::isAuthenticatedAdmin'] },
  },
  {
    method: 'GET',
    path: '/reports/:documentId/reading',
    handler: 'review.reading',
    config: { policies: ['admin::isAuthenticatedAdmin'] },
  },
  {
    method: 'POST',
    path: '/reports/:documentId/moves',
    handler: 'review.move',
    config: { policies: ['admin::isAuthenticatedAdmin'] },
  },
];
