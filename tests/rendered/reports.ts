/** Reports of the sample prefecture, as they are exported. */
import { regionCode } from '../../database/sample-data/organizations';
import { isOrdinary, sampleReports } from '../../database/sample-data/reports';
import type { ReportForExport } from '../../src/plugins/disclosure/server/src/exchange/report/report-for-export';

/** One published report of each layout. */
export function reportsForExport(): ReportForExport[] {
  const published = sampleReports().filter(isOrdinary);
  return ['v2019', 'v2021'].map((layout): ReportForExport => {
    const found = published.find(({ document }) => document.layout === layout);
    if (!found) throw new Error(`No sample report is written in ${layout}`);
    const { code, name, kind } = found.organization;
    return {
      document: found.document,
      organization: { code, name, kind, regionCode },
      publication: {
        version: 1,
        publishedAt: '2023-01-20T08:00:00.000Z',
        digest: '0'.repeat(64),
        link: '1'.repeat(64),
        note: null,
        previousVersion: null,
      },
      address: `https://www.example.gov.cn/api/disclosure/publications/${code}/${found.document.year}`,
    };
  });
}
