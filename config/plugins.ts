import path from 'node:path';
import type { Core } from '@strapi/strapi';

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  graphql: {
    config: {
      landingPage: env('NODE_ENV') !== 'production',
      depthLimit: 10,
      defaultLimit: 25,
      maxLimit: 100,
    },
  },
  'users-permissions': {
    config: { jwtSecret: env('JWT_SECRET') },
  },
  // Last: it restricts the roles that users-permissions makes.
  disclosure: {
    enabled: true,
    resolve: path.resolve(__dirname, '../src/plugins/disclosure'),
  },
});
