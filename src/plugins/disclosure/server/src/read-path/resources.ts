import type { Core } from '@strapi/strapi';
import type { PublicationDiffResponse, PublicationsResponse, PublicationVersionsResponse } from '../../../contracts';
import { diff, digestOfCanonical } from '../../../model';
import { notFound } from '../errors';
import { parse } from '../errors/parse';
import { getService } from '../services';
import { entryOf, paginationOf, publicationOf } from '../services/publication-shape';
import { Answer } from './answer';
import { etagOf, type PublicationFormat } from './formats';
import { diffParameters, listParameters, noParameters, pathParameters, versionParameters } from './parameters';

/** What a request asks of the record. */
export interface Question {
  strapi: Core.Strapi;
  /** Parts of the address below `/publications`, decoded. */
  path: Record<string, string>;
  query: unknown;
  format: PublicationFormat;
}

/** An address of the record. */
interface Resource {
  /** Address below `/publications`; named groups are the path parameters. */
  readonly pattern: RegExp;
  /** Whether it comes in every format; if not, in JSON alone. */
  readonly inFormats: boolean;
  answer(question: Question): Promise<Answer>;
}

export const resources: readonly Resource[] = [
  { pattern: /^$/, inFormats: false, answer: list },
  {
    pattern: /^\/(?<organization>[^/]+)\/(?<year>[^/.]+)(?:\.(?<format>[^/.]+))?$/,
    inFormats: true,
    answer: publicationAnswer,
  },
  { pattern: /^\/(?<organization>[^/]+)\/(?<year>[^/]+)\/versions$/, inFormats: false, answer: versions },
  { pattern: /^\/(?<organization>[^/]+)\/(?<year>[^/]+)\/diff$/, inFormats: false, answer: differences },
];

function jsonAnswer(value: PublicationsResponse | PublicationVersionsResponse | PublicationDiffResponse): Answer {
  const json = JSON.stringify(value);
  return new Answer(
    Buffer.from(json),
    'application/json; charset=utf-8',
    `"${digestOfCanonical(json)}"`,
    'Accept-Encoding',
  );
}

async function list({ strapi, query }: Question): Promise<Answer> {
  const { page, pageSize, ...filters } = parse(listParameters, query);
  const { rows, total } = await getService(strapi, 'publicRecord').list(filters, { page, pageSize });
  return jsonAnswer({ data: rows.map(entryOf), meta: { pagination: paginationOf({ page, pageSize }, total) } });
}

async function publicationAnswer({ strapi, path, query, format }: Question): Promise<Answer> {
  const { organization, year } = parse(pathParameters, { organization: path.organization, year: path.year });
  const { version } = parse(versionParameters, query);
  const row = await getService(strapi, 'publicRecord').find(organization, year, version);
  const publication = publicationOf(row);
  const body = Buffer.from(await format.render(publication, addressOf(strapi, organization, year)));
  const etag = etagOf(format, row.digest);
  return new Answer(body, format.type, etag, 'Accept, Accept-Encoding', format.fileName?.(publication));
}

/** Absolute where the server knows its own address, otherwise relative to the publication's. */
function addressOf(strapi: Core.Strapi, organization: string, year: number): string {
  const url: string = strapi.config.get('server.url', '');
  const prefix: string = strapi.config.get('api.rest.prefix', '/api');
  return url === '' ? String(year) : `${url}${prefix}/disclosure/publications/${organization}/${year}`;
}

async function versions({ strapi, path, query }: Question): Promise<Answer> {
  const { organization, year } = parse(pathParameters, path);
  parse(noParameters, query);
  const rows = await getService(strapi, 'publicRecord').versions(organization, year);
  return jsonAnswer({
    data: rows.map(({ version, at, digest, link, note }) => ({ version, publishedAt: at, digest, link, note })),
  });
}

/** Without `to` the newest version, without `from` the one before. */
async function differences({ strapi, path, query }: Question): Promise<Answer> {
  const { organization, year } = parse(pathParameters, path);
  const { from, to } = parse(diffParameters, query);
  const record = getService(strapi, 'publicRecord');
  const after = await record.find(organization, year, to);
  const earlier = (await record.versions(organization, year)).filter(({ version }) => version < after.version).at(-1);
  const wanted = from ?? earlier?.version;
  if (wanted === undefined)
    throw notFound(['from'], {
      zh: `第 ${after.version} 版之前没有版本`,
      en: `There is no version before version ${after.version}`,
    });
  const before = await record.find(organization, year, wanted);
  return jsonAnswer({ data: diff(JSON.parse(before.document), JSON.parse(after.document)) });
}
