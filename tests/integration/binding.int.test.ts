import { type Answer, call, contentManager, contentManagerOf } from './setup/http';
import { approve, move, newTeam, review } from './setup/people';
import {
  balancedInput,
  documents,
  newApproved,
  newDraft,
  newOrganization,
  newPublished,
  stored,
} from './setup/reports';

const reportUid = 'api::report.report';

const publications = (code: string) =>
  strapi.db.query('plugin::disclosure.publication').findMany({ where: { organizationCode: code } });

const eventsOf = async (documentId: string) => (await review('admin', documentId)).body.events;

const paths: [string, (documentId: string) => Promise<Answer>][] = [
  ['Content Manager: publish', (id) => contentManager.publish(id)],
  ['Content Manager: bulk publish', (id) => contentManager.bulkPublish([id])],
  ['the route that takes a note', (id) => call('POST', `/disclosure/reports/${id}/publications`, 'admin', {})],
  ['documents().publish', (id) => documents.publish(id)],
  ['documents().publish, all locales', (id) => documents.publish(id, { locale: '*' })],
  ['documents().update, published', (id) => documents.update(id, {}, { status: 'published' })],
];

describe('publishing', () => {
  test.each(paths)('by %s is refused to a report that is not approved, and changes nothing', async (_name, publish) => {
    const { documentId, organization } = await newDraft(balancedInput);
    const before = await stored(documentId);
    const { status, body } = await publish(documentId);
    expect(status).toBe(400);
    expect(body.error).toMatchObject({
      message: expect.stringMatching(/尚未审核通过.*not approved/),
      details: { errors: [{ path: ['stage'], name: 'NotApproved' }] },
    });
    expect(await stored(documentId)).toEqual(before);
    expect(await publications(organization.code)).toEqual([]);
  });

  test.each(paths)('by %s publishes what was approved', async (_name, publish) => {
    const { documentId, organization } = await newApproved();
    expect((await publish(documentId)).status).toBeLessThan(300);
    expect((await stored(documentId)).published).toBeDefined();
    expect(await publications(organization.code)).toHaveLength(1);
  });

  const births: [string, (data: Record<string, unknown>) => Promise<Answer>][] = [
    ['Content Manager: create and publish', (data) => contentManager.createAndPublish(data)],
    ['documents().create, published', (data) => documents.create(data, { status: 'published' })],
  ];

  test.each(births)('by %s is refused to a report that nobody has seen', async (_name, publish) => {
    const organization = await newOrganization();
    expect((await publish(balancedInput(organization.documentId))).status).toBe(400);
    expect(
      await strapi.db.query(reportUid).count({ where: { organization: { documentId: organization.documentId } } }),
    ).toBe(0);
  });

  test('saves first in the Content Manager: with another text it is refused, and the approval stands', async () => {
    const { documentId } = await newApproved();
    const before = await stored(documentId);
    expect(await contentManager.publish(documentId, { title: '批准之后改的标题' })).toMatchObject({
      status: 400,
      body: { error: { details: { errors: [{ path: ['stage'], name: 'NotApproved' }] } } },
    });
    expect(await stored(documentId)).toEqual(before);
    expect((await eventsOf(documentId)).at(-1)).toMatchObject({ kind: 'approve' });
    expect((await contentManager.publish(documentId, { title: before.draft?.title })).status).toBe(200);
  });

  test.each<[string, object]>([
    ['content', { title: '绕过钩子改的标题' }],
    ['stage', { stage: 'leader-review' }],
  ])('is refused when the %s was changed beneath everything', async (_name, data) => {
    const { documentId } = await newApproved();
    await strapi.db.query(reportUid).updateMany({ where: { documentId, publishedAt: null }, data });
    expect((await contentManager.publish(documentId)).status).toBe(400);
    expect((await stored(documentId)).published).toBeUndefined();
  });

  test('is refused to a stage that claims an approval which never was', async () => {
    const { documentId } = await newDraft(balancedInput);
    await strapi.db
      .query(reportUid)
      .updateMany({ where: { documentId, publishedAt: null }, data: { stage: 'approved' } });
    expect((await documents.publish(documentId)).status).toBe(400);
  });

  test('by two people at the same moment makes one publication', async () => {
    const { documentId, organization } = await newApproved();
    const answers = await Promise.all([1, 2, 3, 4].map(() => contentManager.publish(documentId)));
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    expect(await publications(organization.code)).toHaveLength(1);
  });
});

test('an edit at the moment of approval is approved too, or ends it', async () => {
  for (let round = 0; round < 5; round += 1) {
    const { documentId, organization } = await newDraft(balancedInput);
    const { editor, reviewer, leader } = await newTeam(organization.documentId);
    await move(editor, documentId, 'section-review');
    await move(reviewer, documentId, 'leader-review');
    const [moved, saved] = await Promise.all([
      move(leader, documentId, 'approved'),
      contentManager.save(documentId, { title: '同时改的标题' }),
    ]);
    expect([moved.status, saved.status]).toEqual([200, 200]);
    const { stage, digest, events } = (await review('admin', documentId)).body;
    const last = events.at(-1);
    expect(['approve', 'reopen']).toContain(last.kind);
    expect([stage, digest]).toEqual([last.to, last.digest]);
  }
});

describe('after approval', () => {
  const edits: [string, (documentId: string) => Promise<Answer>][] = [
    ['a save in the Content Manager', (id) => contentManager.save(id, { title: '新标题' })],
    ['documents().update', (id) => documents.update(id, { title: '新标题' })],
    ['the content API', (id) => call('PUT', `/api/reports/${id}`, 'api', { data: { title: '新标题' } })],
    ['the source address alone', (id) => contentManager.save(id, { sourceUrl: 'https://example.org/other' })],
  ];

  test.each(edits)('an edit by %s returns the report to drafting', async (_name, edit) => {
    const { documentId } = await newApproved();
    expect((await edit(documentId)).status).toBe(200);
    expect((await stored(documentId)).draft?.stage).toBe('drafting');
    expect((await eventsOf(documentId)).at(-1)).toMatchObject({ kind: 'reopen', from: 'approved', to: 'drafting' });
    expect((await contentManager.publish(documentId)).status).toBe(400);
  });

  test('the answer to the edit says where the report stands now', async () => {
    const { documentId } = await newApproved();
    expect((await contentManager.save(documentId, { title: '新标题' })).body.data.stage).toBe('drafting');
  });

  test.each(['name', 'kind', 'regionCode', 'code'] as const)(
    'another %s of the organization returns it too',
    async (field) => {
      const { documentId, organization } = await newApproved();
      const values = { name: '改名后的局', kind: 'township', regionCode: '150302', code: `N${organization.code}` };
      const path = `/content-manager/collection-types/api::organization.organization/${organization.documentId}`;
      expect((await call('PUT', path, 'admin', { [field]: values[field] })).status).toBe(200);
      expect((await stored(documentId)).draft?.stage).toBe('drafting');
      expect((await eventsOf(documentId)).at(-1)).toMatchObject({ kind: 'organization', to: 'drafting' });
      expect((await contentManager.publish(documentId)).status).toBe(400);
    },
  );

  test('what is not published of the organization may change', async () => {
    const { documentId, organization } = await newApproved();
    const path = `/content-manager/collection-types/api::organization.organization/${organization.documentId}`;
    expect((await call('PUT', path, 'admin', { deadline: '01-20', name: undefined })).status).toBe(200);
    expect((await stored(documentId)).draft?.stage).toBe('approved');
  });
});

describe('after publication', () => {
  test('the report stays in the last stage, and a new name of the organization leaves it there', async () => {
    const { documentId, organization } = await newPublished();
    const path = `/content-manager/collection-types/api::organization.organization/${organization.documentId}`;
    expect((await call('PUT', path, 'admin', { name: '改名后的局' })).status).toBe(200);
    expect((await stored(documentId)).draft?.stage).toBe('approved');
  });

  test('a correction begins with an edit, and the public version stays until it is approved and published', async () => {
    const { documentId, organization } = await newPublished();
    await contentManager.save(documentId, { title: '更正后的标题' });
    expect((await stored(documentId)).draft?.stage).toBe('drafting');
    const open = await call('GET', `/api/reports/${documentId}`, 'public');
    expect(open.body.data.title).not.toBe('更正后的标题');
    expect((await contentManager.publish(documentId)).status).toBe(400);
    await approve(documentId);
    expect((await contentManager.publish(documentId)).status).toBe(200);
    expect((await call('GET', `/api/reports/${documentId}`, 'public')).body.data.title).toBe('更正后的标题');
    expect(await publications(organization.code)).toHaveLength(2);
  });

  test('giving up a correction goes back to the public text, and is no way back into the last stage', async () => {
    const { documentId } = await newPublished();
    await contentManager.save(documentId, { title: '更正后的标题' });
    expect((await contentManager.discard(documentId)).status).toBe(200);
    const { draft, published: version } = await stored(documentId);
    expect(draft).toMatchObject({ stage: 'drafting', title: version?.title });
  });

  test('a copy for another year begins in the first stage', async () => {
    const { documentId } = await newPublished();
    const { body } = await contentManager.clone(documentId, { year: 2024 });
    expect((await stored(body.data.documentId)).draft?.stage).toBe('drafting');
  });

  test('a withdrawal opens the report again', async () => {
    const { documentId, organization } = await newPublished();
    const answer = await call('POST', `/disclosure/reports/${documentId}/withdrawal`, 'admin', { reason: '数据有误' });
    expect(answer.status).toBeLessThan(300);
    expect((await stored(documentId)).draft?.stage).toBe('drafting');
    expect((await documents.publish(documentId)).status).toBe(400);
    const { editor } = await newTeam(organization.documentId);
    expect((await contentManagerOf(editor).save(documentId, { title: '改正后的标题' })).status).toBe(200);
  });
});
