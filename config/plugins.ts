import path from 'node:path';
import type { Core } from '@strapi/strapi';

type Env = Core.Config.Shared.ConfigParams['env'];

/** A mail server, where the environment names one; Strapi's own default otherwise. */
const email = (env: Env) =>
  env('SMTP_HOST') && {
    email: {
      config: {
        provider: '@strapi/provider-email-nodemailer',
        providerOptions: {
          host: env('SMTP_HOST'),
          port: env.int('SMTP_PORT', 587),
          ...(env('SMTP_USERNAME') && { auth: { user: env('SMTP_USERNAME'), pass: env('SMTP_PASSWORD') } }),
        },
        settings: { defaultFrom: env('SMTP_FROM'), defaultReplyTo: env('SMTP_FROM') },
      },
    },
  };

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  ...email(env),
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
    config: { reviewMail: env.bool('REVIEW_MAIL', Boolean(env('SMTP_HOST'))) },
  },
});
