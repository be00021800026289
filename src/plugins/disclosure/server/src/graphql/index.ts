import type { Core } from '@strapi/strapi';
import { publicationUid, reviewEventUid, stageUid } from '../content-types/uids';
import { amountLimit } from './amount-limit';
import { closedMutations } from './closed-mutations';
import { disclosureCheck } from './disclosure-check';
import { disclosurePublications } from './disclosure-publications';
import { draftsOnly } from './drafts-only';

/** Extends the GraphQL schema that Strapi derives from the content types. */
export function registerGraphql(strapi: Core.Strapi): void {
  const extension = strapi.plugin('graphql').service('extension');
  for (const extend of [disclosureCheck, disclosurePublications, draftsOnly, closedMutations])
    extension.use(extend(strapi));
  // The record is read by the queries of its own, and the review has its routes; their tables are nobody's to list or
  // change.
  for (const uid of [publicationUid, reviewEventUid, stageUid]) extension.shadowCRUD(uid).disable();
  strapi.config.set('plugin::graphql.apolloServer.validationRules', [amountLimit]);
}
