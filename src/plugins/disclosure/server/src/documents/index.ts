import type { Core } from '@strapi/strapi';
import { approval } from './approval';
import { contentApiDelete } from './content-api-delete';
import { contentApiReads } from './content-api-reads';
import { contentApiWrites } from './content-api-writes';
import { databaseRefusals } from './database-refusals';
import { deletionInReview } from './deletion-in-review';
import { discardDraft } from './discard-draft';
import { birthInReview, editsInReview } from './edits-in-review';
import { fixedFields } from './fixed-fields';
import type { DocumentCall, HookFactory } from './hook';
import { normalise } from './normalise';
import { onePerYear } from './one-per-year';
import { organizationCode } from './organization-code';
import { organizationDeletion } from './organization-deletion';
import { organizationIdentity } from './organization-identity';
import { organizationParent } from './organization-parent';
import { ownDocumentId } from './own-document-id';
import { publicStays } from './public-stays';
import { publishing } from './publishing';
import { queryValues } from './query-values';
import { recordPublication } from './record-publication';
import { revision } from './revision';
import { rowsTogether } from './rows-together';
import { scope } from './scope';
import { stage } from './stage';
import { structure } from './structure';
import { text } from './text';
import { transaction } from './transaction';
import { unpublishedReport } from './unpublished-report';
import { withdrawnReads } from './withdrawn-reads';

/**
 * Outermost first. What needs no database comes before the transaction; what judges the stored result comes after it,
 * so that its refusal rolls back.
 */
const hooks: readonly HookFactory[] = [
  databaseRefusals,
  queryValues,
  contentApiReads,
  withdrawnReads,
  contentApiWrites,
  ownDocumentId,
  transaction,
  scope,
  contentApiDelete,
  publicStays,
  stage,
  birthInReview,
  editsInReview,
  deletionInReview,
  unpublishedReport,
  discardDraft,
  normalise,
  revision,
  fixedFields,
  onePerYear,
  recordPublication,
  approval,
  publishing,
  structure,
  text,
  organizationCode,
  organizationDeletion,
  organizationParent,
  organizationIdentity,
  rowsTogether,
];

/** Puts every hook around the document service. */
export function registerDocumentHooks(strapi: Core.Strapi): void {
  for (const factory of hooks) {
    const hook = factory(strapi);
    strapi.documents.use((context, next) => hook(context as DocumentCall, next) as ReturnType<typeof next>);
  }
}
