import { theScene } from './setup/bureaus';
import { type Answer, call, contentManagerOf, holds } from './setup/http';
import { move, type Person, review } from './setup/people';
import { balancedInput, countRows, stored } from './setup/reports';

const reportUid = 'api::report.report';
const organizationUid = 'api::organization.organization';
const reports = `/content-manager/collection-types/${reportUid}`;
const organizations = `/content-manager/collection-types/${organizationUid}`;

describe('of another bureau', () => {
  const attempts: [string, (who: Person, foreign: string, own: string) => Promise<Answer>][] = [
    ['reading', (who, id) => call('GET', `${reports}/${id}`, who)],
    ['reading the published version', (who, id) => call('GET', `${reports}/${id}?status=published`, who)],
    ['reading with everything populated', (who, id) => call('GET', `${reports}/${id}?populate=*`, who)],
    ['saving', (who, id) => contentManagerOf(who).save(id, { title: '外人改的' })],
    ['deleting', (who, id) => contentManagerOf(who).delete(id)],
    ['publishing', (who, id) => contentManagerOf(who).publish(id)],
    ['saving and publishing', (who, id) => contentManagerOf(who).publish(id, { title: '外人改的' })],
    ['unpublishing', (who, id) => contentManagerOf(who).unpublish(id)],
    ['discarding', (who, id) => contentManagerOf(who).discard(id)],
    ['copying', (who, id) => contentManagerOf(who).clone(id, { year: 2030 })],
    ['copying at once', (who, id) => call('POST', `${reports}/auto-clone/${id}`, who, {})],
    ['publishing many', (who, id, own) => contentManagerOf(who).bulkPublish([own, id])],
    [
      'unpublishing many',
      (who, id, own) => call('POST', `${reports}/actions/bulkUnpublish`, who, { documentIds: [own, id] }),
    ],
    ['deleting many', (who, id, own) => call('POST', `${reports}/actions/bulkDelete`, who, { documentIds: [own, id] })],
    [
      'reading many',
      (who, id, own) => call('POST', `${reports}/actions/bulkFindForValidation`, who, { documentIds: [own, id] }),
    ],
    ['counting its relations', (who, id) => call('GET', `${reports}/${id}/actions/countDraftRelations`, who)],
    [
      'counting relations of many',
      (who, id) => call('GET', `${reports}/actions/countManyEntriesDraftRelations?documentIds=${id}`, who),
    ],
    [
      'its organization, by relation',
      (who, id) => call('GET', `/content-manager/relations/${reportUid}/${id}/organization`, who),
    ],
    [
      'organizations for it',
      (who, id) => call('GET', `/content-manager/relations/${reportUid}/organization?id=${id}`, who),
    ],
    ['its file', (who, id) => call('GET', `/disclosure/reports/${id}/export?format=csv`, who)],
    ['its review', (who, id) => review(who, id)],
    ['moving it', (who, id) => move(who, id, 'section-review')],
    [
      'publishing with a note',
      (who, id) => call('POST', `/disclosure/reports/${id}/publications`, who, { note: '外人' }),
    ],
  ];

  test.each(attempts)('%s is not possible, and changes nothing', async (_name, attempt) => {
    const { theirs, published, mine, outsiders } = await theScene();
    for (const who of outsiders)
      for (const foreign of [theirs.documentId, published]) {
        const before = [await stored(foreign), await stored(mine.documentId), await countRows()];
        const answer = await attempt(who, foreign, mine.documentId);
        expect([403, 404]).toContain(answer.status);
        expect(holds(answer, theirs.organization.code, theirs.organization.documentId)).toEqual([]);
        expect([await stored(foreign), await stored(mine.documentId), await countRows()]).toEqual(before);
      }
  });

  test('document ids are taken as text, never as a query', async () => {
    const { outsiders } = await theScene();
    for (const query of ['documentIds[$startsWith]=a', 'documentIds[0][$ne]=a', 'documentIds[$notNull]=true']) {
      const { status } = await call('GET', `${reports}/actions/countManyEntriesDraftRelations?${query}`, outsiders[0]);
      expect(status).toBe(400);
    }
  });

  const shapes: [string, (id: string, row: number) => unknown][] = [
    ['a document id', (id) => id],
    ['connect', (id) => ({ connect: [{ documentId: id }], disconnect: [] })],
    ['connect by text', (id) => ({ connect: [id] })],
    ['set', (id) => ({ set: [{ documentId: id }] })],
    ['a row id', (_id, row) => row],
    ['connect by row id', (_id, row) => ({ connect: [{ id: row }] })],
  ];

  test.each(shapes)('a report is not created, named by %s', async (_name, shape) => {
    const { theirs, mine, outsiders } = await theScene();
    const { id } = await strapi.db
      .query(organizationUid)
      .findOne({ where: { documentId: theirs.organization.documentId } });
    const organization = shape(theirs.organization.documentId, id);
    for (const who of outsiders) {
      const rows = await countRows();
      const manager = contentManagerOf(who);
      const answers = [
        await manager.create({ ...balancedInput('', 2024), organization }),
        await manager.createAndPublish({ ...balancedInput('', 2025), organization }),
        await manager.clone(mine.documentId, { organization, year: 2026 }),
      ];
      expect(answers.map(({ status }) => status)).toEqual([403, expect.any(Number), 403]);
      expect([400, 403]).toContain(answers[1]?.status);
      expect(await countRows()).toEqual(rows);
    }
  });
});

describe('lists', () => {
  const queries = [
    '',
    '?status=published',
    '?pageSize=1000&sort=organization.code:asc',
    '?sort[0]=title:desc',
    '?_q=年度报告',
    '?filters[year][$gte]=2000',
    '?filters[$or][0][year][$gt]=1&filters[$or][1][organization][id][$gt]=0',
    '?filters[organization][code][$startsWith]=T',
    '?filters[$not][title][$eq]=x',
    '?filters[$and][0][__status][$eq]=published-unmodified',
    '?publicationStatusFilter=published-unmodified',
    '?publicationStatusFilter=published-modified',
    '?hasPublishedVersion=true',
    '?populate[organization][fields]=code',
    '?filters[applications][row][$eq]=granted',
  ];

  test.each(queries)('%s shows nothing of another bureau', async (query) => {
    const { theirs, published, mine, outsiders } = await theScene();
    for (const who of outsiders) {
      const answer = await contentManagerOf(who).list(query);
      expect(answer.status).toBe(200);
      expect(holds(answer, theirs.documentId, published, theirs.organization.code)).toEqual([]);
      expect(answer.body.pagination.total).toBe(answer.body.results.length);
      const ids = answer.body.results.map(({ documentId }: { documentId: string }) => documentId);
      expect(ids.filter((id: string) => id !== mine.documentId)).toEqual([]);
    }
  });

  test('show what is one’s own', async () => {
    const { mine, outsiders } = await theScene();
    for (const who of outsiders) {
      const { body } = await contentManagerOf(who).list();
      expect(body.results).toMatchObject([{ documentId: mine.documentId, stage: 'drafting', year: 2022 }]);
      expect((await contentManagerOf(who).read(mine.documentId)).body.data.applications).toHaveLength(25);
    }
  });

  test('of the home page show and count nothing of another bureau', async () => {
    const { theirs, published, outsiders } = await theScene();
    for (const who of outsiders) {
      for (const action of ['update', 'publish']) {
        const answer = await call('GET', `/content-manager/homepage/recent-documents?action=${action}`, who);
        expect(answer.status).toBe(200);
        expect(holds(answer, theirs.documentId, published, theirs.organization.documentId)).toEqual([]);
      }
      const { body } = await call('GET', '/content-manager/homepage/count-documents', who);
      expect(body.data).toEqual({ draft: 1, published: 1, modified: 0 });
      const waiting = await call('GET', '/disclosure/reports/waiting', who);
      expect(waiting.status).toBe(200);
      expect(holds(waiting, theirs.documentId, published)).toEqual([]);
    }
  });
});

describe('the desk', () => {
  test('tells nothing of another bureau', async () => {
    const { theirs, published, mine, outsiders } = await theScene();
    const ids = [theirs.documentId, published, mine.documentId].map((id) => `documentId[]=${id}`).join('&');
    const foreign = theirs.organization.documentId;
    for (const who of outsiders) {
      const answers = [];
      for (const query of [
        'organizations',
        `context?report=${theirs.documentId}`,
        `context?organization=${foreign}&year=2024`,
        `summaries?${ids}`,
        'matrix',
        `matrix?organization=${foreign}&year=2023`,
        'progress?year=2022',
        'progress?year=2023',
        'mine',
      ])
        answers.push(await call('GET', `/disclosure/desk/${query}`, who));
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
      const secrets = [theirs.documentId, published, foreign, theirs.organization.code];
      expect(answers.flatMap((answer) => holds(answer, ...secrets))).toEqual([]);
      expect(answers[0]?.body.data).toHaveLength(1);
      expect(answers[3]?.body.data).toMatchObject([{ documentId: mine.documentId }]);
      expect(answers[6]?.body.data.counts).toMatchObject({ drafting: 1, published: 0 });
    }
  });
});

test('files of many reports hold nothing of another bureau', async () => {
  const { theirs, published, mine, outsiders } = await theScene();
  const documentIds = [theirs.documentId, published, mine.documentId];
  for (const { bearer } of outsiders) {
    const parameters = new URLSearchParams({ documentIds: documentIds.join(), format: 'csv' });
    const response = await fetch(`${server.url}/disclosure/exports?${parameters}`, {
      headers: { Authorization: `Bearer ${bearer}` },
    });
    const text = await response.text();
    expect(response.status).toBe(200);
    expect(text).toContain(mine.organization.code);
    expect(text).not.toContain(theirs.organization.code);
  }
});

describe('organizations', () => {
  test('of others are neither listed, read nor changed', async () => {
    const { theirs, mine, outsiders } = await theScene();
    const foreign = theirs.organization;
    const who = outsiders[1];
    const answers = [
      await call('GET', organizations, who),
      await call('GET', `${organizations}?populate=*&filters[code][$eq]=${foreign.code}`, who),
      await call('GET', `/content-manager/relations/${reportUid}/organization`, who),
      await call('GET', `/content-manager/relations/${organizationUid}/parent`, who),
      await call('GET', `${organizations}/${foreign.documentId}`, who),
      await call('PUT', `${organizations}/${foreign.documentId}`, who, { name: '外人改的' }),
      await call('DELETE', `${organizations}/${foreign.documentId}`, who),
      await call('GET', `/content-manager/relations/${organizationUid}/${foreign.documentId}/members`, who),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 404, 404, 404, 404]);
    expect(answers.flatMap((answer) => holds(answer, foreign.documentId))).toEqual([]);
    expect(holds(answers[0] as Answer, mine.organization.code)).toHaveLength(1);
  });

  test('are made and moved only below one’s own', async () => {
    const { theirs, mine, outsiders } = await theScene();
    const who = outsiders[1];
    const create = (code: string, parent?: string) =>
      call('POST', organizations, who, { name: '新设机构', code, kind: 'department', ...(parent && { parent }) });
    expect((await create('SCOPE-1')).status).toBe(403);
    expect((await create('SCOPE-2', theirs.organization.documentId)).status).toBe(403);
    const made = await create('SCOPE-3', mine.organization.documentId);
    expect(made.status).toBe(201);
    const child = `${organizations}/${made.body.data.documentId}`;
    expect((await call('PUT', child, who, { parent: theirs.organization.documentId })).status).toBe(403);
    expect((await call('PUT', child, who, { parent: null })).status).toBe(403);
    expect((await call('PUT', child, who, { name: '改名机构' })).status).toBe(200);
    expect((await call('DELETE', child, who)).status).toBe(200);
  });
});
