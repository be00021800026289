import type { Core } from '@strapi/strapi';
import type { ReportForExport } from '../../exchange/report/report-for-export';
import { parse } from '../../input/parse';
import { pathParameters, versionParameters } from '../../input/record';
import { getService } from '../../services';
import type { PublicationRow } from '../../services/record/row';
import { jsonOf, publicationOf } from '../../services/record/shape';
import { addressesOf } from '../addresses';
import { Answer } from '../answer';
import { etagOf, jsonFormat, type PublicationFormat } from '../formats';
import type { Question } from './resource';

const vary = 'Accept, Accept-Encoding';

/** One version of a report, in any format. */
export function publication(path: Record<string, string>, query: unknown): Question {
  const { organization, year } = parse(pathParameters, { organization: path.organization, year: path.year });
  const { version } = parse(versionParameters, query);
  return {
    parameters: { organization, year, version },
    async answer(strapi, format) {
      const record = getService(strapi, 'publicRecord');
      const row =
        (version === undefined ? await record.newest(organization, year) : undefined) ??
        (await record.find(organization, year, version));
      return format.render ? rendered(strapi, row, format, format.render) : storedAnswer(strapi, row);
    },
  };
}

/** A version as JSON: the stored text, neither parsed nor printed again. */
export async function storedAnswer(strapi: Core.Strapi, row: PublicationRow): Promise<Answer> {
  const former = await getService(strapi, 'publicRecord').formerHeading(row);
  const body = Buffer.from(jsonOf(row, former?.version ?? null));
  return new Answer(body, jsonFormat.type, etagOf(jsonFormat, row.digest, body), vary, { lastModified: row.at });
}

async function rendered(
  strapi: Core.Strapi,
  row: PublicationRow,
  format: PublicationFormat,
  render: NonNullable<PublicationFormat['render']>,
): Promise<Answer> {
  const { organization_code: organization, year } = row;
  const former = await getService(strapi, 'publicRecord').former(row);
  const found = publicationOf(row, former);
  const address = addressOf(strapi, organization, year);
  const neighbours = format.leadsOn ? await neighboursOf(strapi, organization) : undefined;
  const body = Buffer.from(await render(found, former, { address, neighbours }));
  // What leads on changes with its neighbours, at no time that a row knows.
  const more = { fileName: format.fileName?.(found), ...(!format.leadsOn && { lastModified: row.at }) };
  return new Answer(body, format.type, etagOf(format, row.digest, body), vary, more);
}

async function neighboursOf(strapi: Core.Strapi, organization: string): Promise<ReportForExport['neighbours']> {
  const addresses = addressesOf(strapi);
  const years = await getService(strapi, 'publicBodies').years(organization);
  return {
    all: addresses.home(),
    body: addresses.body(organization),
    years: years.map((year) => ({ year, address: addresses.report(organization, year) })),
  };
}

/** Absolute where the server knows its own address, otherwise relative to the publication's. */
function addressOf(strapi: Core.Strapi, organization: string, year: number): string {
  const url: string = strapi.config.get('server.url', '');
  const prefix: string = strapi.config.get('api.rest.prefix', '/api');
  return url === '' ? String(year) : `${url}${prefix}/disclosure/publications/${organization}/${year}`;
}
