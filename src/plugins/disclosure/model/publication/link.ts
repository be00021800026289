import { digestOf } from '../document/canonical';

/** What a link seals: one row of the public record, and the link of the row before it. */
export interface ChainEntry {
  /** Link of the row before, `null` for the first of all. */
  previousLink: string | null;
  /** Digest of the row's canonical document. */
  digest: string;
  /** Code of the organization. */
  organization: string;
  /** Report year. */
  year: number;
  /** Version of the publication, `null` for a row that has none. */
  version: number | null;
  /** When it happened: ISO 8601, UTC, milliseconds. */
  at: string;
  /** Id of the admin user who did it, `null` when no user was signed in. */
  actor: number | null;
  /** What sort of row it is, such as `publication` or `withdrawal`. */
  kind: string;
  /** Whatever else the row says, so that none of it can change unnoticed. Absent when it says no more. */
  record?: Readonly<Record<string, string | number>>;
}

/** The link of a row: SHA-256 of the entry's canonical JSON (RFC 8785), as 64 lower-case hexadecimal digits. */
export function linkOf(entry: ChainEntry): string {
  return digestOf(entry);
}
