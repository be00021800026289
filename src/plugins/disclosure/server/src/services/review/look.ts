import { canonicalJson, digestOfCanonical, fromRows, type Particulars } from '#model';
import type { StoredVersion } from '../reports';

/** A report as far as its particulars go. */
interface Described {
  sourceUrl: string | null;
  organization: { name: string; kind: string | null; regionCode: string | null } | null;
}

/** What is judged besides the document: the address it came from, and who its organization is. */
export const particularsOf = ({ sourceUrl, organization }: Described): Particulars => ({
  'organization.name': organization?.name ?? null,
  'organization.kind': organization?.kind ?? null,
  'organization.regionCode': organization?.regionCode ?? null,
  sourceUrl: sourceUrl || null,
});

/**
 * Digest of all that a person sees who decides on a report: the document, its particulars, and the note to the public
 * that goes with it. The digest of the document alone is what publication is bound to; a decision is bound to more.
 */
export function lookOf(report: StoredVersion, note: string | null): string {
  return digestOfCanonical(JSON.stringify([canonicalJson(fromRows(report)), particularsOf(report), note]));
}
