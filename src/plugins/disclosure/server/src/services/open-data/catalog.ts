import type { OpenFile } from './files';
import { description, type OpenData, title } from './open-data';

/** A text in both languages, as JSON-LD says it. */
const inBoth = ({ zh, en }: { zh: string; en: string }) => [
  { '@language': 'zh', '@value': zh },
  { '@language': 'en', '@value': en },
];

const typed = (type: string, value: string) => ({ '@type': type, '@value': value });
const named = (address: string) => ({ '@id': address });

const vocabulary = 'http://publications.europa.eu/resource/authority';
const languages = ['ZHO', 'ENG'].map((code) => named(`${vocabulary}/language/${code}`));
/** Names of file types in the vocabulary that DCAT-AP asks for. */
const fileTypes: Record<OpenFile['format'], string> = { csv: 'CSV', parquet: 'PARQUET', zip: 'ZIP' };

const distributionOf = ({ routes, licence, modified }: OpenData, file: OpenFile) => ({
  '@id': `${routes}/${file.path}`,
  '@type': 'dcat:Distribution',
  'dct:title': inBoth(file.title),
  'dct:license': named(licence),
  'dcat:accessURL': named(`${routes}/${file.path}`),
  'dcat:downloadURL': named(`${routes}/${file.path}`),
  'dct:format': named(`${vocabulary}/file-type/${fileTypes[file.format]}`),
  'dcat:mediaType': named(`https://www.iana.org/assignments/media-types/${file.mediaType}`),
  ...(modified && { 'dct:modified': typed('xsd:dateTime', modified) }),
});

const periodOf = (years: readonly number[]) => ({
  '@type': 'dct:PeriodOfTime',
  'dcat:startDate': typed('xsd:gYear', String(Math.min(...years))),
  'dcat:endDate': typed('xsd:gYear', String(Math.max(...years))),
});

/** https://semiceu.github.io/DCAT-AP/releases/3.0.0/ as JSON-LD: one catalogue, one dataset, a distribution a file. */
export function catalogOf(data: OpenData) {
  const { routes, licence, head, modified, years, files } = data;
  const publisher = { '@type': 'foaf:Agent', 'foaf:name': data.publisher };
  const changed = modified && { 'dct:modified': typed('xsd:dateTime', modified) };
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': `${routes}/catalog`,
    '@type': 'dcat:Catalog',
    'dct:title': inBoth(title),
    'dct:description': inBoth(description),
    'dct:publisher': publisher,
    'dct:license': named(licence),
    'dct:language': languages,
    ...changed,
    'dcat:dataset': [
      {
        '@id': `${routes}/datapackage.json`,
        '@type': 'dcat:Dataset',
        'dct:title': inBoth(title),
        'dct:description': inBoth(description),
        'dct:publisher': publisher,
        'dct:identifier': 'disclosure-annual-reports',
        'dct:source': named(`${routes}/publications`),
        'dct:language': languages,
        'dct:accrualPeriodicity': named(`${vocabulary}/frequency/ANNUAL`),
        'dcat:theme': named(`${vocabulary}/data-theme/GOVE`),
        'dcat:version': head ?? 'empty',
        ...(years.length > 0 && { 'dct:temporal': periodOf(years) }),
        ...changed,
        'dcat:distribution': files.map((file) => distributionOf(data, file)),
      },
    ],
  };
}
