import type { Publication } from '../api/answers';
import { organizationPath, reportPath } from '../frame/parts';
import { languageTags } from '../language';
import type { Visit } from '../serving/page';

/** The formats that a report can be had in, as suffixes of its address in the API. */
export const fileFormats = [
  { suffix: 'docx', name: 'Word', type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  { suffix: 'xlsx', name: 'Excel', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  { suffix: 'csv', name: 'CSV', type: 'text/csv' },
  { suffix: 'json', name: 'JSON', type: 'application/json' },
  { suffix: 'html', name: 'HTML', type: 'text/html' },
] as const;

/** Where a version of a report can be had as a file, on this site. */
export const fileAddress = ({ organization, year, version }: Publication, suffix: string): string =>
  `/api/disclosure/publications/${encodeURIComponent(organization.code)}/${year}.${suffix}?version=${version}`;

/** What the page says to machines, in the words of schema.org. */
export function factsOf({ configuration, to }: Visit, report: Publication): object {
  const { organization, year, title, publishedAt, version, digest } = report;
  const absolute = (path: string) => configuration.address + path;
  return {
    '@type': 'Report',
    name: title,
    url: absolute(to(reportPath(organization.code, year))),
    inLanguage: languageTags.zh,
    datePublished: publishedAt,
    temporalCoverage: `${year}-01-01/${year}-12-31`,
    version,
    identifier: digest,
    publisher: {
      '@type': 'GovernmentOrganization',
      name: organization.name,
      identifier: organization.code,
      url: absolute(to(organizationPath(organization.code))),
    },
    encoding: fileFormats.map(({ suffix, type }) => ({
      '@type': 'MediaObject',
      contentUrl: absolute(fileAddress(report, suffix)),
      encodingFormat: type,
    })),
  };
}
