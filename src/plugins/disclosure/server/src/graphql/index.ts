import type { Core } from '@strapi/strapi';
import {
  commentUid,
  consolidatedUid,
  judgementUid,
  publicationUid,
  registerMappingUid,
  reminderUid,
  reviewEventUid,
  stageUid,
  writerUid,
} from '../content-types/uids';
import { amountLimit } from './amount-limit';
import { closedMutations } from './closed-mutations';
import { disclosureCheck } from './disclosure-check';
import { disclosureConsolidation } from './disclosure-consolidation';
import { disclosurePublications } from './disclosure-publications';
import { disclosureStatistics } from './disclosure-statistics';
import { draftsOnly } from './drafts-only';
import { registerExplorer } from './explorer';
import { formatError } from './format-error';
import { writtenAnswer } from './written-answer';

/** Extends the GraphQL schema that Strapi derives from the content types. */
export function registerGraphql(strapi: Core.Strapi): void {
  const extension = strapi.plugin('graphql').service('extension');
  const extensions = [
    disclosureCheck,
    disclosureConsolidation,
    disclosurePublications,
    disclosureStatistics,
    draftsOnly,
    writtenAnswer,
  ];
  for (const extend of [...extensions, closedMutations]) extension.use(extend(strapi));
  // The record is read by the queries of its own, and the review has its routes; their tables are nobody's to list or
  // change.
  const closed = [
    commentUid,
    consolidatedUid,
    judgementUid,
    publicationUid,
    registerMappingUid,
    reminderUid,
    reviewEventUid,
    stageUid,
    writerUid,
  ];
  for (const uid of closed) extension.shadowCRUD(uid).disable();
  registerExplorer(strapi);
  strapi.config.set('plugin::graphql.apolloServer', {
    // The application's own CORS holds here as well.
    cors: false,
    validationRules: [amountLimit],
    formatError: formatError(strapi.log),
    // A stack holds the message of the error, and that may be a statement.
    includeStacktraceInErrorResponses: false,
    // By its digest alone a query would come by unmeasured.
    persistedQueries: false,
  });
}
