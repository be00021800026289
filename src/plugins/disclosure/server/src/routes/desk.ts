import type { Core } from '@strapi/strapi';

const signedIn = { policies: ['admin::isAuthenticatedAdmin'] };

const get = (path: string, action: string) => ({
  method: 'GET' as const,
  path: `/desk/${path}`,
  handler: `desk.${action}`,
  config: signedIn,
});

/** What the admin panel's screens ask for. What a caller may see is decided row by row, by the services. */
export const deskRoutes: Core.RouterInput['routes'] = [
  get('organizations', 'organizations'),
  get('context', 'context'),
  get('summaries', 'summaries'),
  get('matrix', 'matrix'),
  get('progress', 'progress'),
  get('progress/file', 'progressFile'),
  get('mine', 'mine'),
  get('first-steps', 'firstSteps'),
  get('membership', 'membership'),
  { method: 'POST', path: '/desk/presence', handler: 'desk.presence', config: signedIn },
];
