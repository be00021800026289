import type { Core } from '@strapi/strapi';
import { environment } from '../src/environment';

export default ({ env }: Core.Config.Shared.ConfigParams) => {
  const { text, number, secrets } = environment(env);
  return {
    host: text('HOST'),
    port: number('PORT'),
    app: { keys: secrets('APP_KEYS') },
    logger: { config: { level: text('LOG_LEVEL') } },
  };
};
