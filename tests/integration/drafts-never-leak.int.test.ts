/** What is not published cannot be seen or guessed through the content API, by anyone. */
import { type Answer, get, graphql } from './setup/http';
import { balancedInput, documents, newDraft, newPublished } from './setup/reports';

const secret = 'SECRETDRAFT';
let draft: string;
let published: string;
let organization: string;

beforeAll(async () => {
  ({ documentId: draft } = await newDraft((id, year) => ({ ...balancedInput(id, year), title: secret }), 2024));
  const report = await newPublished(2024);
  published = report.documentId;
  organization = report.organization.documentId;
  const sections = [
    { chapter: 'overview', heading: secret, body: [{ type: 'paragraph', children: [{ type: 'text', text: secret }] }] },
  ];
  await documents.update(published, { title: `${secret}2`, sections, sourceUrl: `https://example.org/${secret}` });
});

const callers = ['public', 'api'] as const;

function expectNoSecret({ status, body }: Answer) {
  expect(status).toBeLessThan(500);
  expect(JSON.stringify(body)).not.toContain(secret);
  expect(JSON.stringify(body)).not.toContain(draft);
}

const paths = () => [
  '/api/reports?pagination[pageSize]=100',
  '/api/reports?status=draft&pagination[pageSize]=100',
  '/api/reports?status[]=draft',
  '/api/reports?status=DRAFT',
  '/api/reports?status=draft&populate=*',
  '/api/reports?publicationState=preview',
  '/api/reports?publicationFilter=never-published',
  '/api/reports?publicationFilter=never-published&status=draft',
  '/api/reports?publicationFilter=never-published-document&status=draft',
  '/api/reports?hasPublishedVersion=false&status=draft',
  `/api/reports/${draft}`,
  `/api/reports/${draft}?status=draft`,
  `/api/reports/${published}?status=draft`,
  `/api/reports/${published}?status=draft&populate=*`,
  `/api/reports?filters[documentId][$eq]=${draft}&status=draft`,
  `/api/reports?filters[title][$contains]=${secret}`,
  `/api/reports?filters[title][$contains]=${secret}&status=draft`,
  `/api/reports?filters[sections][heading][$eq]=${secret}&status=draft`,
  `/api/organizations?populate=*`,
  `/api/organizations/${organization}?populate=*&status=draft`,
];

describe.each(callers)('for a caller who is %s', (caller) => {
  test('no REST read answers with a draft', async () => {
    for (const path of paths()) expectNoSecret(await get(path, caller));
  });

  test('a list counts published reports only, whatever the status', async () => {
    const count = async (query: string) => (await get(`/api/reports?${query}`, caller)).body.meta.pagination.total;
    const total = await count('');
    expect(await count('status=draft')).toBe(total);
    expect(await count(`filters[title][$contains]=${secret}`)).toBe(0);
    expect(await count(`filters[title][$contains]=${secret}&status=draft`)).toBe(0);
    expect(await count(`filters[sections][heading][$contains]=${secret}&status=draft`)).toBe(0);
    expect(await count(`filters[documentId][$eq]=${draft}&status=draft`)).toBe(0);
  });

  test('a sort follows published values', async () => {
    const order = async (query: string) =>
      (await get(`/api/reports?pagination[pageSize]=100&${query}`, caller)).body.data.map(
        ({ documentId }: { documentId: string }) => documentId,
      );
    expect(await order('sort=title&status=draft')).toEqual(await order('sort=title'));
    expect(await order('sort=sourceUrl&status=draft')).toEqual(await order('sort=sourceUrl'));
  });

  test('no GraphQL read answers with a draft', async () => {
    const fields = '{ documentId title sourceUrl sections { heading body } organization { documentId } }';
    for (const query of [
      `{ reports(pagination: { limit: 100 }) ${fields} }`,
      `{ reports(status: DRAFT, pagination: { limit: 100 }) ${fields} }`,
      `{ reports(status: DRAFT, publicationFilter: NEVER_PUBLISHED) ${fields} }`,
      `{ reports(status: DRAFT, hasPublishedVersion: false) ${fields} }`,
      `{ reports_connection(status: DRAFT) { nodes ${fields} } }`,
      `{ report(documentId: "${draft}") ${fields} }`,
      `{ report(documentId: "${draft}", status: DRAFT) ${fields} }`,
      `{ report(documentId: "${published}", status: DRAFT) ${fields} }`,
      `{ reports(status: DRAFT, filters: { title: { contains: "${secret}" } }) ${fields} }`,
      `{ organizations(status: DRAFT) { name parent { name } } }`,
    ])
      expectNoSecret(await graphql(query, {}, caller));
  });

  test('GraphQL counts published reports only', async () => {
    const count = async (args: string) =>
      (await graphql(`{ reports_connection(${args}) { pageInfo { total } } }`, {}, caller)).body.data.reports_connection
        .pageInfo.total;
    const total = await count('status: PUBLISHED');
    expect(await count('status: DRAFT')).toBe(total);
    expect(await count(`status: DRAFT, filters: { title: { contains: "${secret}" } }`)).toBe(0);
  });
});

test.each(['stage', 'revision', 'explanations', 'createdBy', 'updatedBy'])('%s is private', async (field) => {
  const nested = ['explanations', 'createdBy', 'updatedBy'].includes(field) ? '[id]' : '';
  for (const query of [
    `fields[0]=${field}`,
    `filters[${field}]${nested}[$eq]=1`,
    `sort=${field}`,
    `populate[${field}]=true`,
    `populate=${field}`,
  ]) {
    const answer = await get(`/api/reports?${query}`, 'api');
    expect(answer.status === 200 ? JSON.stringify(answer.body) : '').not.toContain(`"${field}"`);
    if (query.startsWith('filters') || query.startsWith('sort')) expect(answer.status).toBe(400);
  }
  const { body } = await get(`/api/reports/${published}?populate=*`, 'api');
  expect(body.data).not.toHaveProperty(field);
  expect((await graphql(`{ reports { ${field} } }`, {}, 'api')).status).toBe(400);
});

test('the members of an organization are nobody’s business', async () => {
  for (const query of ['populate=members', 'populate=*', 'populate[members]=true']) {
    const { body } = await get(`/api/organizations?${query}`, 'api');
    expect(JSON.stringify(body.data ?? [])).not.toContain('members');
  }
  for (const query of ['filters[members][email][$contains]=a', 'filters[members][id][$eq]=1', 'sort=members.email'])
    expect((await get(`/api/organizations?${query}`, 'api')).status).toBe(400);
  const nested = 'filters[organization][members][email][$contains]=a';
  expect((await get(`/api/reports?${nested}`, 'api')).status).toBe(400);
  expect((await graphql('{ organizations { members { email } } }', {}, 'api')).status).toBe(400);
  const filter = '{ organizations(filters: { members: { email: { contains: "a" } } }) { name } }';
  expect((await graphql(filter, {}, 'api')).status).toBe(400);
});
