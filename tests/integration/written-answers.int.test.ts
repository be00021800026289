/** What a write of the content API answers, and what it leaves when it changes nothing. */
import { type Answer, call, contentManager, graphql, holds } from './setup/http';
import { move, newTeam, review } from './setup/people';
import { balancedInput, documents, newDraft, newOrganization, newPublished, reportUid } from './setup/reports';

const secret = 'SECRETDRAFT';

/** The holder of an API token with some rights alone. */
async function tokenWith(...permissions: string[]): Promise<{ bearer: string }> {
  const name = `token-${process.hrtime.bigint()}`;
  const data = { name, description: '', type: 'custom', lifespan: null, permissions };
  const { accessKey } = await strapi.service('admin::api-token').create(data);
  return { bearer: accessKey };
}

const secretDraft = () =>
  newDraft((id, year) => ({ ...balancedInput(id, year), title: secret, sourceUrl: `https://example.org/${secret}` }));

const marksOf = async (documentId: string) =>
  strapi.db.query(reportUid).findOne({
    where: { documentId, publishedAt: null },
    select: ['revision', 'updatedAt'],
    populate: { updatedBy: { select: ['id'] } },
  });

function expectNoSecret(answer: Answer) {
  expect(answer.status).toBeLessThan(500);
  expect(holds(answer, secret)).toEqual([]);
}

describe('the answer to a write of a report', () => {
  test.each(['', '?populate=*', '?populate[organization][populate]=*', '?fields[0]=title', '?populate=organization'])(
    'names the report and its revision, by PUT %s',
    async (query) => {
      const updater = await tokenWith(`${reportUid}.update`);
      const { documentId } = await secretDraft();
      for (const caller of [updater, 'api'] as const) {
        const answer = await call('PUT', `/api/reports/${documentId}${query}`, caller, { data: {} });
        expectNoSecret(answer);
        if (answer.status === 200)
          expect(answer.body).toEqual({ data: { id: expect.any(Number), documentId, revision: 0 }, meta: {} });
      }
    },
  );

  test('is no more of a report that is under review, of a published one with a draft, or of a new one', async () => {
    const { documentId, organization } = await secretDraft();
    const { editor } = await newTeam(organization.documentId);
    await move(editor, documentId, 'section-review');
    expectNoSecret(await call('PUT', `/api/reports/${documentId}?populate=*`, 'api', { data: {} }));
    const published = await newPublished();
    await documents.update(published.documentId, { title: secret });
    expectNoSecret(await call('PUT', `/api/reports/${published.documentId}?populate=*`, 'api', { data: {} }));
    const data = { ...balancedInput((await newOrganization()).documentId), title: secret };
    const created = await call('POST', '/api/reports?populate=*', 'api', { data });
    expect(created).toMatchObject({ status: 201, body: { data: { documentId: expect.any(String), revision: 0 } } });
    expectNoSecret(created);
    expectNoSecret(await call('DELETE', `/api/reports/${documentId}?populate=*`, 'api'));
  });

  test('is no more by GraphQL: what the caller sent, or a refusal before anything is written', async () => {
    const { documentId } = await secretDraft();
    const mutation = (fields: string, data = '{}') =>
      graphql(`mutation { updateReport(documentId: "${documentId}", data: ${data}) ${fields} }`, {}, 'api');
    expect((await mutation('{ documentId sourceUrl publishedAt }')).body).toEqual({
      data: { updateReport: { documentId, sourceUrl: null, publishedAt: null } },
    });
    expect((await mutation('{ title }', '{ title: "NEW" }')).body.data.updateReport).toEqual({ title: 'NEW' });
    const before = await marksOf(documentId);
    for (const fields of [
      '{ title }',
      '{ sections { heading } }',
      '{ ... on Report { organization { name } } }',
      '{ ... { applications { total } } }',
    ]) {
      const answer = await mutation(fields, '{ sourceUrl: "https://example.org/other" }');
      expectNoSecret(answer);
      expect(answer.body.errors).toHaveLength(1);
    }
    expect(await marksOf(documentId)).toEqual(before);
  });
});

test('the answer to a write of an organization holds what the caller may read', async () => {
  const uid = 'api::organization.organization';
  const { documentId } = await newOrganization({ name: secret });
  const path = `/api/organizations/${documentId}?populate=*`;
  const updater = await tokenWith(`${uid}.update`);
  const answer = await call('PUT', path, updater, { data: { deadline: '01-20' } });
  expect(answer.body).toEqual({ data: { id: expect.any(Number), documentId }, meta: {} });
  const gql = await graphql(
    `mutation { updateOrganization(documentId: "${documentId}", data: {}) { documentId name } }`,
    {},
    updater,
  );
  expectNoSecret(gql);
  const reader = await tokenWith(`${uid}.update`, `${uid}.findOne`);
  expect((await call('PUT', path, reader, { data: { deadline: '01-21' } })).body.data.name).toBe(secret);
});

describe('a write that changes nothing leaves no mark', () => {
  const writes: [string, (documentId: string) => Promise<Answer>][] = [
    ['REST', (id) => call('PUT', `/api/reports/${id}`, 'api', { data: {} })],
    [
      'REST, with a value that stands there',
      (id) => call('PUT', `/api/reports/${id}`, 'api', { data: { title: secret } }),
    ],
    ['GraphQL', (id) => graphql(`mutation { updateReport(documentId: "${id}", data: {}) { documentId } }`, {}, 'api')],
    ['the Content Manager', (id) => contentManager.save(id, { title: secret, revision: 0 })],
    ['the document service', (id) => documents.update(id, {})],
  ];

  test.each(writes)('by %s', async (_name, write) => {
    const { documentId } = await secretDraft();
    const before = await marksOf(documentId);
    expect((await write(documentId)).status).toBe(200);
    expect(await marksOf(documentId)).toEqual(before);
    expect((await review('admin', documentId)).body.events).toEqual([]);
  });

  test('and another form, opened before, is not refused for it', async () => {
    const { documentId } = await secretDraft();
    const { body } = await contentManager.save(documentId, { title: secret, revision: 0 });
    expect(body.data.revision).toBe(0);
    expect((await contentManager.save(documentId, { title: '别的标题', revision: 0 })).status).toBe(200);
  });
});
