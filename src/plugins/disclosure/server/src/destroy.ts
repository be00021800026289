import type { Core } from '@strapi/strapi';
import { closeAfterRestoring } from './database/restoring';
import { releaseUnawaitedFaults } from './database/unawaited-faults';
import { stopMetrics } from './metrics';
import { getService } from './services';

/** Ends what would outlive Strapi. */
export async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await closeAfterRestoring(strapi);
  await getService(strapi, 'importPreview').close();
  stopMetrics(strapi);
  releaseUnawaitedFaults();
}
