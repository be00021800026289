import type { PublicationResponse } from '../../../contracts';
import type { ReportForExport } from '../exchange/report/report-for-export';

/**
 * A publication as the writers of files take it.
 *
 * @param address where it can be fetched, without a suffix
 */
export function exportOf(publication: PublicationResponse, address?: string): ReportForExport {
  const { organization, version, publishedAt, digest, link, ...document } = publication;
  return {
    document: { ...document, organization: { code: organization.code } },
    organization,
    publication: { version, publishedAt, digest, link },
    ...(address !== undefined && { address }),
  };
}
