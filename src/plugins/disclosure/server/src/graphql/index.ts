import type { Core } from '@strapi/strapi';
import { amountLimit } from './amount-limit';
import { closedMutations } from './closed-mutations';
import { disclosureCheck } from './disclosure-check';
import { draftsOnly } from './drafts-only';

/** Extends the GraphQL schema that Strapi derives from the content types. */
export function registerGraphql(strapi: Core.Strapi): void {
  const extension = strapi.plugin('graphql').service('extension');
  for (const extend of [disclosureCheck, draftsOnly, closedMutations]) extension.use(extend(strapi));
  strapi.config.set('plugin::graphql.apolloServer.validationRules', [amountLimit]);
}
