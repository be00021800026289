/** The open data, as another program reads it: Parquet with DuckDB, Data Package, and the catalogue. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { ask, get } from './setup/http';
import { newOrganization, newPublished } from './setup/reports';

const folder = mkdtempSync(path.join(tmpdir(), 'parquet-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Answers of DuckDB, which knows nothing of the server but the file. */
async function duckdb(file: Buffer, sql: string): Promise<Record<string, unknown>[]> {
  const name = path.join(folder, `${Math.random()}.parquet`);
  writeFileSync(name, file);
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const reader = await connection.runAndReadAll(sql.replaceAll('FILE', `'${name}'`));
  const rows = reader.getRowObjectsJson();
  connection.closeSync();
  instance.closeSync();
  return rows;
}

beforeAll(async () => {
  await newPublished();
  await newPublished();
  await newOrganization();
});

test('DuckDB sums the Parquet file as the statistics route does', async () => {
  const { status, headers, body } = await ask('/api/disclosure/publications.parquet');
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('application/vnd.apache.parquet');
  expect(headers['content-disposition']).toContain('publications-all.parquet');
  const sums = await duckdb(
    body,
    `select "table" || '.' || row || '.' || "column" as cell, year, sum(value)::double as value,
       count(value)::int as reports, (count(*) - count(value))::int as blank
     from FILE group by all order by year, cell`,
  );
  const cells = [...new Set(sums.map(({ cell }) => String(cell)))];
  expect(cells.length).toBeGreaterThan(150);
  const told: unknown[] = [];
  for (let from = 0; from < cells.length; from += 20) {
    const asked = `cell=${cells.slice(from, from + 20)}&groupBy=year&pageSize=1000`;
    const answer = await get(`/api/disclosure/statistics?${asked}`);
    expect(answer).toMatchObject({ status: 200 });
    told.push(...answer.body.data);
  }
  const byKey = (rows: unknown[]) =>
    new Map((rows as { cell: string; year: number }[]).map((row) => [`${row.cell} ${row.year}`, row]));
  expect(byKey(sums)).toEqual(byKey(told));
});

test('the questions of docs/scale.md run as they stand', async () => {
  const { body } = await ask('/api/disclosure/publications.parquet');
  const questions = [...readFileSync('docs/scale.md', 'utf8').matchAll(/```sql\n(.*?);\n```/gs)];
  expect(questions).toHaveLength(3);
  const answers: Record<string, unknown>[][] = [];
  for (const [, sql = ''] of questions)
    answers.push(await duckdb(body, sql.replaceAll("'publications.parquet'", 'FILE')));
  const { data } = (await get('/api/disclosure/statistics?cell=applications.newRequests.total&groupBy=year&order=year'))
    .body;
  expect(answers[0]?.map(({ year, blank }) => [year, Number(blank)])).toEqual(
    data.map(({ year, blank }: { year: number; blank: number }) => [year, blank]),
  );
  expect(answers[1]?.length).toBeGreaterThan(0);
});

test('a Parquet file has the columns of the CSV, one row a cell, and says where it comes from', async () => {
  const { body } = await ask('/api/disclosure/publications.parquet?year=2023');
  const csv = (await ask('/api/disclosure/publications.csv?year=2023')).body.toString();
  const [{ count } = {}] = await duckdb(body, 'select count(*)::int as count from FILE');
  expect(count).toBe(csv.trimEnd().split('\r\n').length - 1);
  const columns = await duckdb(body, 'select name from parquet_schema(FILE) where num_children is null');
  expect(columns.map(({ name }) => name).join()).toBe(csv.slice(1, csv.indexOf('\r\n')));
  const facts = await duckdb(body, 'select decode(key) as key, decode(value) as value from parquet_kv_metadata(FILE)');
  const { meta } = (await get('/api/disclosure/statistics?indicator=accepted')).body;
  expect(Object.fromEntries(facts.map(({ key, value }) => [key, value]))).toEqual({
    licence: 'https://creativecommons.org/publicdomain/mark/1.0/',
    publisher: expect.any(String),
    source: expect.stringMatching(/\/api\/disclosure\/publications$/),
    recordHead: meta.head,
  });
});

test('a reader who has the files, or asks for none, is told so', async () => {
  const address = '/api/disclosure/publications.parquet?year=2023';
  const { headers } = await ask(address, {}, 'HEAD');
  expect(headers.link).toMatch(/rel="license".*datapackage\.json>; rel="describedby"/);
  expect((await ask(address, { 'If-None-Match': String(headers.etag) })).status).toBe(304);
  expect((await get('/api/disclosure/publications.parquet?year=1999')).body.error.details.errors[0].path).toEqual([
    'year',
  ]);
  const none = await ask('/api/disclosure/publications.parquet?year=2099');
  expect(await duckdb(none.body, 'select count(*)::int as count from FILE')).toEqual([{ count: 0 }]);
});

test('a Data Package names every file, with licence, source and version, and each can be fetched', async () => {
  const { status, body } = await get('/api/disclosure/datapackage.json');
  expect(status).toBe(200);
  const { meta } = (await get('/api/disclosure/statistics?indicator=accepted')).body;
  expect(body).toMatchObject({ profile: 'data-package', version: meta.head, licenses: [{ path: expect.any(String) }] });
  const names = body.resources.map(({ name }: { name: string }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(expect.arrayContaining(['cells-parquet', 'cells-2023-csv', 'cells-2023-parquet']));
  for (const resource of body.resources) {
    expect(resource.name).toMatch(/^[a-z0-9._-]+$/);
    expect([resource.licenses[0].name, resource.sources[0].path].every(Boolean)).toBe(true);
    expect((await ask(new URL(resource.path, 'http://x').href.slice('http://x'.length), {}, 'HEAD')).status).toBe(200);
  }
  const table = body.resources.find(({ name }: { name: string }) => name === 'cells-2023-csv');
  const csv = (await ask('/api/disclosure/publications.csv?year=2023')).body.toString();
  const columns = table.schema.fields.map(({ name }: { name: string }) => name);
  expect(columns.join()).toBe(csv.slice(1, csv.indexOf('\r\n')));
  expect((await get('/api/disclosure/datapackage.json?x=1')).status).toBe(400);
});

test('a DCAT catalogue says the same in JSON-LD', async () => {
  const { status, headers, body } = await ask('/api/disclosure/catalog');
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('application/ld+json; charset=utf-8');
  const catalog = JSON.parse(body.toString());
  expect(catalog['@type']).toBe('dcat:Catalog');
  const [dataset] = catalog['dcat:dataset'];
  expect(dataset['dcat:version']).toMatch(/^[0-9a-f]{64}$/);
  const { resources } = (await get('/api/disclosure/datapackage.json')).body;
  const addresses = dataset['dcat:distribution'].map((file: { '@id': string }) => file['@id']);
  expect(addresses).toEqual(resources.map((resource: { path: string }) => resource.path));
  for (const file of dataset['dcat:distribution']) expect(file['dct:license']['@id']).toMatch(/^https:/);
  expect((await ask('/api/disclosure/catalog', { 'If-None-Match': String(headers.etag) })).status).toBe(304);
});
