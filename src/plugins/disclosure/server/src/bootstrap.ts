import type { Core } from '@strapi/strapi';
import { reportFailedCommits } from './database/failed-commits';
import { watchFaults } from './database/faults';
import { catchUnawaitedFaults } from './database/unawaited-faults';
import { registerMetrics } from './metrics';
import { registerActions } from './permissions';
import { getService } from './services';
import { offerReminderWebhooks } from './services/board/channels';

export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  reportFailedCommits(strapi);
  watchFaults(strapi);
  catchUnawaitedFaults(strapi);
  registerMetrics(strapi);
  await registerActions(strapi);
  await getService(strapi, 'publicRole').restrict();
  await getService(strapi, 'listColumns').arrange();
  await getService(strapi, 'reviewDefaults').ensure();
  await offerReminderWebhooks(strapi);
}
