import { canonicalDigest, fromRows } from '#model';
import type { StoredVersion } from '../reports';

/** Whether two versions of a report differ in anything that becomes public or that reviewers judge. */
export function differ(before: StoredVersion, after: StoredVersion): boolean {
  return (
    (before.sourceUrl ?? null) !== (after.sourceUrl ?? null) ||
    canonicalDigest(fromRows(before)) !== canonicalDigest(fromRows(after))
  );
}
