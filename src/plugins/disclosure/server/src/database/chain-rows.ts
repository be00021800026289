import { type ChainEntry, linkOf } from '../../../model';

/** What every row of the chain says, by column; each table has columns of its own besides. */
export interface ChainStatement {
  /** What sort of row it is. */
  kind: string;
  organization_code: string;
  year: number;
  version?: number | null;
  actor_id: number | null;
  /** Canonical JSON of a report document. */
  document: string;
}

/** What the chain adds to a statement. */
export interface ChainLinks {
  /** Position in the chain, from 1, over all tables. */
  sequence: number;
  digest: string;
  /** ISO 8601, UTC, milliseconds. */
  at: string;
  previous_link: string | null;
  link: string;
}

export type ChainRow = ChainStatement & ChainLinks;
export type UnlinkedRow = ChainStatement & Omit<ChainLinks, 'link'>;

/** Columns that Strapi keeps for itself and that say nothing about what happened. */
const ofStrapi = [
  'id',
  'document_id',
  'locale',
  'created_at',
  'updated_at',
  'published_at',
  'created_by_id',
  'updated_by_id',
];

/** Columns that the entry names itself; the document is sealed by its digest. */
const inEntry = ['kind', 'organization_code', 'year', 'version', 'actor_id', 'document', 'digest', 'at'];

const apart = new Set([...ofStrapi, ...inEntry, 'previous_link', 'link']);

/** What the link of a row seals: every column that says something. A column added later is sealed where it is filled. */
function entryOf(row: UnlinkedRow): ChainEntry {
  const columns: [string, string | number | null | undefined][] = Object.entries(row);
  const record: Record<string, string | number> = {};
  for (const [column, value] of columns)
    if (!apart.has(column) && value !== null && value !== undefined) record[column] = value;
  return {
    previousLink: row.previous_link,
    digest: row.digest,
    organization: row.organization_code,
    year: row.year,
    version: row.version ?? null,
    at: row.at,
    actor: row.actor_id,
    kind: row.kind,
    record,
  };
}

export const linkOfRow = (row: UnlinkedRow): string => linkOf(entryOf(row));
