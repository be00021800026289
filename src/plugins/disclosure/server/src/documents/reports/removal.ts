/** What a request says that throws drafts away, beside their ids: the document service hears nothing of it. */
import { isRecord, type StoredReport } from '#model';
import { componentAttributes, type StoredVersion } from '../../services/reports';
import type { BesideInput, DocumentCall } from '../call';
import type { Versions } from '../stored';

/** A number in a query string is text. */
const fromQuery = (value: unknown): unknown =>
  typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;

/**
 * The revision that the caller started from: `revision` in the body or the query string, or, where several are deleted,
 * `revisions` in the body, by document id.
 */
export function revisionWithRequest({ query, body, sentRevision }: BesideInput, documentId: string): unknown {
  const { documentIds, revisions, revision } = isRecord(body) ? body : {};
  if (Array.isArray(documentIds)) return isRecord(revisions) ? revisions[documentId] : undefined;
  return revision ?? fromQuery(sentRevision ?? query.revision);
}

/** What would be left of a draft: the published version, or nothing. */
export function removedTo({ action }: DocumentCall, stored: StoredVersion, { published }: Versions): StoredReport {
  const empty = { ...stored, title: null, ...Object.fromEntries(componentAttributes.map((name) => [name, []])) };
  return (action === 'discardDraft' ? published : undefined) ?? empty;
}
