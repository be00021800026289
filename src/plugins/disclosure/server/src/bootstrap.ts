import type { Core } from '@strapi/strapi';
import { registerActions } from './permissions';
import { getService } from './services';

export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await registerActions(strapi);
  await getService(strapi, 'publicRole').restrict();
  await getService(strapi, 'listColumns').arrange();
  await getService(strapi, 'reviewDefaults').ensure();
}
