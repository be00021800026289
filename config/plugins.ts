import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { environment } from '../src/environment';

type Environment = ReturnType<typeof environment>;

/** A mail server, where the environment names one; Strapi's own default otherwise. */
const email = ({ optional, number }: Environment) =>
  optional('SMTP_HOST') && {
    email: {
      config: {
        provider: '@strapi/provider-email-nodemailer',
        providerOptions: {
          host: optional('SMTP_HOST'),
          port: number('SMTP_PORT'),
          ...(optional('SMTP_USERNAME') && {
            auth: { user: optional('SMTP_USERNAME'), pass: optional('SMTP_PASSWORD') },
          }),
        },
        settings: { defaultFrom: optional('SMTP_FROM'), defaultReplyTo: optional('SMTP_FROM') },
      },
    },
  };

export default ({ env }: Core.Config.Shared.ConfigParams) => {
  const settings = environment(env);
  return {
    ...email(settings),
    graphql: {
      config: {
        depthLimit: 10,
        defaultLimit: 25,
        maxLimit: 100,
      },
    },
    'users-permissions': {
      config: { jwtSecret: settings.secret('JWT_SECRET') },
    },
    // Last: it restricts the roles that users-permissions makes.
    disclosure: {
      enabled: true,
      resolve: path.resolve(__dirname, '../src/plugins/disclosure'),
      config: {
        reviewMail: settings.switch('REVIEW_MAIL', settings.optional('SMTP_HOST') !== undefined),
        reminderWebhook: settings.optional('REMINDER_WEBHOOK_URL'),
        metricsPort: settings.port('METRICS_PORT'),
        openData: {
          // Official documents of state organs are outside copyright (著作权法 article 5 (1)); an office may say otherwise.
          licence: settings.text('OPEN_DATA_LICENCE'),
          publisher: settings.text('OPEN_DATA_PUBLISHER'),
        },
      },
    },
  };
};
