import { canonicalJson, digestOfCanonical, fromRows } from '../../../../model';
import type { StoredVersion } from '../reports';

/**
 * Digest of all that a person sees who decides on a report: the document, the address it came from, and the particulars
 * of its organization. The digest of the document alone is what publication is bound to; a decision is bound to more.
 */
export function lookOf(report: StoredVersion): string {
  const { sourceUrl, organization } = report;
  const { code, name, kind, regionCode } = organization ?? {};
  return digestOfCanonical(
    JSON.stringify([canonicalJson(fromRows(report)), sourceUrl ?? null, code, name, kind, regionCode]),
  );
}
