/** What the page says to machines: schema.org Report, and the figures as a Dataset. */
import { cellLabel, cellsOf, label } from '#model';
import type { PrintedReport } from '../report/printed-report';
import type { ReportForExport } from '../report/report-for-export';

const languageTags = { zh: 'zh-Hans', en: 'en' } as const;

/** The files that hold the figures. */
const downloads = [
  ['csv', 'text/csv'],
  ['json', 'application/json'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
] as const;

/** Where a version can be fetched as a file, now and when a later one is the newest. */
export function downloadAddress(address: string, suffix: string, version: number): string {
  return `${address}.${suffix}?version=${version}`;
}

/** JSON-LD; keys whose value is `undefined` vanish when it is written. */
export function structuredData(source: ReportForExport, report: PrintedReport): unknown {
  const { document, organization, publication, address } = source;
  const publisher = organization && {
    '@type': 'GovernmentOrganization',
    name: organization.name,
    identifier: organization.code,
  };
  const common = {
    name: report.title,
    inLanguage: 'zh-Hans',
    temporalCoverage: document.year === null ? undefined : String(document.year),
    spatialCoverage: organization?.regionCode
      ? { '@type': 'AdministrativeArea', identifier: organization.regionCode }
      : undefined,
    datePublished: publication?.publishedAt,
    version: publication?.version,
    identifier: publication && `sha256:${publication.digest}`,
    publisher,
  };
  const id = (fragment: string) => (address ? `${address}${fragment}` : fragment);
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Report',
        '@id': id('#report'),
        ...common,
        author: publisher,
        url: address,
        hasPart: { '@id': id('#data') },
      },
      {
        '@type': 'Dataset',
        '@id': id('#data'),
        ...common,
        description: descriptionOf(report),
        creator: publisher,
        isAccessibleForFree: true,
        isPartOf: { '@id': id('#report') },
        distribution:
          address && publication
            ? downloads.map(([suffix, encodingFormat]) => ({
                '@type': 'DataDownload',
                contentUrl: downloadAddress(address, suffix, publication.version),
                encodingFormat,
              }))
            : undefined,
        variableMeasured: cellsOf(report.layout).all.flatMap((cell) => {
          const value = report.valueIn(cell);
          if (value === null) return [];
          return [{ '@type': 'PropertyValue', propertyID: cell.address, name: report.words(cellLabel(cell)), value }];
        }),
      },
    ],
  };
}

function descriptionOf({ layout, language, title }: PrintedReport): string {
  return label(
    `《${title}》的全部表格数据：主动公开政府信息、收到和处理政府信息公开申请、政府信息公开行政复议和行政诉讼情况，格式依据${layout.notice}。`,
    `All figures of “${title}”: proactive disclosure, applications received and handled, reconsideration and litigation, in the form of ${layout.notice}.`,
  )[language];
}

export function languageTag(language: PrintedReport['language']): string {
  return languageTags[language];
}
