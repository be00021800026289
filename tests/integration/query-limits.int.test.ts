/** What asks for too much is refused before the database hears of it, alike on every way in. */
import { databaseRefusal } from '../../src/plugins/disclosure/server/src/errors/database';
import { call, get, graphql } from './setup/http';

const content = '/content-manager/collection-types/api::report.report';
const times = (count: number, text: (index: number) => string) => Array.from({ length: count }, (_, i) => text(i));

const excessive: readonly (readonly [string, string])[] = [
  ['conditions on a relation', times(70, (i) => `filters[$and][${i}][organization][name][$ne]=x`).join('&')],
  ['conditions on a relation itself', times(70, (i) => `filters[$or][${i}][organization][$ne]=1`).join('&')],
  ['conditions on a component', times(70, (i) => `filters[$and][${i}][sections][heading][$ne]=x`).join('&')],
  ['sorts', `sort=${times(70, () => 'organization.name').join(',')}`],
  ['sorts in a list', times(70, (i) => `sort[${i}]=organization.name:asc`).join('&')],
  ['a path of relations', `filters[organization]${times(15, () => '[parent]').join('')}[name]=x`],
  ['a path of relations to sort by', `sort=organization.${'parent.'.repeat(70)}name`],
  ['fields', `fields=${times(3_000, () => 'year').join(',')}`],
  ['relations to populate', `populate=${times(300, () => 'organization').join(',')}`],
  ['a path of relations to populate', `populate=organization.${'parent.'.repeat(70)}members`],
  [
    'conditions in what is populated',
    times(70, (i) => `populate[organization][filters][$and][${i}][parent][name]=x`).join('&'),
  ],
  ['letters', `filters[title][$contains]=${'x'.repeat(10_000)}`],
  ['letters to search for', `_q=${'x'.repeat(10_000)}`],
];

const ways = [
  ['REST', '/api/reports', 'api'],
  ['the Content Manager', content, 'admin'],
] as const;

describe.each(ways)('%s', (_way, path, caller) => {
  test.each(excessive)('refuses too many: %s', async (_name, query) => {
    const { status, body } = await get(`${path}?${query}`, caller);
    expect(status).toBe(400);
    expect(body.error.details.errors[0].path.length).toBeGreaterThan(0);
  });
});

test.each([
  ['/content-manager/relations/api::report.report/organization', `_q=${'x'.repeat(10_000)}`],
  ['/content-manager/relations/api::report.report/organization', `sort=${times(70, () => 'parent.name').join(',')}`],
  ['/admin/users', times(70, (i) => `filters[$and][${i}][roles][name][$ne]=x`).join('&')],
  ['/admin/users', `sort=${times(70, () => 'roles.name').join(',')}`],
  ['/upload/files', times(70, (i) => `filters[$and][${i}][folder][name][$ne]=x`).join('&')],
])('lists of the admin panel refuse too much: %s?%.60s', async (path, query) => {
  expect((await get(`${path}?${query}`, 'admin')).status).toBe(400);
});

test.each([
  'pagination[page]=99999999999999999999',
  'pagination[page]=1e308',
  'pagination[page]=9007199254740993&pagination[pageSize]=100',
  'pagination[page]=-1',
  'pagination[start]=99999999999999999999&pagination[limit]=1',
  'pagination[start]=-5',
  'pagination[start]=0&pagination[limit]=1e20',
  'page=99999999999999999999&pageSize=10',
  'page=1&pageSize=99999999999',
  'page=x&pageSize=y',
  'locale=x',
  'locale[a]=b',
  'locale[]=a&locale[]=b',
  'status=x',
  'status[a]=b',
  'publicationFilter[a]=b',
])('no page and no address is a fault of the server: %s', async (query) => {
  for (const [, path, caller] of ways) expect((await get(`${path}?${query}`, caller)).status).toBeLessThan(500);
});

const list = 'query ($filters: ReportFiltersInput) { reports(filters: $filters) { title } }';

describe('GraphQL', () => {
  test.each([
    ['values in a list', { year: { in: times(40_000, String).map(Number) } }],
    ['letters', { title: { contains: 'x'.repeat(60_000) } }],
    ['conditions', { or: times(3_000, (i) => `T${i}`).map((title) => ({ title: { eq: title } })) }],
    ['conditions on a relation', { and: times(70, () => '').map(() => ({ organization: { name: { ne: 'x' } } })) }],
    ['steps', { organization: JSON.parse(`${'{"parent":'.repeat(30)}{}${'}'.repeat(30)}`) }],
  ])('refuses too many: %s', async (_name, filters) => {
    const { status, body } = await graphql(list, { filters }, 'api');
    expect(status).toBe(400);
    expect(JSON.stringify(body)).not.toMatch(/select |from `/i);
    expect(body.error.details.errors[0].path.slice(0, 2)).toEqual(['reports', 'filters']);
  });

  test.each([
    ['values', `{ reports(filters: { year: { in: [${times(40_000, String).join(',')}] } }) { title } }`],
    ['sorts', `{ reports(sort: [${times(70, () => '"organization.name"').join(',')}]) { title } }`],
    ['conditions', `{ reports(filters: { or: [${times(300, () => '{ title: { eq: "x" } }').join(',')}] }) { title } }`],
    [
      'by default',
      `query ($in: [Int] = [${times(300, String).join(',')}]) { reports(filters: { year: { in: $in } }) { title } }`,
    ],
    ['in a component', `{ reports { sections(sort: [${times(70, () => '"heading"').join(',')}]) { heading } } }`],
    ['brackets', `{ reports(filters: ${'{ not: '.repeat(3_000)} {} ${'}'.repeat(3_000)}) { title } }`],
  ])('refuses too much in the query itself: %s', async (_name, query) => {
    expect((await graphql(query, {}, 'api')).status).toBe(400);
    const padding = times(1_100, (i) => `a${i}=`).join('&');
    const address = `/graphql?${padding}&query=${encodeURIComponent(query)}`;
    if (address.length < 15_000) expect((await get(address, 'api')).status).toBe(400);
  });

  test('a query is not run by its digest', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } };
    const { body } = await call('POST', '/graphql', 'api', { extensions });
    expect(body.errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_SUPPORTED');
  });
});

/** What only a hole in the limits would let through. */
const beyond = {
  joins: () => {
    const query = strapi.db.connection('organizations as t').select('t.id');
    for (const i of times(70, String)) query.join(`organizations as t${i}`, `t${i}.id`, 't.id');
    return query;
  },
  parameters: () => strapi.db.connection('organizations').whereIn('id', times(70_000, String).map(Number)).select('id'),
  letters: () => strapi.db.connection('organizations').where('name', 'like', 'x'.repeat(60_000)).select('id'),
};

test('what a database cannot take is told as a fault of the query, without its words', async () => {
  const outcomes = await Promise.allSettled(Object.values(beyond).map((query) => query()));
  const errors = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as Error] : []));
  expect(errors.length).toBeGreaterThan(0);
  for (const error of errors) {
    const told = databaseRefusal(error);
    expect(told?.name).toBe('ValidationError');
    expect(told?.message).toMatch(/^\p{Script=Han}+ \/ The query asks for more than the database takes$/u);
  }
});
