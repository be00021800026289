/** How rows of the public record are answered, whichever way they are asked for. */
import type { Pagination, PublicationEntry, PublicationResponse, PublishedOrganization } from '../../../contracts';
import type { OrganizationKind } from '../../../model';
import type { Page, PublicationHeading } from './public-record';
import type { PublicationRow } from './publication-row';

const organizationOf = (row: PublicationHeading): PublishedOrganization => ({
  code: row.organization_code,
  name: row.organization_name,
  kind: row.organization_kind as OrganizationKind | null,
  regionCode: row.region_code,
});

/** A publication in a list. */
export const entryOf = (row: PublicationHeading): PublicationEntry => ({
  organization: organizationOf(row),
  year: row.year,
  layout: row.layout,
  title: row.title,
  version: row.version,
  publishedAt: row.at,
  digest: row.digest,
});

/** A publication as it is answered: the document, and what the record says of it. */
export const publicationOf = (row: PublicationRow): PublicationResponse => ({
  ...JSON.parse(row.document),
  organization: organizationOf(row),
  version: row.version,
  publishedAt: row.at,
  digest: row.digest,
  link: row.link,
});

export const paginationOf = ({ page, pageSize }: Page, total: number): Pagination => ({
  page,
  pageSize,
  pageCount: Math.ceil(total / pageSize),
  total,
});
