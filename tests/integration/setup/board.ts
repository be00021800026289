/** What the tests of the board look at. */
import { layouts, type ReportDocument } from '../../../src/plugins/disclosure/model';
import { completeDocument, withCells } from '../../fixtures/documents';
import { approve, newPerson } from './people';
import { documents, inputOf, newOrganization, unbalancedInput } from './reports';

export const year = 2023;
export const reportUid = 'api::report.report';
export const received = 'applications.newRequests.total';

export function reportOf(count: number): ReportDocument {
  const cells = ['newRequests', 'granted', 'totalResults'].flatMap((row) =>
    ['naturalPerson', 'total'].map((column) => [`applications.${row}.${column}`, count] as const),
  );
  return withCells(completeDocument(layouts.v2021), cells);
}

export async function publish(organization: string, count: number): Promise<string> {
  const data = inputOf(reportOf(count), organization, year);
  const { documentId } = await strapi.documents(reportUid).create({ data: data as never });
  await approve(documentId);
  await documents.publish(documentId);
  return documentId;
}

/** A government whose bodies have published, stand wrong or have not begun, and its office. */
export async function scene() {
  const government = await newOrganization({ kind: 'county', regionCode: '990201' });
  const below = { parent: government.documentId };
  const first = await newOrganization(below);
  const second = await newOrganization({ ...below, submissionDeadline: '01-10' });
  const wrong = await newOrganization(below);
  const silent = await newOrganization(below);
  const published = await publish(first.documentId, 20);
  await publish(second.documentId, 30);
  const draft = await strapi.documents(reportUid).create({ data: unbalancedInput(wrong.documentId, year) as never });
  const office = await newPerson(['supervising-office'], [government.documentId]);
  const wanted = { organization: government.documentId, year };
  const query = `organization=${government.documentId}&year=${year}`;
  return { government, first, second, wrong, silent, published, draft: draft.documentId, office, wanted, query };
}
