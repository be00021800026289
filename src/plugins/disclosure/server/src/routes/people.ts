import type { Core } from '@strapi/strapi';

/** Strapi's own rights on users decide; who may say who belongs to an organization, the service. */
const needs = (action: string) => ({
  policies: ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions: [action] } }],
});

export const peopleRoutes: Core.RouterInput['routes'] = [
  { method: 'GET', path: '/people', handler: 'people.find', config: needs('admin::users.read') },
  { method: 'GET', path: '/people/roles', handler: 'people.roles', config: needs('admin::users.read') },
  { method: 'POST', path: '/people', handler: 'people.invite', config: needs('admin::users.create') },
  { method: 'PUT', path: '/people/:id/organizations', handler: 'people.place', config: needs('admin::users.update') },
];
