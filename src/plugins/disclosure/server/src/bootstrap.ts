import type { Core } from '@strapi/strapi';
import { getService } from './services';

export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await getService(strapi, 'publicRole').restrict();
}
