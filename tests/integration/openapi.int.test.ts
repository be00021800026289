import path from 'node:path';
import { type Asked, described, send } from './setup/described';
import { correct, withdraw } from './setup/publications';
import { balancedInput, newDraft, newOrganization, newPublished } from './setup/reports';

const _root = path.resolve(__dirname, '../..');

/** What the requests below are about. */
interface Scene {
  code: string;
  report: string;
  withdrawn: { code: string; report: string };
  government: string;
  organization: string;
  draft: string;
  stale: string;
  unwanted: string;
  unused: string;
  spare: string;
}
let scene: Scene;
let api: Awaited<ReturnType<typeof described>>;
/** A token that holds, and allows nothing. */
let powerless: string;

beforeAll(async () => {
  api = await described();
  const published = await newPublished();
  await correct(published.documentId, '更正后的标题');
  const taken = await newPublished();
  await withdraw(taken.documentId, { reason: '数据有误' });
  const government = await newOrganization({ kind: 'county' });
  await newOrganization({ parent: government.documentId });
  const [draft, stale] = [await newDraft(balancedInput), await newDraft(balancedInput)];
  scene = {
    code: published.organization.code,
    report: published.documentId,
    withdrawn: { code: taken.organization.code, report: taken.documentId },
    government: government.code,
    organization: published.organization.documentId,
    draft: draft.documentId,
    stale: stale.documentId,
    unwanted: (await newDraft(balancedInput)).documentId,
    unused: (await newOrganization()).documentId,
    spare: (await newOrganization()).documentId,
  };
  const token = { name: `powerless ${published.documentId}`, type: 'custom', permissions: [], lifespan: null };
  powerless = (await strapi.service('admin::api-token').create(token)).accessKey;
});

const publications = '/api/disclosure/publications';
const json = { Accept: 'application/json' };
const html = { Accept: 'text/html' };
const image = { Accept: 'image/png' };
const mayAll = () => ({ Authorization: `Bearer ${server.apiToken}` });

type Requests = Record<number, (scene: Scene) => Asked>;
const at = (address: string): Asked => ({ path: address });

/** Routes behind Strapi's stack refuse a token that does not hold, and one that allows nothing. */
const byToken = (asked: (scene: Scene) => Asked): Requests => ({
  401: (the) => ({ ...asked(the), headers: { Authorization: 'Bearer nonsense' } }),
  403: (the) => ({ ...asked(the), headers: { Authorization: `Bearer ${powerless}` } }),
});
/** An answer that may be kept, and refusals by token. */
const simple = (address: string, bad: string): Requests => ({
  200: () => at(address),
  304: () => ({ path: address, headers: { 'If-None-Match': '*' } }),
  400: () => at(bad),
  ...byToken(() => at(address)),
});
/** Below a report of the record. */
const ofReport = (below: string, bad: string): Requests => ({
  200: ({ code }) => at(`${publications}/${code}/2023${below}`),
  304: ({ code }) => ({ path: `${publications}/${code}/2023${below}`, headers: { 'If-None-Match': '*' } }),
  400: ({ code }) => at(`${publications}/${code}/2023${below}?${bad}`),
  404: () => at(`${publications}/NOBODY/2023${below}`),
  410: ({ withdrawn }) => at(`${publications}/${withdrawn.code}/2023${below}`),
});
const list = (address: string): Requests => ({
  304: () => ({ path: address, headers: { 'If-None-Match': '*' } }),
  200: () => at(address),
});
const collection = (plural: string, id: (scene: Scene) => string): Record<string, Requests> => ({
  list: {
    200: () => at(`/api/${plural}?pagination[pageSize]=5`),
    400: () => at(`/api/${plural}?filters[nothing]=1`),
    ...byToken(() => at(`/api/${plural}`)),
  },
  get: {
    200: (the) => at(`/api/${plural}/${id(the)}`),
    400: (the) => at(`/api/${plural}/${id(the)}?populate=nothing`),
    404: () => at(`/api/${plural}/nobody`),
    ...byToken((the) => at(`/api/${plural}/${id(the)}`)),
  },
});
const [reports, organizations] = [
  collection('reports', ({ report }) => report),
  collection('organizations', ({ organization }) => organization),
];

const writing = (method: string, address: (scene: Scene) => string, data: unknown) => (the: Scene) => ({
  path: address(the),
  method,
  headers: mayAll(),
  ...(data !== undefined && { body: { data } }),
});
const writes = (method: string, address: (scene: Scene) => string, good: unknown, bad: unknown): Requests => ({
  400: writing(method, address, bad),
  ...byToken(writing(method, address, good)),
});
const missing = (method: string, plural: string, data: unknown): Requests => ({
  404: writing(method, () => `/api/${plural}/nobody`, data),
});

/** By operation and status: a request that is answered so. */
const requests: Record<string, Requests> = {
  home: { ...list('/'), 400: () => at('/?page=x'), 404: () => at('/?page=9999') },
  listPublications: { ...list(publications), 400: () => at(`${publications}?year=x`) },
  tableOfYear: { ...list(`${publications}.csv?year=2023`), 400: () => at(`${publications}.csv`) },
  figuresAsParquet: { ...list(`${publications}.parquet?year=2023`), 400: () => at(`${publications}.parquet?year=x`) },
  archiveOfYear: { ...list(`${publications}.zip?year=2023&format=csv`), 400: () => at(`${publications}.zip`) },
  getBody: {
    200: ({ code }) => at(`${publications}/${code}`),
    304: ({ code }) => ({ path: `${publications}/${code}`, headers: { 'If-None-Match': '*' } }),
    400: () => at(`${publications}/X_1`),
    404: () => at(`${publications}/NOBODY`),
    406: ({ code }) => ({ path: `${publications}/${code}`, headers: image }),
  },
  getBodyAs: {
    200: ({ withdrawn }) => at(`${publications}/${withdrawn.code}.html`),
    304: ({ code }) => ({ path: `${publications}/${code}.json`, headers: { 'If-None-Match': '*' } }),
    400: ({ code }) => at(`${publications}/${code}.json?lang=en`),
    404: () => at(`${publications}/NOBODY.json`),
  },
  getPublication: {
    ...ofReport('', 'version=x'),
    406: ({ code }) => ({ path: `${publications}/${code}/2023`, headers: image }),
  },
  getPublicationAs: ofReport('.json', 'version=x'),
  listVersions: ofReport('/versions', 'version=1'),
  getDifference: ofReport('/diff', 'from=x'),
  getStatistics: simple(
    '/api/disclosure/statistics?cell=applications.newRequests.total&groupBy=year,organization&change=year&order=-value',
    '/api/disclosure/statistics?cell=nothing',
  ),
  getStatisticsTable: simple(
    '/api/disclosure/statistics.csv?indicator=disclosureRate',
    '/api/disclosure/statistics.csv?cell=nothing',
  ),
  listIndicators: simple('/api/disclosure/indicators', '/api/disclosure/indicators?x=1'),
  getDataPackage: simple('/api/disclosure/datapackage.json', '/api/disclosure/datapackage.json?x=1'),
  getCatalog: simple('/api/disclosure/catalog', '/api/disclosure/catalog?x=1'),
  listCorrections: simple('/api/disclosure/corrections?since=2026-01-01', '/api/disclosure/corrections?since=x'),
  getReporting: simple('/api/disclosure/reporting?year=2023', '/api/disclosure/reporting?year=x'),
  getConsolidation: {
    200: ({ government }) => at(`/api/disclosure/consolidation/${government}/2023`),
    304: ({ government }) => ({
      path: `/api/disclosure/consolidation/${government}/2023`,
      headers: { 'If-None-Match': '*' },
    }),
    400: ({ government }) => at(`/api/disclosure/consolidation/${government}/x`),
    404: () => at('/api/disclosure/consolidation/NOBODY/2023'),
    ...byToken(({ government }) => at(`/api/disclosure/consolidation/${government}/2023`)),
  },
  listLayouts: {
    200: () => at('/api/disclosure/layouts'),
    400: () => at('/api/disclosure/layouts?x=1'),
    ...byToken(() => at('/api/disclosure/layouts')),
  },
  getLayout: {
    200: () => at('/api/disclosure/layouts/v2021'),
    400: () => at('/api/disclosure/layouts/v2021?x=1'),
    404: () => at('/api/disclosure/layouts/v1'),
    ...byToken(() => at('/api/disclosure/layouts/v2019')),
  },
  getLayoutSchema: {
    200: () => at('/api/disclosure/layouts/v2021/schema.json'),
    400: () => at('/api/disclosure/layouts/v2021/schema.json?x=1'),
    404: () => at('/api/disclosure/layouts/v1/schema.json'),
    ...byToken(() => at('/api/disclosure/layouts/v2019/schema.json')),
  },
  checkReport: {
    200: () => checked({ year: 2023, title: '第1号', remedies: { reconsideration: { total: 3 } } }),
    400: () => checked({ year: 'x' }),
    413: () => checked({ year: 2023, title: '长'.repeat(100_000) }),
    ...byToken(() => checked({ year: 2023 })),
  },
  listReports: { ...reports.list },
  getReport: { ...reports.get, 410: ({ withdrawn }) => at(`/api/reports/${withdrawn.report}`) },
  createReport: {
    201: (the) => writing('POST', () => '/api/reports', { organization: the.spare, year: 2022 })(the),
    ...writes('POST', () => '/api/reports', {}, { year: 'x' }),
  },
  updateReport: {
    200: writing('PUT', ({ draft }) => `/api/reports/${draft}`, { title: '新标题' }),
    ...writes('PUT', ({ draft }) => `/api/reports/${draft}`, {}, { stage: 'approved' }),
    ...missing('PUT', 'reports', { title: '新标题' }),
  },
  deleteReport: {
    409: writing('DELETE', ({ stale }) => `/api/reports/${stale}?revision=99`, undefined),
    ...byToken(writing('DELETE', ({ stale }) => `/api/reports/${stale}`, undefined)),
    400: writing('DELETE', ({ stale }) => `/api/reports/${stale}?revision=x`, undefined),
    204: writing('DELETE', ({ unwanted }) => `/api/reports/${unwanted}`, undefined),
  },
  listOrganizations: { ...organizations.list },
  getOrganization: { ...organizations.get },
  createOrganization: {
    201: writing('POST', () => '/api/organizations', { name: '新设局', code: `NEW-${Date.now()}`, kind: 'department' }),
    ...writes('POST', () => '/api/organizations', {}, { name: '没有代码的局' }),
  },
  updateOrganization: {
    200: writing('PUT', ({ organization }) => `/api/organizations/${organization}`, { website: 'https://a.example' }),
    ...writes('PUT', ({ organization }) => `/api/organizations/${organization}`, {}, { code: '_' }),
    ...missing('PUT', 'organizations', { name: '无' }),
  },
  deleteOrganization: {
    400: writing('DELETE', ({ organization }) => `/api/organizations/${organization}`, undefined),
    ...byToken(writing('DELETE', ({ organization }) => `/api/organizations/${organization}`, undefined)),
    204: writing('DELETE', ({ unused }) => `/api/organizations/${unused}`, undefined),
  },
  listRoutes: simple('/api/disclosure', '/api/disclosure?x=1'),
  getOpenApi: simple('/api/disclosure/openapi.json', '/api/disclosure/openapi.json?x=1'),
  getHealth: { 200: () => at('/api/disclosure/health'), 400: () => at('/api/disclosure/health?x=1') },
};
function checked(body: unknown): Asked {
  return { path: '/api/disclosure/check', method: 'POST', body };
}

const asks = Object.entries(requests).flatMap(([id, statuses]) =>
  Object.entries(statuses).map(([status, asked]) => ({ id, status: Number(status), asked })),
);

test.each(asks)('$id answers $status as described', async ({ id, status, asked }) => {
  const request = asked(scene);
  const answer = await send(request);
  const said = answer.status === status ? [] : [answer.text.slice(0, 300)];
  const faults = [...said, ...api.faults(id, request, answer)];
  expect({ status: answer.status, faults }).toEqual({ status, faults: [] });
});

test.each<[string, Record<string, string>]>([
  ['application/json', json],
  ['text/html', html],
  ...['text/csv', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'].map(
    (type): [string, Record<string, string>] => [type, { Accept: type }],
  ),
])('a publication as %s is described', async (type, headers) => {
  const request = { path: `${publications}/${scene.code}/2023`, headers };
  const answer = await send(request);
  expect([answer.type, api.faults('getPublication', request, answer)]).toEqual([type, []]);
});

test('downloads that are too many are refused as described', async () => {
  const request = { path: `${publications}.zip?year=2023&format=xlsx` };
  const answers = await Promise.all(Array.from({ length: 12 }, () => send(request)));
  const refused = answers.find(({ status }) => status === 429);
  expect(refused && api.faults('archiveOfYear', request, refused)).toEqual([]);
});

test('every status of every route was asked for', () => {
  // One limit holds for all downloads; a database that fails is driven where databases are made to fail.
  const elsewhere: Record<string, string[]> = {
    tableOfYear: ['429'],
    figuresAsParquet: ['429'],
    archiveOfYear: ['429'],
    getHealth: ['503'],
  };
  const declared = api.operations.map(({ operationId, responses }) => [
    operationId,
    Object.keys(responses).filter((status) => status !== 'default'),
  ]);
  const asked = Object.entries(requests).map(([id, statuses]) => [
    id,
    [...Object.keys(statuses), ...(elsewhere[id] ?? [])],
  ]);
  const sorted = (pairs: unknown[][]) =>
    Object.fromEntries(pairs.map(([id, statuses]) => [id, [...(statuses as string[])].sort()]));
  expect(sorted(asked)).toEqual(sorted(declared));
});

test('every public route of the server is described', () => {
  const described = new Set(
    Object.entries(api.document.paths).flatMap(([address, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${address.replace(/\{(\w+)\}/g, ':$1')}`),
    ),
  );
  const own = strapi.server
    .listRoutes()
    .flatMap(({ methods, path: address }: { methods: string[]; path: string }) =>
      methods.map((method) => `${method} ${address.replace(/(.)\/$/, '$1')}`),
    )
    .map((route) => route.replace(/:id$/, ':documentId'))
    .filter((route) => /^(GET|POST|PUT|DELETE) \/api\/(disclosure|reports|organizations)(\/|\.|$)/.test(route));
  expect(own.length).toBeGreaterThan(15);
  expect(own.filter((route) => !described.has(route))).toEqual([]);
});
