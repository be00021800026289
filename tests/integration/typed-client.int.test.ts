/** What follows from the OpenAPI document: the list of routes, the client and docs/api.md. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { createGongkaiClient } from '../../client';
import type { Described } from './setup/described';
import { get } from './setup/http';
import { correct } from './setup/publications';
import { newPublished } from './setup/reports';

const root = path.resolve(__dirname, '../..');

test('the list of routes is the same', async () => {
  const { body } = await get('/api/disclosure');
  const listed = body.data.map(({ method, path: address }: { method: string; path: string }) => `${method} ${address}`);
  const document: Described = (await get('/api/disclosure/openapi.json')).body;
  const all = Object.entries(document.paths).flatMap(([address, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${address}`),
  );
  expect(listed.sort()).toEqual(all.sort());
});

test('the typed client and docs/api.md are up to date', async () => {
  const script = ['scripts/client.mjs', '--check', '--from', server.url];
  await promisify(execFile)(process.execPath, script, { cwd: root });
  expect(readFileSync(path.join(root, 'docs/api.md'), 'utf8')).toContain('`GET /api/disclosure/openapi.json`');
});

describe('the typed client', () => {
  let code: string;
  let documentId: string;
  beforeAll(async () => {
    const published = await newPublished();
    code = published.organization.code;
    documentId = published.documentId;
    await correct(documentId, '更正后的标题');
  });

  it('reads a publication, its cells by name, and an error with its place', async () => {
    const gongkai = createGongkaiClient(server.url);
    const { data } = await gongkai.GET('/api/disclosure/publications/{organization}/{year}', {
      params: { path: { organization: code, year: 2023 } },
    });
    expect(data?.layout === 'v2021' && data.applications.newRequests?.total).toBe(0);
    const { error } = await gongkai.GET('/api/disclosure/publications/{organization}', {
      params: { path: { organization: 'NOBODY' } },
    });
    expect(error?.error.details.errors?.[0]?.path).toEqual(['organization']);
  });

  it('writes lists and filters as the server reads them', async () => {
    const gongkai = createGongkaiClient(server.url);
    const figures = await gongkai.GET('/api/disclosure/statistics', {
      params: {
        query: {
          cell: ['applications.newRequests.total', 'applications.carriedOver.total'],
          groupBy: ['year'],
          organization: code,
        },
      },
    });
    expect(figures.data?.data.map(({ year, value }) => [year, value])).toEqual([
      [2023, 0],
      [2023, 0],
    ]);
    const filters = { organization: { code: { $in: [code] } } };
    const found = await gongkai.GET('/api/reports', { params: { query: { filters, fields: ['title', 'year'] } } });
    expect(found.data?.data).toMatchObject([{ documentId: documentId, title: '更正后的标题', year: 2023 }]);
  });
});
