/** What the tests of figures count: a government, the bodies below it, and what they published. */
import { layouts, type ReportDocument, toRows } from '../../../src/plugins/disclosure/model';
import { completeDocument, withCells } from '../../fixtures/documents';
import { approve } from './people';
import { documents, newOrganization } from './reports';

export const received = 'applications.newRequests.total';

/** A balanced report: so many applications by natural persons, all granted but the last. */
export function reportOf(year: number, received: number): ReportDocument {
  const rows = [
    ['newRequests', received],
    ['granted', received - 1],
    ['refusedByLaw', 1],
    ['totalResults', received],
  ] as const;
  const cells = rows.flatMap(([row, value]) =>
    ['naturalPerson', 'total'].map((column) => [`applications.${row}.${column}`, value] as const),
  );
  return { ...withCells(completeDocument(layouts[year < 2021 ? 'v2019' : 'v2021']), cells), year };
}

async function publish(organization: string, year: number, received: number): Promise<string> {
  const { title: _title, layout: _layout, ...rows } = toRows(reportOf(year, received));
  const { documentId } = await strapi
    .documents('api::report.report')
    .create({ data: { ...rows, organization, year } as never });
  const reasons = { year, title: `测试报告${year}` };
  await documents.update(documentId, { title: reasons.title });
  await approve(documentId);
  await documents.publish(documentId);
  return documentId;
}

/** A government with four bodies below it, in a region of their own: what is published there, and by whom. */
export async function figuresOf(region: string) {
  const government = await newOrganization({ kind: 'county', regionCode: region });
  const below = { parent: government.documentId, regionCode: region };
  const first = await newOrganization(below);
  const second = await newOrganization(below);
  const led = await newOrganization({ ...below, consolidatedInto: false });
  const silent = await newOrganization(below);
  return {
    region,
    government,
    first,
    second,
    led,
    silent,
    ids: {
      first2021: await publish(first.documentId, 2021, 20),
      first2022: await publish(first.documentId, 2022, 30),
      second2022: await publish(second.documentId, 2022, 70),
      led2022: await publish(led.documentId, 2022, 5),
    },
  };
}
