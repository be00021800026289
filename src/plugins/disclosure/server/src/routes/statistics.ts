import type { Core } from '@strapi/strapi';

const withoutQuery = { middlewares: ['plugin::disclosure.no-query'] };

/** Public figures, and descriptions of the files that hold them, below `/api/disclosure`. */
export const statisticsRoutes: Core.RouteInput[] = [
  { method: 'GET', path: '/statistics', handler: 'statistics.find', config: {} },
  { method: 'GET', path: '/statistics.csv', handler: 'statistics.table', config: {} },
  { method: 'GET', path: '/indicators', handler: 'statistics.indicators', config: withoutQuery },
  { method: 'GET', path: '/corrections', handler: 'statistics.corrections', config: {} },
  { method: 'GET', path: '/reporting', handler: 'statistics.reporting', config: {} },
  {
    method: 'GET',
    path: '/consolidation/:organization/:year',
    handler: 'statistics.consolidation',
    config: withoutQuery,
  },
  { method: 'GET', path: '/catalog', handler: 'openData.catalog', config: withoutQuery },
  { method: 'GET', path: '/datapackage.json', handler: 'openData.dataPackage', config: withoutQuery },
];

/** The same figures for the admin panel, below `/disclosure`: public ones, whoever is signed in. */
export const deskStatisticsRoutes: Core.RouteInput[] = [
  {
    method: 'GET',
    path: '/statistics',
    handler: 'statistics.find',
    config: { policies: ['admin::isAuthenticatedAdmin'] },
  },
  {
    method: 'GET',
    path: '/corrections',
    handler: 'statistics.corrections',
    config: { policies: ['admin::isAuthenticatedAdmin'] },
  },
];
