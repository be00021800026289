import type { PublicationEntry } from '../api/answers';
import { organizationPath, reportPath } from '../frame/parts';
import { inLanguage, languageTags } from '../language';
import { type File, NotThere, type SitePage, type Visit } from '../serving/page';
import { xml, xmlHead, xmlText } from './xml';

/** Addresses that one sitemap may hold (sitemaps.org). */
export const mostAddresses = 50_000;

const namespaces = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
};
const type = 'application/xml; charset=utf-8';
const listSize = 100;

/** Every address of the site, or an index of sitemaps where they are too many for one. */
export const sitemapFile: SitePage = {
  pattern: '/sitemap.xml',
  query: [],
  async show(visit) {
    const pages = await everyPage(visit);
    const parts = partsOf(pages, mostAddresses / visit.configuration.languages.length);
    return parts.length === 1 ? sitemapOf(visit, pages) : indexOf(visit, parts.length);
  },
};

/** A part of a sitemap that is too long for one file. */
export const sitemapPart: SitePage = {
  pattern: '/:file{sitemap-[1-9][0-9]*\\.xml}',
  query: [],
  async show(visit) {
    const parts = partsOf(await everyPage(visit), mostAddresses / visit.configuration.languages.length);
    const part = parts[Number(/\d+/.exec(visit.parameters.file ?? '')?.[0]) - 1];
    if (!part) throw new NotThere();
    return sitemapOf(visit, part);
  },
};

interface Address {
  path: string;
  changed?: string;
}

export function partsOf<Item>(items: readonly Item[], size: number): Item[][] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, at) => items.slice(at * size, (at + 1) * size));
}

async function everyPage(visit: Visit): Promise<Address[]> {
  const reports = await everyReport(visit);
  const codes = [...new Set(reports.map(({ organization }) => organization.code))];
  return [
    ...['/', '/statistics', '/data', '/compare'].map((path) => ({ path })),
    ...codes.map((code) => ({ path: organizationPath(code) })),
    ...reports.map(({ organization, year, publishedAt }) => ({
      path: reportPath(organization.code, year),
      changed: publishedAt,
    })),
  ];
}

async function everyReport({ record }: Visit): Promise<PublicationEntry[]> {
  const first = await record.publications({ page: 1, pageSize: listSize });
  const reports = [...first.data];
  for (let page = 2; page <= first.meta.pagination.pageCount; page += 1)
    reports.push(...(await record.publications({ page, pageSize: listSize })).data);
  return reports;
}

function sitemapOf({ configuration: { address, languages } }: Visit, pages: readonly Address[]): File {
  const urls = pages.flatMap(({ path, changed }) =>
    languages.map((language) =>
      xml(
        'url',
        {},
        [
          xml('loc', {}, xmlText(address + inLanguage(language, path))),
          changed ? xml('lastmod', {}, changed) : '',
          ...languages.map((other) =>
            xml('xhtml:link', {
              rel: 'alternate',
              hreflang: languageTags[other],
              href: address + inLanguage(other, path),
            }),
          ),
        ].join(''),
      ),
    ),
  );
  return { file: xmlHead + xml('urlset', namespaces, urls.join('\n')), type };
}

function indexOf({ configuration: { address } }: Visit, count: number): File {
  const sitemaps = Array.from({ length: count }, (_, at) =>
    xml('sitemap', {}, xml('loc', {}, `${address}/sitemap-${at + 1}.xml`)),
  );
  return { file: xmlHead + xml('sitemapindex', { xmlns: namespaces.xmlns }, sitemaps.join('\n')), type };
}
