import { description, type OpenData, title } from './open-data';
import { tableSchema } from './table-schema';

/** The name of a licence as Data Package wants it: letters, digits, `.`, `_` and `-`. */
const licenceName = (address: string): string => address.replace(/^https?:\/\//, '').replace(/[^A-Za-z0-9._-]+/g, '-');

/** https://specs.frictionlessdata.io/data-package/ (v1). Tables come with their schema, which CSV and Parquet share. */
export function dataPackageOf({ licence, publisher, routes, head, modified, files }: OpenData) {
  const licenses = [{ name: licenceName(licence), path: licence }];
  const sources = [{ title: title.zh, path: `${routes}/publications` }];
  return {
    profile: 'data-package',
    name: 'disclosure-annual-reports',
    title: `${title.zh} / ${title.en}`,
    description: `${description.zh} ${description.en}`,
    homepage: `${routes}/publications`,
    version: head ?? 'empty',
    ...(modified && { created: modified }),
    licenses,
    sources,
    contributors: [{ title: publisher, role: 'publisher' }],
    resources: files.map((file) => ({
      name: file.name,
      title: `${file.title.zh} / ${file.title.en}`,
      path: `${routes}/${file.path}`,
      format: file.format,
      mediatype: file.mediaType,
      licenses,
      sources,
      ...(file.format === 'csv' && { profile: 'tabular-data-resource', encoding: 'utf-8' }),
      ...(file.format !== 'zip' && { schema: tableSchema }),
    })),
  };
}
