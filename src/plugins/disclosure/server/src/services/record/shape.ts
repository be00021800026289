/** How rows of the public record are answered, whichever way they are asked for. */
import type {
  Pagination,
  PublicationEntry,
  PublicationResponse,
  PublishedOrganization,
  PublishedReport,
} from '#contracts';
import type { OrganizationKind } from '#model';
import type { Cursor, NewestHeading, NumberedPage } from './list';
import type { PublicationHeading, PublicationRow } from './row';

/** A body as a row calls it. */
export const organizationOf = (
  row: Pick<PublicationHeading, 'organization_code' | 'organization_name' | 'organization_kind' | 'region_code'>,
): PublishedOrganization => ({
  code: row.organization_code,
  name: row.organization_name,
  kind: row.organization_kind as OrganizationKind | null,
  regionCode: row.region_code,
});

type ReportRow = Pick<PublicationHeading, 'year' | 'layout' | 'title' | 'version' | 'at' | 'digest'>;

/** A publication in the list of its body. */
export const reportOf = ({ year, layout, title, version, at, digest }: ReportRow): PublishedReport => ({
  year,
  layout,
  title,
  version,
  publishedAt: at,
  digest,
});

/** A publication in a list. */
export const entryOf = (row: NewestHeading): PublicationEntry => ({
  organization: organizationOf(row),
  ...reportOf(row),
});

/**
 * A publication as it is answered: the document, and what the record says of it.
 *
 * @param former the version before, where it can be read
 */
export const publicationOf = (
  row: PublicationRow,
  former: Pick<PublicationRow, 'version'> | undefined,
): PublicationResponse => ({
  ...JSON.parse(row.document),
  organization: organizationOf(row),
  version: row.version,
  publishedAt: row.at,
  digest: row.digest,
  link: row.link,
  note: row.note,
  previousVersion: former?.version ?? null,
});

/** The text by which a reader asks for what comes behind a row: `2023-CODE`. */
export const cursorText = (cursor: Cursor | null): string | null => cursor && `${cursor.year}-${cursor.organization}`;

/**
 * A publication as JSON, made of the stored text. Only the organization, of which the record knows more than the
 * document, takes another's place; the rest is sent as it was digested.
 *
 * @param previousVersion the version before, where it can be read
 */
export function jsonOf(row: PublicationRow, previousVersion: number | null): string {
  const { document, organization_code, version, at, digest, link, note } = row;
  const named = `"organization":${JSON.stringify({ code: organization_code })}`;
  const place = document.indexOf(named);
  if (place < 0) throw new Error(`A document of the record does not name its organization: ${digest}`);
  const whole = `"organization":${JSON.stringify(organizationOf(row))}`;
  const told = JSON.stringify({ version, publishedAt: at, digest, link, note, previousVersion });
  return `${document.slice(0, place)}${whole}${document.slice(place + named.length, -1)},${told.slice(1)}`;
}

export const paginationOf = ({ page, pageSize }: NumberedPage, total: number): Pagination => ({
  page,
  pageSize,
  pageCount: Math.ceil(total / pageSize),
  total,
});
