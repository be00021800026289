import type http from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { canonicalDigest, layouts } from '../../src/plugins/disclosure/model';
import { ask, get, type Raw } from './setup/http';
import { approve } from './setup/people';
import { addressOf, correct, recorded } from './setup/publications';
import { balancedInput, documents, newOrganization, newPublished } from './setup/reports';

/** A published report that the tests below only read. */
let code: string;
let documentId: string;
beforeAll(async () => {
  const published = await newPublished();
  code = published.organization.code;
  documentId = published.documentId;
});

describe('a publication', () => {
  it('is the report document, with what the record says of it', async () => {
    const { body, status } = await get(addressOf(code));
    const [row] = await recorded(code);
    expect(status).toBe(200);
    expect(body).toEqual({
      ...JSON.parse(row?.document ?? ''),
      organization: { code, name: expect.any(String), kind: 'department', regionCode: null },
      version: 1,
      publishedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/),
      digest: row?.digest,
      link: row?.link,
      note: null,
      previousVersion: null,
    });
    expect(canonicalDigest(body)).toBe(body.digest);
    expect(Object.keys(body.applications)).toEqual(expect.arrayContaining(['newRequests', 'totalResults']));
  });

  it('has the digest as its ETag, and may be kept if it is asked for again', async () => {
    const { headers } = await ask(addressOf(code));
    const [row] = await recorded(code);
    expect(headers.etag).toBe(`"${row?.digest}"`);
    expect(headers['cache-control']).toBe('public, no-cache');
    expect(headers.vary).toMatch(/Accept, Accept-Encoding/);
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
  });

  it.each(['same', '*', 'weak', 'among others', 'as fetch asks'])(
    'is 304 without a body for If-None-Match: %s',
    async (which) => {
      const etag = String((await ask(addressOf(code))).headers.etag);
      const values: Record<string, string> = {
        same: etag,
        '*': '*',
        weak: `W/${etag}`,
        'among others': `"x", ${etag}`,
      };
      const more =
        which === 'as fetch asks'
          ? { 'If-None-Match': etag, 'Cache-Control': 'no-cache' }
          : { 'If-None-Match': values[which] };
      const answer = await ask(addressOf(code), more);
      expect(answer).toMatchObject({ status: 304, headers: { etag } });
      expect(answer.body).toHaveLength(0);
    },
  );

  it('is sent in full for another ETag', async () => {
    expect((await ask(addressOf(code), { 'If-None-Match': '"x"' })).status).toBe(200);
  });

  it('answers HEAD with the same headers and no body', async () => {
    const get = await ask(addressOf(code));
    const head = await ask(addressOf(code), {}, 'HEAD');
    expect(head.status).toBe(200);
    expect(head.body).toHaveLength(0);
    const { date: _date, ...headers } = get.headers;
    expect(head.headers).toMatchObject(headers);
    expect(head.headers['content-length']).toBe(String(get.body.length));
  });

  it.each<[string, string, (body: Buffer) => Buffer]>([
    ['br, gzip', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['gzip;q=1, br;q=0.5', 'gzip', gunzipSync],
  ])('is compressed for Accept-Encoding: %s', async (accepted, encoding, decompress) => {
    const plain = await ask(addressOf(code));
    const { headers, body } = await ask(addressOf(code), { 'Accept-Encoding': accepted });
    expect(headers['content-encoding']).toBe(encoding);
    expect(body.length).toBeLessThan(plain.body.length / 2);
    expect(decompress(body)).toEqual(plain.body);
  });

  it('is 406 where no encoding or format is acceptable', async () => {
    for (const headers of [{ 'Accept-Encoding': 'identity;q=0' }, { Accept: 'image/png' }]) {
      const { status, body } = await ask(addressOf(code), headers);
      expect(status).toBe(406);
      expect(JSON.parse(body.toString()).error).toMatchObject({
        name: 'NotAcceptableError',
        details: { findings: [] },
      });
    }
  });

  it('can be asked for by suffix, whatever the caller accepts', async () => {
    const { body } = await get(addressOf(code));
    const suffixed = await ask(`${addressOf(code)}.json`, { Accept: 'text/html' });
    expect(JSON.parse(suffixed.body.toString())).toEqual(body);
  });
});

describe('headers of the read path', () => {
  const volatile = new Set(['date', 'etag', 'content-length', 'cache-control', 'vary', 'content-type']);
  const lasting = ({ headers }: Raw) =>
    Object.fromEntries(Object.entries(headers).filter(([name]) => !volatile.has(name)));

  it.each<[string, http.OutgoingHttpHeaders]>([
    ['nobody in particular', {}],
    ['a front-end site', { Origin: 'https://www.example.gov.cn' }],
  ])('are those of /api/reports, for %s', async (_name, headers) => {
    const reports = await ask(`/api/reports/${documentId}`, headers);
    const publication = await ask(addressOf(code), headers);
    expect(lasting(publication)).toEqual(lasting(reports));
    expect(publication.headers).toHaveProperty('content-security-policy');
    expect(publication.headers.vary).toContain(reports.headers.vary ?? '');
  });

  it('are there on errors and 304 as well', async () => {
    const origin = { Origin: 'https://www.example.gov.cn' };
    const etag = (await ask(addressOf(code))).headers.etag;
    const absent = await ask(addressOf('NOBODY'), origin);
    const unchanged = await ask(addressOf(code), { ...origin, 'If-None-Match': etag });
    for (const { headers } of [absent, unchanged])
      expect(headers).toMatchObject({
        'access-control-allow-origin': origin.Origin,
        'x-content-type-options': 'nosniff',
      });
  });

  it('let a browser of another site ask first', async () => {
    const { status, headers } = await ask(
      addressOf(code),
      { Origin: 'https://www.example.gov.cn', 'Access-Control-Request-Method': 'GET' },
      'OPTIONS',
    );
    expect(status).toBe(204);
    expect(headers['access-control-allow-methods']).toContain('GET');
  });
});

describe('a new version', () => {
  it('is what the next reader gets', async () => {
    const published = await newPublished();
    const address = addressOf(published.organization.code);
    const etag = (await ask(address)).headers.etag;
    for (const version of [2, 3, 4]) {
      await correct(published.documentId, `第 ${version} 版`);
      expect((await get(address)).body.version).toBe(version);
      expect((await ask(address, { 'If-None-Match': etag })).status).toBe(200);
      expect((await get(`${address}/versions`)).body.data).toHaveLength(version);
    }
  });
});

describe('the list', () => {
  const list = (query: string) => get(`/api/disclosure/publications?${query}`);

  it('tells the newest version of each report, without bodies', async () => {
    const published = await newPublished();
    await correct(published.documentId, '第二版');
    const { body } = await list(`organization=${published.organization.code}`);
    expect(body.data).toEqual([
      {
        organization: {
          code: published.organization.code,
          name: expect.any(String),
          kind: 'department',
          regionCode: null,
        },
        year: 2023,
        layout: 'v2021',
        title: '第二版',
        version: 2,
        publishedAt: expect.any(String),
        digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ]);
  });

  it('is filtered by year, layout, organization and region, and goes by page', async () => {
    const region = `99${Math.floor(Math.random() * 1e4)}`.padEnd(6, '0');
    const organization = await newOrganization({ regionCode: region });
    for (const year of [2019, 2020, 2022, 2023]) await publish(organization.documentId, year);

    async function publish(id: string, year: number): Promise<void> {
      const { body } = await documents.create(balancedInput(id, year));
      await approve(body.documentId);
      expect((await documents.publish(body.documentId)).status).toBe(200);
    }

    const years = async (query: string) => (await list(query)).body.data.map(({ year }: { year: number }) => year);
    expect(await years(`region=${region}`)).toEqual([2023, 2022, 2020, 2019]);
    expect(await years(`region=${region.slice(0, 4)}`)).toEqual([2023, 2022, 2020, 2019]);
    expect(await years(`region=${region}&year=2020`)).toEqual([2020]);
    expect(await years(`organization=${organization.code}&layout=v2019`)).toEqual([2020, 2019]);
    expect(await years(`organization=${organization.code}&pageSize=3&page=2`)).toEqual([2019]);
    const { body } = await list(`organization=${organization.code}&pageSize=3&page=2`);
    expect(body.meta.pagination).toEqual({ page: 2, pageSize: 3, pageCount: 2, total: 4, next: null });
  });

  it('goes on behind a row, wherever one stops', async () => {
    type Entry = { organization: { code: string }; year: number };
    const keys = (data: Entry[]) => data.map(({ organization, year }) => `${year}-${organization.code}`);
    const { data, meta } = (await list('pageSize=100')).body;
    const { total } = meta.pagination;
    expect(total).toBeGreaterThan(6);
    const behind: string[] = [];
    for (let after: string | null = ''; after !== null; ) {
      const { body } = await list(`pageSize=5${after === '' ? '' : `&after=${after}`}`);
      behind.push(...keys(body.data));
      after = body.meta.pagination.next;
      expect(body.meta.pagination.total).toBe(total);
    }
    const pages: string[] = [];
    for (let page = 1; page <= Math.ceil(total / 5); page += 1)
      pages.push(...keys((await list(`pageSize=5&page=${page}`)).body.data));
    expect(pages).toEqual(behind);
    expect(pages.slice(0, 100)).toEqual(keys(data));
    expect((await list(`after=2019-zz&page=1`)).status).toBe(400);
    expect((await list('after=1999-A1')).body.error.details.errors[0].path).toEqual(['after']);
  });

  it('and a report say since when they hold', async () => {
    const published = await newPublished();
    // A change within the second would bear the same date.
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    for (const address of [addressOf(published.organization.code), '/api/disclosure/publications?pageSize=2']) {
      const { headers } = await ask(address);
      const since = String(headers['last-modified']);
      expect(Math.abs(Date.now() - Date.parse(since))).toBeLessThan(60_000);
      const earlier = new Date(Date.parse(since) - 1_000).toUTCString();
      const statusSince = async (date: string, more = {}) =>
        (await ask(address, { 'If-Modified-Since': date, ...more })).status;
      expect([await statusSince(since), await statusSince(earlier), await statusSince('yesterday')]).toEqual([
        304, 200, 200,
      ]);
      expect(await statusSince(since, { 'If-None-Match': '"x"' })).toBe(200);
    }
    await correct(published.documentId, '更正后');
    const again = await ask(addressOf(published.organization.code), {
      'If-Modified-Since': new Date(Date.now() - 1_000).toUTCString(),
    });
    expect(again.status).toBe(200);
  });
});

describe('bad input', () => {
  it.each([
    ['?year=abc', ['year']],
    ['?year=1999', ['year']],
    ['?year=2023&year=2022', ['year']],
    ['?year[$gt]=1', ['year']],
    ['?organization=_', ['organization']],
    ['?region=%25', ['region']],
    ['?layout=v1', ['layout']],
    ['?page=0', ['page']],
    ['?page=99999999999', ['page']],
    ['?pageSize=101', ['pageSize']],
    ['?pageSize=-1', ['pageSize']],
    ['?status=draft', ['status']],
    ['/X-1/abc', ['year']],
    ['/X-1/2018', ['year']],
    ['/X_1/2023', ['organization']],
    ['/X-1/2023?version=0', ['version']],
    ['/X-1/2023?version=1e3', ['version']],
    ['/X-1/2023?populate=*', ['populate']],
    ['/X-1/2023/versions?version=1', ['version']],
    ['/X-1/2023/diff?from=a', ['from']],
    ['/%E0%A4%A/2023', []],
  ])('%s is a 400 that says where', async (path, where) => {
    const { status, body } = await get(`/api/disclosure/publications${path}`);
    expect(status).toBe(400);
    expect(body.error.details.errors[0]).toMatchObject({ path: where, message: expect.stringMatching(/ \/ /) });
    expect(body.error.details.findings).toEqual([]);
  });

  it.each<[string, () => string, unknown[]]>([
    ['an organization that never published', () => '/NOBODY/2023', ['organization']],
    ['a year without a publication', () => `/${code}/2022`, ['year']],
    ['a version that is not there', () => `/${code}/2023?version=7`, ['version']],
    ['a format that is not there', () => `/${code}/2023.exe`, ['format']],
    ['a difference with a version that is not there', () => `/${code}/2023/diff?from=1&to=7`, ['version']],
    ['a difference with nothing', () => `/${code}/2023/diff`, ['from']],
    ['versions of nothing', () => '/NOBODY/2023/versions', ['organization']],
    ['an address below', () => `/${code}/2023/versions/1`, []],
  ])('%s is a 404 that says which', async (_name, path, where) => {
    const { status, body } = await get(`/api/disclosure/publications${path()}`);
    expect(status).toBe(404);
    expect(body.error.details.errors[0].path).toEqual(where);
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH'])('%s is refused', async (method) => {
    expect([404, 405]).toContain((await ask(addressOf(code), {}, method)).status);
  });
});

test('the two layouts are both told in the same shape', async () => {
  const older = await newPublished(2020);
  const { body } = await get(addressOf(older.organization.code, 2020));
  expect(body.layout).toBe('v2019');
  expect(Object.keys(body.remedies)).toEqual(
    expect.arrayContaining(layouts.v2019.tables.remedies.parts[0]?.rows.map(({ code: row }) => row) ?? []),
  );
});
