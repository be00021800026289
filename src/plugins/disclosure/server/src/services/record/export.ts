import type { PublicationResponse } from '#contracts';
import type { ReportForExport } from '../../exchange/report/report-for-export';
import type { PublicationRow } from './row';

/**
 * A publication as the writers of files take it.
 *
 * @param former the version before, which `publication.previousVersion` names
 * @param address where it can be fetched, without a suffix
 * @param neighbours where its page leads
 */
export function exportOf(
  publication: PublicationResponse,
  former: Pick<PublicationRow, 'document'> | undefined,
  address?: string,
  neighbours?: ReportForExport['neighbours'],
): ReportForExport {
  const { organization, version, publishedAt, digest, link, note, previousVersion, ...document } = publication;
  return {
    document: { ...document, organization: { code: organization.code } },
    organization,
    publication: { version, publishedAt, digest, link, note, previousVersion },
    ...(former && { former: JSON.parse(former.document) }),
    ...(address !== undefined && { address }),
    ...(neighbours && { neighbours }),
  };
}
