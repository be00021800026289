import type { Core } from '@strapi/strapi';
import { keepAppendOnly } from './database/append-only';
import { ensureChainHead, registerChainHead } from './database/chain-head';
import { registerDocumentHooks } from './documents';
import { registerGraphql } from './graphql';
import {
  keepRelationRefusals,
  registerContentManagerCounts,
  registerContentManagerScope,
  registerScopeCondition,
} from './permissions';
import { registerReadPath } from './read-path';

export function register({ strapi }: { strapi: Core.Strapi }): void {
  registerDocumentHooks(strapi);
  registerGraphql(strapi);
  registerReadPath(strapi);
  registerChainHead(strapi);
  strapi.hook('strapi::content-types.afterSync').register(async () => {
    await ensureChainHead(strapi.db.connection);
    await keepAppendOnly(strapi);
  });
  registerScopeCondition(strapi);
  registerContentManagerScope(strapi);
  registerContentManagerCounts(strapi);
  keepRelationRefusals(strapi);
}
