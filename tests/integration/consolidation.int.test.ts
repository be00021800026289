/** Sums over the bodies below, who has to report, and what a correction changes in the tables of the record. */
import { compare, fillOnce, rebuild } from '../../src/plugins/disclosure/server/src/database/projection/rebuild';
import { withCells } from '../fixtures/documents';
import { figuresOf, received, reportOf } from './setup/figures';
import { call, get } from './setup/http';
import { correct, withdraw } from './setup/publications';

const scene = figuresOf('990202');

describe('consolidation', () => {
  const sums = async () => {
    const { government } = await scene;
    return (await get(`/api/disclosure/consolidation/${government.code}/2022`)).body.data;
  };

  it('adds up the bodies below, and names who counts and who is missing', async () => {
    const { first, second, silent } = await scene;
    const { layout, cells, counted, missing } = await sums();
    expect(layout).toBe('v2021');
    expect(cells[received]).toBe(100);
    expect(counted.map(({ organization }: { organization: { code: string } }) => organization.code).sort()).toEqual(
      [first.code, second.code].sort(),
    );
    expect(missing).toEqual([{ code: silent.code, name: silent.name }]);
  });

  it('is 404 for an unknown body and 400 for no year', async () => {
    expect((await get('/api/disclosure/consolidation/NOBODY-1/2022')).status).toBe(404);
    const { government } = await scene;
    expect((await get(`/api/disclosure/consolidation/${government.code}/next`)).status).toBe(400);
  });
});

test('who has to report is told, and nothing of drafts', async () => {
  const { first, silent } = await scene;
  const { body } = await get('/api/disclosure/reporting?year=2022');
  const of = (code: string) =>
    body.data.find((row: { organization: { code: string } }) => row.organization.code === code);
  expect(of(first.code)).toMatchObject({ state: 'published', version: 1, deadline: '2023-01-31' });
  expect(of(silent.code)).toMatchObject({ state: 'missing', version: null, publishedAt: null });
  expect((await get('/api/disclosure/reporting?year=1998')).status).toBe(400);
});

test('a check of a registered body knows what the record says of last year', async () => {
  const { first } = await scene;
  const document = { ...reportOf(2023, 3), organization: { code: first.code } };
  const last = { ...withCells(reportOf(2022, 3), [['applications.carriedForward.total', 4]]) };
  const rules = async (body: unknown) => {
    const answer = await call('POST', '/api/disclosure/check', 'public', body);
    expect(answer.status).toBe(200);
    return answer.body.findings.map(({ rule }: { rule: string }) => rule);
  };
  expect(await rules(document)).not.toContain('continuity.carried-over');
  expect(await rules({ document, previous: last })).toContain('continuity.carried-over');
  const malformed = await call('POST', '/api/disclosure/check', 'public', {
    document,
    previous: { year: 2022, applications: 3 },
  });
  expect(malformed.status).toBe(400);
  expect(malformed.body.error.details.errors[0].path[0]).toBe('previous');
});

// Last: it changes what the others read.
test('a correction and a withdrawal count at once, and the tables can be made anew', async () => {
  const { ids, first, second, government, region } = await scene;
  await correct(ids.first2022, '更正后的标题');
  await withdraw(ids.second2022, { reason: '数据有误' });
  const today = new Date().toISOString().slice(0, 10);
  const corrections = await get(`/api/disclosure/corrections?since=${today}&region=${region}`);
  expect(corrections.body).toEqual({
    data: [
      {
        organization: expect.objectContaining({ code: first.code }),
        year: 2022,
        title: '更正后的标题',
        version: 2,
        publishedAt: expect.stringContaining(today),
        note: expect.any(String),
      },
    ],
    meta: { since: today, pagination: { page: 1, pageSize: 25, pageCount: 1, total: 1 } },
  });
  const later = await get(`/api/disclosure/corrections?since=2999-01-01&kind=department&year=2022`);
  expect(later.body.data).toEqual([]);
  for (const [query, path] of [
    ['', 'since'],
    ['since=yesterday', 'since'],
    ['since=2023-02-29', 'since'],
    [`since=${today}&since=${today}`, 'since'],
    [`since=${today}&page=-1`, 'page'],
    [`since=${today}&nonsense=1`, 'nonsense'],
  ] as const) {
    const { status, body: refused } = await get(`/api/disclosure/corrections?${query}`);
    expect([query, status, refused.error?.details.errors[0].path[0]]).toEqual([query, 400, path]);
  }
  const { data } = (await get(`/api/disclosure/consolidation/${government.code}/2022`)).body;
  expect(data.cells[received]).toBe(30);
  expect(data.counted).toEqual([
    expect.objectContaining({ organization: expect.objectContaining({ code: first.code }), version: 2 }),
  ]);
  const { body } = await get('/api/disclosure/reporting?year=2022');
  const state = body.data.find(
    (row: { organization: { code: string } }) => row.organization.code === second.code,
  )?.state;
  expect(state).toBe('withdrawn');
  const { connection } = strapi.db;
  expect((await compare(connection)).wrong).toEqual([]);
  await connection('disclosure_figures').where({ organization_code: first.code, year: 2022 }).delete();
  expect((await compare(connection)).wrong).toEqual([`${first.code}/2022`]);
  await rebuild(connection);
  expect((await compare(connection)).wrong).toEqual([]);
});

test('a database from before there were totals is completed at its start', async () => {
  const { region } = await scene;
  const { connection } = strapi.db;
  const list = async () => (await get(`/api/disclosure/publications?region=${region.slice(0, 4)}`)).body;
  const before = await list();
  expect(before.meta.pagination.total).toBeGreaterThan(0);
  await connection('disclosure_totals').delete();
  await connection('disclosure_newest').update({ province_code: null, prefecture_code: null, county_code: null });
  await fillOnce(connection, () => undefined);
  expect((await compare(connection)).wrong).toEqual([]);
  expect(await list()).toEqual(before);
});
