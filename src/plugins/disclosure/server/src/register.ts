import type { Core } from '@strapi/strapi';
import { keepAppendOnly } from './database/append-only';
import { ensureChainHead, registerChainHead } from './database/chain-head';
import { registerPresence } from './database/presence';
import { fillOnce } from './database/projection/rebuild';
import { registerProjection } from './database/projection/tables';
import { openForRestoring } from './database/restoring';
import { registerDocumentHooks } from './documents';
import { registerGraphql } from './graphql';
import {
  keepRelationRefusals,
  registerContentManagerBulk,
  registerContentManagerCounts,
  registerContentManagerScope,
  registerScopeCondition,
} from './permissions';
import { registerRecordAnswers } from './record-answers';

export function register({ strapi }: { strapi: Core.Strapi }): void {
  registerDocumentHooks(strapi);
  registerGraphql(strapi);
  registerRecordAnswers(strapi);
  registerChainHead(strapi);
  registerPresence(strapi);
  registerProjection(strapi);
  strapi.hook('strapi::content-types.afterSync').register(async () => {
    await ensureChainHead(strapi.db.connection);
    await fillOnce(strapi.db.connection, (done, total) =>
      strapi.log.info(`Lists and statistics: ${done} of ${total} publications taken over`),
    );
    await keepAppendOnly(strapi);
    await openForRestoring(strapi);
  });
  registerScopeCondition(strapi);
  registerContentManagerScope(strapi);
  registerContentManagerCounts(strapi);
  registerContentManagerBulk(strapi);
  keepRelationRefusals(strapi);
}
