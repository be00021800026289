import { z } from 'zod';
import type { Difference, ReportDocument } from '../model';
import { moment, organizationKind, pagination, publicShapes, sha256 } from './schemas';

/** An organization as it was called when it published. */
export const publishedOrganization = z
  .strictObject({
    code: z.string(),
    name: z.string(),
    kind: organizationKind.nullable(),
    regionCode: z.string().nullable().describe('GB/T 2260'),
  })
  .register(publicShapes, { id: 'PublishedOrganization', description: 'A body as it was called when it published.' });
export type PublishedOrganization = z.infer<typeof publishedOrganization>;

const reportFacts = {
  year: z.int(),
  layout: z.string(),
  title: z.string(),
  version: z.int(),
  publishedAt: moment,
  digest: sha256.describe('SHA-256 of the canonical document (RFC 8785)'),
};

/** The newest version of a report, without its body. */
export const publishedReport = z
  .strictObject(reportFacts)
  .register(publicShapes, { id: 'PublishedReport', description: 'The newest version of a report, without its body.' });
export type PublishedReport = z.infer<typeof publishedReport>;

/** One entry of `GET /api/disclosure/publications`. */
export const publicationEntry = z
  .strictObject({ organization: publishedOrganization, ...reportFacts })
  .register(publicShapes, { id: 'PublicationEntry' });
export type PublicationEntry = z.infer<typeof publicationEntry>;

/** `GET /api/disclosure/publications` */
const listPagination = pagination.extend({
  page: pagination.shape.page.optional().describe('Absent behind a cursor'),
  next: z.string().nullable().describe('Goes into `after`; null at the end'),
});
export const publicationsResponse = z
  .strictObject({ data: z.array(publicationEntry), meta: z.strictObject({ pagination: listPagination }) })
  .register(publicShapes, { id: 'PublicationsResponse' });
export type PublicationsResponse = z.infer<typeof publicationsResponse>;

/** A body with public reports, and their years, latest first. */
export interface PublishedBody {
  organization: PublishedOrganization;
  years: number[];
}

/** A year whose report was taken back, with the public reason; no later version is public. */
export const withdrawnReport = z
  .strictObject({ year: z.int(), version: z.int(), withdrawnAt: moment, reason: z.string().nullable() })
  .register(publicShapes, { id: 'WithdrawnReport', description: 'A year whose report was taken back, and why.' });
export type WithdrawnReport = z.infer<typeof withdrawnReport>;

/** `GET /api/disclosure/publications/:organization`: the years of one body, latest first. */
export const publishedBodyResponse = z
  .strictObject({
    data: z.strictObject({
      organization: publishedOrganization,
      reports: z.array(publishedReport),
      withdrawn: z.array(withdrawnReport),
    }),
  })
  .register(publicShapes, { id: 'PublishedBodyResponse' });
export type PublishedBodyResponse = z.infer<typeof publishedBodyResponse>;

const note = z.string().nullable().describe('What was corrected, of a version after the first. Outside the digest.');
const versionFacts = {
  version: z.int(),
  publishedAt: moment,
  digest: sha256,
  link: sha256.describe('The publication’s link in the chain'),
  note,
};

/** What the record says of a publication beside its document. */
export const publicationFacts = z
  .object({
    organization: publishedOrganization,
    ...versionFacts,
    previousVersion: z.int().nullable().describe('The version before, where it can be read'),
  })
  .register(publicShapes, { id: 'PublicationFacts' });

/** `GET /api/disclosure/publications/:organization/:year`: the report document, and what the record says of it. */
export interface PublicationResponse extends Omit<ReportDocument, 'organization'>, z.infer<typeof publicationFacts> {}

/** `GET /api/disclosure/publications/:organization/:year/versions` */
export const publicationVersionsResponse = z
  .strictObject({ data: z.array(z.strictObject(versionFacts)) })
  .register(publicShapes, { id: 'PublicationVersionsResponse', description: 'Oldest first.' });
export type PublicationVersionsResponse = z.infer<typeof publicationVersionsResponse>;

const value = z
  .union([z.number(), z.string(), z.null(), z.array(z.unknown()), z.record(z.string(), z.unknown())])
  .describe('A cell’s number, a text, or an explanation or blocks as a whole; null: blank, or not there');

/** `GET /api/disclosure/publications/:organization/:year/diff` */
publicShapes.add(z.strictObject({ data: z.array(z.strictObject({ path: z.string(), from: value, to: value })) }), {
  id: 'PublicationDiffResponse',
});
export interface PublicationDiffResponse {
  data: Difference[];
}

/**
 * `POST /disclosure/reports/:documentId/publications` (admin): publishes the report as it was approved, with the note
 * that was approved with it. Nothing can be added: a field in the request is a 400.
 */
export type PublicationRequest = Record<string, never>;

/** `POST /disclosure/reports/:documentId/withdrawal` (admin) */
export interface WithdrawalRequest {
  /** Why, public. */
  reason: string;
}
