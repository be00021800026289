import type http from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { canonicalDigest, layouts } from '../../src/plugins/disclosure/model';
import { ask, get, type Raw } from './setup/http';
import { addressOf, correct, recorded } from './setup/publications';
import { newPublished } from './setup/reports';

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
