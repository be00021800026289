import type { Core } from '@strapi/strapi';
import { getService } from './services';

/** Ends what would outlive Strapi. */
export async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await getService(strapi, 'importPreview').close();
}
