import type { Modules } from '@strapi/strapi';
import { type ReportDocument, toRows } from '../../../model';
import type { organizationUid, reportUid } from './uids';

/** What Strapi takes for a report and for an organization, by the types that it generates from the schemas. */
export type ReportInput = Modules.Documents.Params.Data.Input<typeof reportUid>;
export type OrganizationInput = Modules.Documents.Params.Data.Input<typeof organizationUid>;

/**
 * A document as Strapi takes it. Whether layout and rows are ones that there are is judged with the write.
 *
 * @param organization document id of the body whose report it is
 */
export const reportInput = (document: ReportDocument, organization: string): ReportInput =>
  ({ ...toRows(document), organization }) as ReportInput;
