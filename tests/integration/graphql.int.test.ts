import { layouts, toRows } from '../../src/plugins/disclosure/model';
import { completeDocument, withCells } from '../fixtures/documents';
import { get, graphql } from './setup/http';
import { newPublished } from './setup/reports';

test('a report has types for everything it says, enumerations included', async () => {
  const { documentId, organization } = await newPublished();
  const query = `query ($id: ID!) {
    report(documentId: $id) {
      title year layout
      organization { code name kind regionCode consolidatedInto parent { code } }
      sections { chapter heading body }
      proactive { row made disclosed disclosedTotal issued repealed inForce previousItems change decisions purchases amount }
      applications { row naturalPerson commercialEnterprise researchInstitution socialOrganization
        legalServiceOrganization otherOrganization total }
      remedies { row upheld corrected otherOutcome pending total }
    }
  }`;
  const { body } = await graphql(query, { id: documentId });
  expect(body.errors).toBeUndefined();
  const { report } = body.data;
  expect(report).toMatchObject({
    year: 2023,
    layout: 'v2021',
    organization: { code: organization.code, kind: 'department' },
  });
  expect(report.applications).toHaveLength(25);
  expect(report.sections).toHaveLength(6);
});

test.each([
  ['ENUM_REPORT_LAYOUT', ['v2019', 'v2021']],
  ['ENUM_ORGANIZATION_KIND', ['department', 'township', 'county', 'prefecture', 'province']],
  ['ENUM_COMPONENTREPORTREMEDYROW_ROW', ['reconsideration', 'directLitigation', 'litigationAfterReconsideration']],
])('%s is an enumeration', async (name, values) => {
  const { body } = await graphql(`{ __type(name: "${name}") { kind enumValues { name } } }`);
  expect(body.data.__type.kind).toBe('ENUM');
  expect(body.data.__type.enumValues.map((value: { name: string }) => value.name)).toEqual(values);
});

describe('disclosureCheck', () => {
  const query = `query ($document: DisclosureReportInput!) {
    disclosureCheck(document: $document) {
      summary { errors warnings indeterminate }
      findings { rule severity outcome path cells left right difference quote offset message { zh en } basis }
    }
  }`;
  const complete = completeDocument(layouts.v2021);
  const inputOf = (document: typeof complete) => ({ ...toRows(document), organization: { code: 'X-1' } });

  test('finds nothing in a report that adds up', async () => {
    const { body } = await graphql(query, { document: inputOf(complete) });
    expect(body.errors).toBeUndefined();
    expect(body.data.disclosureCheck).toEqual({
      findings: [],
      summary: { errors: 0, warnings: 0, indeterminate: 0 },
    });
  });

  test('finds what does not', async () => {
    const wrong = withCells(complete, [['applications.newRequests.total', 2]]);
    const { body } = await graphql(query, { document: inputOf(wrong) });
    const rules = body.data.disclosureCheck.findings.map(({ rule }: { rule: string }) => rule);
    expect(rules).toEqual(['applications.row-total', 'applications.balance']);
  });

  test('refuses a malformed report with paths', async () => {
    const document = { year: 2023, applications: [{ row: 'granted' }, { row: 'granted', total: 1 }] };
    const { body } = await graphql(query, { document });
    expect(body.errors[0].extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      error: { details: { errors: [{ path: ['applications', 1, 'row'] }] } },
    });
  });

  test('refuses what no report says', async () => {
    for (const document of [{ year: 'x' }, { applications: [{ row: 'bogus' }] }, { applications: [{ total: 3e9 }] }])
      expect((await graphql(query, { document })).status).toBe(400);
  });
});

describe('limits', () => {
  test('of depth', async () => {
    const deep = `{ organizations { ${'parent { '.repeat(12)} code ${'}'.repeat(12)} } }`;
    const { status, body } = await graphql(deep);
    expect(status).toBe(400);
    expect(body.errors[0].message).toMatch(/depth/);
  });

  test('of fields, aliases and fragments included', async () => {
    const aliases = Array.from({ length: 600 }, (_, index) => `a${index}: reports { title }`).join(' ');
    const many = await graphql(`{ ${aliases} }`);
    expect(many.status).toBe(400);
    const spreads = Array.from({ length: 600 }, (_, index) => `a${index}: reports { ...F }`).join(' ');
    const { status, body } = await graphql(`fragment F on Report { title year } { ${spreads} }`);
    expect(status).toBe(400);
    expect(body.errors[0].message).toMatch(/fields/);
  });

  test('of rows', async () => {
    const { body } = await graphql('{ reports_connection(pagination: { pageSize: 5000 }) { pageInfo { pageSize } } }');
    expect(body.data.reports_connection.pageInfo.pageSize).toBe(100);
  });

  test('of size', async () => {
    const { status } = await graphql(`{ reports(filters: { title: { eq: "${'x'.repeat(1024 * 1024)}" } }) { title } }`);
    expect(status).toBe(413);
  });

  test('a circle of fragments is refused, whichever way it comes', async () => {
    const query = 'fragment A on Report { ...B } fragment B on Report { ...A } { reports { ...A } }';
    expect((await graphql(query)).status).toBe(400);
    expect((await get(`/graphql?query=${encodeURIComponent(query)}`)).status).toBe(400);
    const honest = 'fragment A on Report { ...B } fragment B on Report { title } { reports { ...A ...B } }';
    expect((await graphql(honest)).body.errors).toBeUndefined();
  });
});
