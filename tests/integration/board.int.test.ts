/** The supervising office's board: who has come how far, the sums, and the consolidated draft. */
import { withCells } from '../fixtures/documents';
import { publish, received, reportOf, reportUid, scene, year } from './setup/board';
import { call, get, graphql } from './setup/http';
import { approve, newPerson } from './setup/people';
import { withdraw } from './setup/publications';
import { documents, inputOf, newOrganization } from './setup/reports';

const codes = (rows: { organization: { code: string } }[]) => rows.map(({ organization }) => organization.code);

describe('the board', () => {
  it('shows the bodies below, whose figures do not add up first, then who is late', async () => {
    const { office, query, government, first, second, wrong, silent } = await scene();
    const { status, body } = await get(`/disclosure/board?${query}`, office);
    expect(status).toBe(200);
    expect(body.data).toMatchObject({ government: { code: government.code }, year, pending: 0, lastLook: null });
    expect(codes(body.data.rows)).toEqual([wrong.code, silent.code, first.code, second.code]);
    expect(body.data.rows[0]).toMatchObject({ state: 'drafting', isLate: true, isNew: false });
    expect(body.data.rows[0].judged.errors).toBeGreaterThan(0);
    expect(body.data.rows[0].judged.influence).toBeGreaterThan(0);
    expect(body.data.rows[1]).toMatchObject({ state: 'notStarted', judged: null, documentId: null, isLate: true });
    expect(body.data.rows[3]).toMatchObject({ state: 'published', isLate: false, submissionDeadline: '2024-01-10' });
  });

  it('tells what changed since the last look', async () => {
    const { office, query, wanted, wrong, draft } = await scene();
    expect((await call('POST', '/disclosure/board/look', office, wanted)).status).toBe(200);
    await documents.update(draft, { title: '又改了' });
    const { rows } = (await get(`/disclosure/board?${query}`, office)).body.data;
    const changed = rows.filter(({ isNew }: { isNew: boolean }) => isNew);
    expect(codes(changed)).toEqual([wrong.code]);
  });

  it('judges a draft anew once it was changed', async () => {
    const { office, query, draft, wrong } = await scene();
    await get(`/disclosure/board?${query}`, office);
    const { applications } = inputOf(reportOf(3), wrong.documentId, year);
    await documents.update(draft, { applications });
    const { rows } = (await get(`/disclosure/board?${query}`, office)).body.data;
    const row = rows.find((each: { documentId: string }) => each.documentId === draft);
    expect(row.judged).toMatchObject({ errors: 0, influence: 0 });
  });

  it('judges a draft anew once its body published another year, or a body below it published', async () => {
    const { office, query, wrong, government } = await scene();
    const of = (code: string) => async () => {
      const { rows } = (await get(`/disclosure/board?${query}`, office)).body.data;
      return rows.find((each: { organization: { code: string } }) => each.organization.code === code).judged;
    };
    const judged = of(wrong.code);
    const { warnings } = await judged();
    // Last year ended with 7 that were carried forward, this year begins with none.
    const before = withCells(
      reportOf(7),
      ['naturalPerson', 'total'].flatMap((column) => [
        [`applications.granted.${column}`, 0] as const,
        [`applications.totalResults.${column}`, 0] as const,
        [`applications.carriedForward.${column}`, 7] as const,
      ]),
    );
    const last = await strapi
      .documents(reportUid)
      .create({ data: inputOf(before, wrong.documentId, year - 1) as never });
    await approve(last.documentId);
    await documents.publish(last.documentId);
    expect((await judged()).warnings).toBeGreaterThan(warnings);

    const township = await newOrganization({ kind: 'county', parent: government.documentId });
    const village = await newOrganization({ parent: township.documentId });
    const data = inputOf(reportOf(0), township.documentId, year);
    await strapi.documents(reportUid).create({ data: data as never });
    const consolidating = of(township.code);
    const { influence } = await consolidating();
    await publish(village.documentId, 4);
    expect((await consolidating()).influence).toBeGreaterThan(influence);
  });

  it('sums every cell and leads from a cell to the bodies behind it', async () => {
    const { office, query, first, second, wrong, silent } = await scene();
    const { data } = (await get(`/disclosure/board/sums?${query}`, office)).body;
    expect(data.cells[received]).toBe(50);
    expect(data.missing.map(({ code }: { code: string }) => code).sort()).toEqual([wrong.code, silent.code].sort());
    const behind = (await get(`/disclosure/board/cell?${query}&cell=${received}`, office)).body.data;
    expect(behind).toMatchObject({
      sum: 50,
      bodies: [
        { code: second.code, value: 30 },
        { code: first.code, value: 20 },
      ],
    });
    expect((await get(`/disclosure/board/cell?${query}&cell=applications.x.y`, office)).status).toBe(400);
  });

  it('gives the sums over GraphQL', async () => {
    const { government } = await scene();
    const query = `{ disclosureConsolidation(organization: "${government.code}", year: ${year}) {
      layout cells { cell value } counted { organization { code } version digest layout } missing { code } } }`;
    const { disclosureConsolidation: sums } = (await graphql(query)).body.data;
    expect(sums).toMatchObject({ layout: 'v2021', counted: [{ version: 1 }, { version: 1 }] });
    expect(sums.missing).toHaveLength(2);
    expect(sums.cells).toContainEqual({ cell: received, value: 50 });
    const unknown = await graphql('{ disclosureConsolidation(organization: "NOBODY", year: 2023) { layout } }');
    expect(unknown.body.errors[0].extensions.error.name).toBe('NotFoundError');
    const late = await graphql('{ disclosureConsolidation(organization: "NOBODY", year: 1) { layout } }');
    expect(late.body.errors[0].extensions.error.name).toBe('ValidationError');
  });

  it('is for those who have the right, and for their own bodies', async () => {
    const { query, government, wanted } = await scene();
    const editor = await newPerson(['report-editor'], [government.documentId]);
    const elsewhere = await newPerson(['supervising-office'], [(await newOrganization()).documentId]);
    expect((await get(`/disclosure/board?${query}`, 'public')).status).toBe(401);
    for (const path of ['board', 'board/sums', 'board/file', 'board/draft']) {
      expect((await get(`/disclosure/${path}?${query}`, editor)).status).toBe(403);
      expect((await get(`/disclosure/${path}?${query}`, elsewhere)).status).toBe(404);
    }
    expect((await call('POST', '/disclosure/board/draft', editor, wanted)).status).toBe(403);
    expect((await call('POST', '/disclosure/board/draft', elsewhere, wanted)).status).toBe(404);
    expect((await get('/disclosure/board', elsewhere)).body.data).toMatchObject({ governments: [], rows: [] });
    expect((await get('/disclosure/board?year=abc', 'admin')).status).toBe(400);
    expect((await get('/disclosure/board?sort=x', 'admin')).status).toBe(400);
  });
});

describe('a consolidated draft', () => {
  const finding = async (documentId: string) => {
    const { findings } = (await get(`/disclosure/reports/${documentId}/review`, 'admin')).body;
    return findings.filter(({ rule }: { rule: string }) => rule === 'consolidation.stale');
  };

  it('sums the public versions, goes stale with a correction, and is renewed around what a person adjusted', async () => {
    const { office, wanted, query, first, published } = await scene();
    const made = await call('POST', '/disclosure/board/draft', office, wanted);
    expect(made.status).toBe(200);
    const { documentId, versions, stale, cells } = made.body.data;
    expect(versions).toHaveLength(2);
    expect(versions[0].digest).toMatch(/^[0-9a-f]{64}$/);
    expect([stale, cells]).toEqual([[], []]);
    expect((await call('POST', '/disclosure/board/draft', office, wanted)).status).toBe(409);
    const totals = async () => {
      const { applications } = await strapi.db
        .query(reportUid)
        .findOne({ where: { documentId }, populate: { applications: true } });
      return new Map(applications.map((row: { row: string; total: number }) => [row.row, row]));
    };
    const rows = await totals();
    expect(rows.get('newRequests')).toMatchObject({ naturalPerson: 50, total: 50 });
    const adjusted = [...rows.values()].map((row) =>
      (row as { row: string }).row === 'granted' ? { ...(row as object), total: 51 } : row,
    );
    await documents.update(documentId, { applications: adjusted });
    const address = 'applications.granted.total';
    const reasoned = { ...wanted, cell: address, reason: '含派出机构1件' };
    await call('POST', '/disclosure/board/draft/reasons', office, reasoned);

    expect(await finding(documentId)).toEqual([]);
    await documents.update(published, { applications: inputOf(reportOf(25), first.documentId, year).applications });
    await approve(published);
    await documents.publish(published);
    const before = (await get(`/disclosure/board/draft?${query}`, office)).body.data;
    expect(before.stale).toEqual([{ code: first.code, name: first.name }]);
    expect(await finding(documentId)).toHaveLength(1);

    const after = (await call('POST', '/disclosure/board/draft/renewal', office, wanted)).body.data;
    expect(after.stale).toEqual([]);
    expect(after.cells).toEqual([{ cell: address, current: 51, drafted: 50, now: 55, reason: '含派出机构1件' }]);
    expect(await finding(documentId)).toEqual([]);
    expect((await totals()).get('newRequests')).toMatchObject({ naturalPerson: 55, total: 55 });
    const one = await call('POST', '/disclosure/board/draft/renewal', office, { ...wanted, cells: [address] });
    expect(one.body.data.cells).toEqual([]);
    expect((await totals()).get('granted')).toMatchObject({ total: 55 });
  });

  it('goes stale with a withdrawal', async () => {
    const { office, wanted, published, first } = await scene();
    const { documentId } = (await call('POST', '/disclosure/board/draft', office, wanted)).body.data;
    await withdraw(published, { reason: '数据有误，重新核对' });
    const [stale] = await finding(documentId);
    expect(stale.quote).toBe(first.code);
  });

  it('sums the level below alone, so that nobody is counted twice', async () => {
    const { government, wanted, office } = await scene();
    const prefecture = await newOrganization({ kind: 'prefecture' });
    await strapi
      .documents('api::organization.organization')
      .update({ documentId: government.documentId, data: { parent: prefecture.documentId } as never });
    const { documentId } = (await call('POST', '/disclosure/board/draft', office, wanted)).body.data;
    const chapters = inputOf(reportOf(0), government.documentId, year).sections;
    await documents.update(documentId, { sections: chapters });
    const above = `/disclosure/board/sums?organization=${prefecture.documentId}&year=${year}`;
    expect((await get(above, 'admin')).body.data).toMatchObject({ cells: {}, missing: [{ code: government.code }] });
  });
});
