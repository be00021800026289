/** Province, prefecture, county, township: each sums the level below it, and no body counts twice. */
import { layouts, paragraphs } from '../../src/plugins/disclosure/model';
import { completeDocument, withCells } from '../fixtures/documents';
import { call, get } from './setup/http';
import { approve } from './setup/people';
import { documents, inputOf, newOrganization } from './setup/reports';

const year = 2023;
const reportUid = 'api::report.report';
const received = 'applications.newRequests.total';

type Body = Awaited<ReturnType<typeof newOrganization>>;

const reportOf = (count: number) => {
  const cells = ['newRequests', 'granted', 'totalResults'].flatMap((row) =>
    ['naturalPerson', 'total'].map((column) => [`applications.${row}.${column}`, count] as const),
  );
  return withCells(completeDocument(layouts.v2021), cells);
};

/** What a government has to say besides. */
const governmentsText = reportOf(0).sections.map((section) =>
  section.chapter === 'overview'
    ? { ...section, body: [...section.body, ...paragraphs('公开工作列入年度工作考核，没有责任追究情形。')] }
    : section,
);

async function publish({ documentId: organization }: Body, count: number): Promise<string> {
  const data = inputOf(reportOf(count), organization, year);
  const { documentId } = await strapi.documents(reportUid).create({ data: data as never });
  await approve(documentId);
  await documents.publish(documentId);
  return documentId;
}

/** Makes the draft of a government from those below, gives it texts, and publishes it. */
async function consolidate({ documentId: organization }: Body): Promise<string> {
  const made = await call('POST', '/disclosure/board/draft', 'admin', { organization, year });
  const { documentId } = made.body.data;
  await documents.update(documentId, { sections: governmentsText });
  await approve(documentId);
  await documents.publish(documentId);
  return documentId;
}

const sumsOf = async ({ code }: Body) => (await get(`/api/disclosure/consolidation/${code}/${year}`)).body.data;

const findingsOf = async (documentId: string) => {
  const { findings } = (await get(`/disclosure/reports/${documentId}/review`, 'admin')).body;
  return findings.filter(({ rule }: { rule: string }) => rule.startsWith('consolidation.'));
};

const setReceived = (documentId: string, organization: Body, count: number) =>
  documents.update(documentId, { applications: inputOf(reportOf(count), organization.documentId, year).applications });

async function scene() {
  const province = await newOrganization({ kind: 'province' });
  const prefecture = await newOrganization({ kind: 'prefecture', parent: province.documentId });
  const county = await newOrganization({ kind: 'county', parent: prefecture.documentId });
  const township = await newOrganization({ kind: 'township', parent: county.documentId });
  // The offices of the governments, a bureau, and a body that is led from above.
  const office = await newOrganization({ parent: county.documentId });
  const bureau = await newOrganization({ parent: prefecture.documentId });
  const tax = await newOrganization({ parent: county.documentId, consolidatedInto: false });
  return { province, prefecture, county, township, office, bureau, tax };
}

it('four levels sum each the one below, and a correction far below shows level by level', async () => {
  const { province, prefecture, county, township, office, bureau, tax } = await scene();
  const ofTownship = await publish(township, 1);
  await publish(office, 10);
  await publish(tax, 500);
  await publish(bureau, 100);
  expect((await sumsOf(county)).cells[received]).toBe(11);
  expect(await sumsOf(prefecture)).toMatchObject({ cells: { [received]: 100 }, missing: [{ code: county.code }] });

  const ofCounty = await consolidate(county);
  expect((await sumsOf(prefecture)).cells[received]).toBe(111);
  const ofPrefecture = await consolidate(prefecture);
  expect(await sumsOf(province)).toMatchObject({ cells: { [received]: 111 }, missing: [] });
  expect((await sumsOf(province)).counted).toHaveLength(1);
  const ofProvince = await consolidate(province);
  expect(await findingsOf(ofProvince)).toEqual([]);

  await setReceived(ofTownship, township, 2);
  await approve(ofTownship);
  await documents.publish(ofTownship);
  expect((await sumsOf(county)).cells[received]).toBe(12);
  const rules = async (documentId: string) => [
    ...new Set((await findingsOf(documentId)).map(({ rule }: { rule: string }) => rule)),
  ];
  expect((await rules(ofCounty)).sort()).toEqual(['consolidation.children', 'consolidation.stale']);
  // The levels above sum what the county has published, which is as it was.
  expect(await rules(ofPrefecture)).toEqual([]);
  expect(await rules(ofProvince)).toEqual([]);
});

it('with no child missing a sum must be equal; with one missing, lower is wrong and higher is not', async () => {
  const { county, township, office } = await scene();
  await publish(township, 1);
  const { documentId } = (
    await call('POST', '/disclosure/board/draft', 'admin', { organization: county.documentId, year })
  ).body.data;
  const pathsAt = async (count: number) => {
    await setReceived(documentId, county, count);
    const found = await findingsOf(documentId);
    return found
      .filter(({ rule }: { rule: string }) => rule === 'consolidation.children')
      .map(({ path }: { path: string }) => path);
  };
  expect(await pathsAt(0)).toContain(received);
  expect(await pathsAt(1)).toEqual([]);
  expect(await pathsAt(5)).toEqual([]);

  await publish(office, 10);
  expect(await pathsAt(5)).toContain(received);
  expect(await pathsAt(11)).toEqual([]);
  expect(await pathsAt(12)).toContain(received);
});
