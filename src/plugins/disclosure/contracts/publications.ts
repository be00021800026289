import type { Difference, OrganizationKind, ReportDocument } from '../model';

/** An organization as it was called when it published. */
export interface PublishedOrganization {
  code: string;
  name: string;
  kind: OrganizationKind | null;
  regionCode: string | null;
}

/** One entry of `GET /api/disclosure/publications`: the newest version of a report, without its body. */
export interface PublicationEntry {
  organization: PublishedOrganization;
  year: number;
  layout: string;
  title: string;
  version: number;
  /** ISO 8601, UTC. */
  publishedAt: string;
  digest: string;
}

export interface Pagination {
  page: number;
  pageSize: number;
  pageCount: number;
  total: number;
}

/** `GET /api/disclosure/publications` */
export interface PublicationsResponse {
  data: PublicationEntry[];
  meta: { pagination: Pagination };
}

/** `GET /api/disclosure/publications/:organization/:year`: the report document, and what the record says of it. */
export interface PublicationResponse extends Omit<ReportDocument, 'organization'> {
  organization: PublishedOrganization;
  version: number;
  publishedAt: string;
  digest: string;
  link: string;
}

/** `GET /api/disclosure/publications/:organization/:year/versions` */
export interface PublicationVersionsResponse {
  data: (Pick<PublicationResponse, 'version' | 'publishedAt' | 'digest' | 'link'> & { note: string | null })[];
}

/** `GET /api/disclosure/publications/:organization/:year/diff` */
export interface PublicationDiffResponse {
  data: Difference[];
}

/** `POST /disclosure/reports/:documentId/publications` (admin): publishes the report. */
export interface PublicationRequest {
  /** What was corrected, public. */
  note?: string;
}

/** `POST /disclosure/reports/:documentId/withdrawal` (admin) */
export interface WithdrawalRequest {
  /** Why, public. */
  reason: string;
}
