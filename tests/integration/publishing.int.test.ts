import { type Answer, call, contentManager, graphql } from './setup/http';
import {
  balancedInput,
  countRows,
  documents,
  newApproved,
  newDraft,
  newOrganization,
  newPublished,
  stored,
  unbalancedInput,
} from './setup/reports';

const createMutation = `mutation ($data: ReportInput!, $status: PublicationStatus) {
  createReport(data: $data, status: $status) { documentId publishedAt title }
}`;
const updateMutation = `mutation ($id: ID!, $data: ReportInput!, $status: PublicationStatus) {
  updateReport(documentId: $id, data: $data, status: $status) { documentId publishedAt title }
}`;

test('a report that adds up is published', async () => {
  const { documentId } = await newApproved();
  const { status } = await contentManager.publish(documentId);
  expect(status).toBe(200);
  expect((await stored(documentId)).published?.applications).toHaveLength(25);
});

describe('a report that does not add up', () => {
  test('is refused with the place of each error and all findings', async () => {
    const { documentId } = await newDraft(unbalancedInput);
    const { status, body } = await contentManager.publish(documentId);
    expect(status).toBe(400);
    const { draft } = await stored(documentId);
    const rowOf = (code: string) => draft?.applications.findIndex(({ row }) => row === code);
    const paths = body.error.details.errors.map(({ path }: { path: unknown }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        ['applications', rowOf('granted'), 'total'],
        ['applications', rowOf('totalResults'), 'total'],
      ]),
    );
    expect(body.error.details.findings).toHaveLength(paths.length);
    expect(body.error.message).toMatch(/不能发布.*cannot be published/);
  });

  const onADraft: [string, (documentId: string) => Promise<Answer>][] = [
    ['Content Manager: publish', (id) => contentManager.publish(id)],
    ['Content Manager: save and publish', (id) => contentManager.publish(id, { title: '改过的标题', revision: 0 })],
    ['Content Manager: bulk publish', (id) => contentManager.bulkPublish([id])],
    ['documents().publish', (id) => documents.publish(id)],
    ['documents().publish, all locales', (id) => documents.publish(id, { locale: '*' })],
    ['documents().update, published', (id) => documents.update(id, { title: '改' }, { status: 'published' })],
  ];

  test.each(onADraft)('is not published by %s, and stays as it was', async (_name, publish) => {
    const { documentId } = await newDraft(unbalancedInput);
    const before = await stored(documentId);
    const rows = await countRows();
    expect(await publish(documentId)).toMatchObject({ status: 400, body: { error: { name: 'ValidationError' } } });
    expect(await stored(documentId)).toEqual(before);
    expect(await countRows()).toEqual(rows);
  });

  const atBirth: [string, (data: Record<string, unknown>) => Promise<Answer>][] = [
    ['Content Manager: create and publish', (data) => contentManager.createAndPublish(data)],
    ['documents().create, published', (data) => documents.create(data, { status: 'published' })],
  ];

  test.each(atBirth)('is not published by %s, and nothing is stored', async (_name, publish) => {
    const data = unbalancedInput((await newOrganization()).documentId);
    const rows = await countRows();
    expect(await publish(data)).toMatchObject({ status: 400, body: { error: { name: 'ValidationError' } } });
    expect(await countRows()).toEqual(rows);
  });

  test('does not replace the version that is published', async () => {
    const { documentId } = await newPublished();
    await documents.update(documentId, { applications: [] });
    const before = await stored(documentId);
    expect((await contentManager.publish(documentId)).status).toBe(400);
    expect(await stored(documentId)).toEqual(before);
    expect(before.published?.applications).toHaveLength(25);
  });

  test('holds back the others of its bulk publication', async () => {
    const good = await newApproved();
    const bad = await newDraft(unbalancedInput);
    expect((await contentManager.bulkPublish([good.documentId, bad.documentId])).status).toBe(400);
    expect((await stored(good.documentId)).published).toBeUndefined();
    expect((await contentManager.bulkPublish([good.documentId])).status).toBe(200);
    expect((await stored(good.documentId)).published).toBeDefined();
  });

  test('that is blank names every cell', async () => {
    const organization = await newOrganization();
    const draft = await documents.create({ organization: organization.documentId, year: 2023 });
    const { body } = await contentManager.publish(draft.body.documentId);
    const blank = body.error.details.findings.filter(({ rule }: { rule: string }) => rule === 'completeness.cell');
    expect(blank.length).toBeGreaterThan(190);
  });
});

describe('the content API writes drafts only', () => {
  test('REST POST without a status writes a draft', async () => {
    const data = balancedInput((await newOrganization()).documentId);
    const { status, body } = await call('POST', '/api/reports', 'api', { data });
    expect(status).toBe(201);
    const { draft, published } = await stored(body.data.documentId);
    expect(draft).toBeDefined();
    expect(published).toBeUndefined();
  });

  test('REST POST with status=draft writes a draft', async () => {
    const data = balancedInput((await newOrganization()).documentId);
    const { status, body } = await call('POST', '/api/reports?status=draft', 'api', { data });
    expect(status).toBe(201);
    expect((await stored(body.data.documentId)).published).toBeUndefined();
  });

  test('REST POST that asks for publication is refused, and nothing is stored', async () => {
    const data = balancedInput((await newOrganization()).documentId);
    const rows = await countRows();
    const { status, body } = await call('POST', '/api/reports?status=published', 'api', { data });
    expect(status).toBe(403);
    expect(body.error.details.errors[0].path).toEqual(['status']);
    expect(await countRows()).toEqual(rows);
  });

  test('REST PUT without a status changes the draft, not the published version', async () => {
    const { documentId } = await newPublished();
    const answer = await call('PUT', `/api/reports/${documentId}`, 'api', { data: { title: '新标题' } });
    expect(answer.status).toBe(200);
    const { draft, published } = await stored(documentId);
    expect(draft?.title).toBe('新标题');
    expect(published?.title).not.toBe('新标题');
  });

  test('REST PUT that asks for publication is refused, and nothing changes', async () => {
    const { documentId } = await newDraft(balancedInput);
    const before = await stored(documentId);
    const data = { title: '新标题' };
    const { status } = await call('PUT', `/api/reports/${documentId}?status=published`, 'api', { data });
    expect(status).toBe(403);
    expect(await stored(documentId)).toEqual(before);
  });

  test('GraphQL mutations without a status write drafts', async () => {
    const data = balancedInput((await newOrganization()).documentId);
    const created = await graphql(createMutation, { data }, 'api');
    expect(created.body.errors).toBeUndefined();
    const { documentId } = created.body.data.createReport;
    const updated = await graphql(updateMutation, { id: documentId, data: { title: '新标题' } }, 'api');
    expect(updated.body.errors).toBeUndefined();
    const { draft, published } = await stored(documentId);
    expect(draft?.title).toBe('新标题');
    expect(published).toBeUndefined();
  });

  test('GraphQL mutations that ask for publication are refused, and nothing changes', async () => {
    const data = balancedInput((await newOrganization()).documentId);
    const { documentId } = await newDraft(balancedInput);
    const before = await stored(documentId);
    const rows = await countRows();
    const answers = [
      await graphql(createMutation, { data, status: 'PUBLISHED' }, 'api'),
      await graphql(
        createMutation.replace('$status)', 'PUBLISHED)').replace(', $status: PublicationStatus', ''),
        { data },
        'api',
      ),
      await graphql(updateMutation, { id: documentId, data: { title: '新' }, status: 'PUBLISHED' }, 'api'),
    ];
    for (const { body } of answers) expect(body.errors[0].extensions.code).toBe('FORBIDDEN');
    expect(await countRows()).toEqual(rows);
    expect(await stored(documentId)).toEqual(before);
  });

  test('REST cannot take back a published report', async () => {
    const { documentId } = await newPublished();
    expect((await call('DELETE', `/api/reports/${documentId}`, 'api')).status).toBe(403);
    const deletion = 'mutation ($id: ID!) { deleteReport(documentId: $id) { documentId } }';
    const { body } = await graphql(deletion, { id: documentId }, 'api');
    expect(body.errors[0].extensions.code).toBe('FORBIDDEN');
    expect((await stored(documentId)).published).toBeDefined();
  });

  test('REST deletes a draft that was never published', async () => {
    const { documentId } = await newDraft(balancedInput);
    expect((await call('DELETE', `/api/reports/${documentId}`, 'api')).status).toBe(204);
    expect(await stored(documentId)).toEqual({});
  });
});

describe('a draft', () => {
  test('saves with any finding short of malformed structure', async () => {
    const { documentId } = await newDraft(unbalancedInput);
    const { status } = await contentManager.save(documentId, { title: '草稿', revision: 0 });
    expect(status).toBe(200);
    expect((await stored(documentId)).draft).toMatchObject({ title: '草稿', revision: 1, stage: 'drafting' });
  });

  test('goes back to the published version when it is discarded, and counts on', async () => {
    const { documentId } = await newPublished();
    await documents.update(documentId, { title: '改过' });
    await documents.update(documentId, { title: '再改' });
    expect((await contentManager.discard(documentId)).status).toBe(200);
    const { draft, published } = await stored(documentId);
    expect(draft?.title).toBe(published?.title);
    expect(draft?.revision).toBe(3);
  });

  test('that was never published cannot be discarded away', async () => {
    const { documentId } = await newDraft(balancedInput);
    expect((await contentManager.discard(documentId)).status).toBe(404);
    expect(await documents.discardDraft(documentId)).toMatchObject({ status: 400 });
    expect((await stored(documentId)).draft).toBeDefined();
  });

  test('comes back when a report is withdrawn', async () => {
    const { documentId } = await newPublished();
    const withdrawal = `/disclosure/reports/${documentId}/withdrawal`;
    expect((await call('POST', withdrawal, 'admin', { reason: '误发' })).status).toBe(204);
    const { draft, published } = await stored(documentId);
    expect(draft).toBeDefined();
    expect(published).toBeUndefined();
    await documents.delete(documentId);
    expect(await stored(documentId)).toEqual({});
  });
});
