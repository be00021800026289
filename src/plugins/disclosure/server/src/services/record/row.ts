import type { ChainLinks, ChainStatement } from '../../database/chain-rows';

export const publicationTable = 'disclosure_publications';

/** What a row of the public record says. */
export interface PublicationStatement extends ChainStatement {
  kind: 'publication' | 'withdrawal';
  organization_name: string;
  organization_kind: string | null;
  region_code: string | null;
  /** Version of the publication; a withdrawal repeats the newest of those that it takes back, and what that said. */
  version: number;
  layout: string;
  title: string;
  actor_name: string;
  /** Public: what was corrected, or why the report was withdrawn. */
  note: string | null;
}

export interface PublicationRow extends PublicationStatement, ChainLinks {
  id: number;
}

/** A row without the document, which is most of its size. */
export type PublicationHeading = Omit<PublicationRow, 'document'>;

export const headingColumns = [
  'id',
  'sequence',
  'kind',
  'organization_code',
  'organization_name',
  'organization_kind',
  'region_code',
  'year',
  'version',
  'layout',
  'title',
  'digest',
  'previous_link',
  'link',
  'at',
  'actor_id',
  'actor_name',
  'note',
] as const satisfies (keyof PublicationHeading)[];
