/** Arbitrary JSON and query strings to every route: always a client error or an answer, nothing stored. */
import fc from 'fast-check';
import { call, get, graphql } from './setup/http';
import { countRows, newPublished } from './setup/reports';

const seed = Number(process.env.FUZZ_SEED ?? 20210930);

const oddities: unknown[] = [
  ...[null, true, false, '', ' ', 'abc', '5', '-1', '1.5', '0x10', '1e400', 'NaN', 'null', 'undefined', '五', '2023'],
  ...[0, -1, 1.5, 3e9, -3e9, 1e308, 2 ** 53, Number.MIN_VALUE],
  ...['\u0000', '\ud800', '\uffff', "'; drop table reports; --", '%', '_', '\\', '$gt', '../../etc/passwd', '{}', '[]'],
  ...['__proto__', 'constructor', 'toString', '2020-13-45', '9999999999-01-01', 'javascript:alert(1)', 'granted', '*'],
  ...['x'.repeat(300), '长'.repeat(5000)],
  ...[[], {}, [null], [[]], [{}], { id: null }, { id: 'x' }, { connect: 'x' }, { set: [{}] }, { $eq: {} }],
  ...[{ documentId: 5 }, { connect: [{ id: -1 }] }, { disconnect: [1] }],
];

const words = [
  ...['data', 'organization', 'title', 'layout', 'sections', 'proactive', 'applications', 'remedies', 'explanations'],
  ...['row', 'total', 'naturalPerson', 'amount', 'change', 'chapter', 'heading', 'body', 'type', 'children', 'text'],
  ...['id', 'documentId', 'locale', 'status', 'stage', 'revision', 'publishedAt', 'createdBy', 'connect', 'set'],
  ...[
    'name',
    'code',
    'kind',
    'parent',
    'members',
    'deadline',
    'website',
    'consolidatedInto',
    'sourceUrl',
    'rule',
    'path',
  ],
  ...['query', 'variables', 'operationName', 'documentIds', 'constructor', ''],
];

const odd = fc.constantFrom(...oddities);
const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    odd,
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...words), tie('json'), { maxKeys: 6 }),
    fc.jsonValue(),
  ),
}));

/** Whatever it says, it never says a year that a report could have, nor a code: what is sent must not be storable. */
const body = fc.oneof(
  json,
  fc.record({ data: fc.dictionary(fc.constantFrom(...words), json, { maxKeys: 8 }) }),
  fc.record({ data: fc.record({ year: odd, organization: json, applications: fc.array(json, { maxLength: 3 }) }) }),
  fc.integer({ min: 1, max: 3000 }).map((depth) => JSON.parse('['.repeat(depth) + ']'.repeat(depth))),
);

const step = fc.constantFrom(
  ...['filters', 'sort', 'fields', 'populate', 'pagination', 'status', 'locale', 'publicationFilter', '_q', 'foo'],
  ...['hasPublishedVersion', '$and', '$or', '$not', '$eq', '$eqi', '$gt', '$in', '$between', '$null', '$contains'],
  ...[
    '$startsWith',
    '$containsi',
    '$jsonSupersetOf',
    '0',
    '1',
    '999',
    '',
    'page',
    'pageSize',
    'start',
    'limit',
    'withCount',
  ],
  ...[
    'year',
    'title',
    'id',
    'documentId',
    'organization',
    'applications',
    'total',
    'createdAt',
    'publishedAt',
    'parent',
  ],
  ...[
    'members',
    'createdBy',
    'amount',
    'consolidatedInto',
    'on',
    'count',
    'layout',
    'sections',
    'body',
    'code',
    'kind',
  ],
);
const shapes = [
  ['filters', 'year', '$gt'],
  ['filters', 'id', '$eq'],
  ['filters', 'title', '$contains'],
  ['filters', 'applications', 'total', '$lt'],
  ['filters', 'proactive', 'amount', '$gte'],
  ['filters', 'createdAt', '$gt'],
  ['filters', 'consolidatedInto', '$eq'],
  ['filters', 'organization', '$eq'],
  ['filters', 'organization', 'parent', 'code', '$in', '0'],
  ['filters', 'sections', 'body', '$contains'],
  ['filters', '$and', '0', 'year'],
  ['filters', '$not', 'year'],
  ['filters', 'year', '$between', '0'],
  ['pagination', 'page'],
  ['pagination', 'limit'],
  ['pagination', 'start'],
  ['sort'],
  ['sort', '0'],
  ['fields', '0'],
  ['populate', 'applications', 'filters', 'total', '$gt'],
  ['populate', 'organization', 'populate'],
  ['populate', 'applications', 'sort'],
  ['populate', 'sections', 'limit'],
  ['status'],
  ['locale'],
];
const parameter = fc
  .tuple(fc.oneof(fc.array(step, { minLength: 1, maxLength: 5 }), fc.constantFrom(...shapes)), odd)
  .map(([[first = '', ...rest], value]) => {
    const key = encodeURIComponent(first) + rest.map((name) => `[${encodeURIComponent(name)}]`).join('');
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return `${key}=${encodeURIComponent(text.replace(/[\ud800-\udfff]/g, '?'))}`.slice(0, 2000);
  });
const query = fc.oneof(
  fc.array(parameter, { maxLength: 3 }).map((parts) => parts.join('&')),
  fc.stringMatching(/^[\w[\]=&%$.]{0,40}$/),
);

const segment = fc.constantFrom(
  'x',
  '1',
  '%00',
  '%ff',
  '%E0%A4%A',
  '..%2f',
  'a'.repeat(500),
  '%F0%9F%98%80',
  '-1',
  'null',
);

const types = ['reports', 'organizations'] as const;
const uids = ['api::report.report', 'api::organization.organization'];

interface Request {
  method: string;
  path: string;
  caller: 'public' | 'api' | 'admin';
  body?: unknown;
}

const reading = (caller: Request['caller'], path: fc.Arbitrary<string>): fc.Arbitrary<Request> =>
  fc.tuple(path, query).map(([address, search]) => ({ method: 'GET', path: `${address}?${search}`, caller }));
const writing = (caller: Request['caller'], method: string, path: fc.Arbitrary<string>): fc.Arbitrary<Request> =>
  fc
    .tuple(path, fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 1, arbitrary: query }), body)
    .map(([address, search, sent]) => ({ method, path: `${address}?${search}`, caller, body: sent }));

const type = fc.constantFrom(...types);
const model = fc.constantFrom(...uids).map((uid) => `/content-manager/collection-types/${uid}`);
const item = (base: fc.Arbitrary<string>) => fc.tuple(base, segment).map(([address, id]) => `${address}/${id}`);
const action = (base: fc.Arbitrary<string>, name: string) => item(base).map((address) => `${address}/actions/${name}`);
const api = type.map((name) => `/api/${name}`);

const requests: Record<string, fc.Arbitrary<Request>> = {
  'REST find': reading('public', api),
  'REST find, with a token': reading('api', api),
  'REST findOne': reading('public', item(api)),
  'REST create': writing('api', 'POST', api),
  'REST update': writing('api', 'PUT', item(api)),
  'REST delete': reading('api', item(api)).map((request) => ({ ...request, method: 'DELETE' })),
  layouts: reading('public', fc.constant('/api/disclosure/layouts')),
  layout: reading('public', item(fc.constant('/api/disclosure/layouts'))),
  'layout schema': reading(
    'public',
    segment.map((name) => `/api/disclosure/layouts/${name}/schema.json`),
  ),
  check: writing('public', 'POST', fc.constant('/api/disclosure/check')),
  publications: reading('public', fc.constant('/api/disclosure/publications')),
  publication: reading('public', item(item(fc.constant('/api/disclosure/publications')))),
  'publication diff': reading(
    'public',
    item(fc.constant('/api/disclosure/publications')).map((address) => `${address}/2023/diff`),
  ),
  publish: writing(
    'admin',
    'POST',
    item(fc.constant('/disclosure/reports')).map((address) => `${address}/publications`),
  ),
  withdrawal: writing(
    'admin',
    'POST',
    item(fc.constant('/disclosure/reports')).map((address) => `${address}/withdrawal`),
  ),
  'GraphQL, any JSON': writing('public', 'POST', fc.constant('/graphql')),
  'GraphQL, any query': fc
    .tuple(fc.constantFrom('reports', 'organizations', 'report', 'disclosureCheck', 'x'), fc.jsonValue(), odd)
    .map(([name, argument, value]) => ({
      method: 'POST',
      path: '/graphql',
      caller: 'api',
      body: {
        query: `query ($v: JSON) { ${name}(filters: { title: { eq: ${JSON.stringify(argument)} } }, sort: ${JSON.stringify(value)}) { documentId } }`,
        variables: { v: value },
      },
    })),
  'GraphQL, any filter': odd.map((value) => ({
    method: 'POST',
    path: '/graphql',
    caller: 'api',
    body: {
      query: 'query ($f: ReportFiltersInput) { reports(filters: $f) { documentId } }',
      variables: { f: { year: { gt: value }, title: { contains: value }, organization: { code: { in: value } } } },
    },
  })),
  'Content Manager find': reading('admin', model),
  'Content Manager findOne': reading('admin', item(model)),
  'Content Manager create': writing('admin', 'POST', model),
  'Content Manager save': writing('admin', 'PUT', item(model)),
  'Content Manager create and publish': writing(
    'admin',
    'POST',
    model.map((address) => `${address}/actions/publish`),
  ),
  'Content Manager publish': writing('admin', 'POST', action(model, 'publish')),
  'Content Manager discard': writing('admin', 'POST', action(model, 'discard')),
  'Content Manager bulk publish': writing(
    'admin',
    'POST',
    model.map((address) => `${address}/actions/bulkPublish`),
  ),
  'Content Manager clone': writing('admin', 'POST', item(model.map((address) => `${address}/clone`))),
};

const each = Math.ceil(2_000 / Object.keys(requests).length);

test.each(Object.entries(requests))(`${each} times arbitrary input: %s`, async (name, arbitrary) => {
  const before = await countRows();
  const failures: unknown[] = [];
  for (const { method, path, caller, body: sent } of fc.sample(arbitrary, {
    numRuns: each,
    seed: seed + name.length,
  })) {
    const answer = await call(method, path, caller, sent);
    const broken = answer.status >= 500 || JSON.stringify(answer.body ?? '').includes('INTERNAL_SERVER_ERROR');
    if (broken) failures.push({ method, path: path.slice(0, 300), sent: JSON.stringify(sent)?.slice(0, 500), answer });
  }
  expect(failures).toEqual([]);
  expect(await countRows()).toEqual(before);
});

describe('what is wrong with a request is said, with its place', () => {
  test.each([
    ['filters[year][$gt]=abc', ['filters', 'year', '$gt']],
    ['filters[id][$eq]=99999999999', ['filters', 'id', '$eq']],
    ['filters[applications][total][$in][0]=x', ['filters', 'applications', 'total', '$in', 0]],
    ['filters[nosuchfield][$eq]=1', ['filters', 'nosuchfield']],
    ['nosuchparameter=1', ['nosuchparameter']],
    ['_q[a]=1', ['_q']],
    ['filters[year][$contains]=2', ['filters', 'year', '$contains']],
    ['filters[sections][body][$contains]=x', ['filters', 'sections', 'body', '$contains']],
    ['sort=nosuchfield', ['sort', 'nosuchfield']],
    ['fields=nosuchfield', ['fields', 'nosuchfield']],
    ['populate=nosuchfield', ['populate', 'nosuchfield']],
  ])('%s', async (search, path) => {
    const { status, body: answer } = await get(`/api/reports?${search}`);
    expect(status).toBe(400);
    expect(answer.error.details.errors.map((error: { path: unknown }) => error.path)).toEqual([path]);
    expect(answer.error.details.findings).toEqual([]);
  });

  test('an unknown query parameter of our own routes', async () => {
    const { status, body: answer } = await get('/api/disclosure/layouts?foo=1');
    expect(status).toBe(400);
    expect(answer.error.details.errors[0].path).toEqual(['foo']);
  });
});

test('a stranger’s report cannot be reached by an odd id', async () => {
  const { documentId } = await newPublished();
  for (const id of [`${documentId}%00`, `${documentId}'`, `${documentId}%25`])
    expect((await get(`/api/reports/${id}`)).status).toBeGreaterThanOrEqual(400);
  expect(
    (await graphql(`{ report(documentId: "${documentId}\\u0000") { title } }`)).body.data?.report ?? null,
  ).toBeNull();
});
