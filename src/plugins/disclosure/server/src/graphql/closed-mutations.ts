import type { Core } from '@strapi/strapi';

/**
 * GraphQL leaves these mutations open to everyone, whatever the roles say. Here each needs the action that its REST
 * route needs, so that closing the action closes both.
 */
const actions = {
  login: 'callback',
  register: 'register',
  forgotPassword: 'forgotPassword',
  resetPassword: 'resetPassword',
  emailConfirmation: 'emailConfirmation',
};

export const closedMutations = (_strapi: Core.Strapi) => () => ({
  resolversConfig: Object.fromEntries(
    Object.entries(actions).map(([mutation, action]) => [
      `Mutation.${mutation}`,
      {
        policies: [
          { name: 'plugin::disclosure.has-action', config: { action: `plugin::users-permissions.auth.${action}` } },
        ],
      },
    ]),
  ),
});
