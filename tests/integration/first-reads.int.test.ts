/** A report that nobody asked for before is answered with one look at the database, and as the stack answers it. */
import type http from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { brotliDecompressSync } from 'node:zlib';
import { ask, type Raw } from './setup/http';
import { addressOf, correct, withdraw } from './setup/publications';
import { newPublished } from './setup/reports';

const forms: [string, http.OutgoingHttpHeaders][] = [
  ['nobody in particular', {}],
  ['a front-end site', { Origin: 'https://www.example.gov.cn' }],
  ['a browser that takes Brotli', { Accept: 'application/json', 'Accept-Encoding': 'gzip, br' }],
];

/** Longer than an answer takes until it can name the second in which it changed. */
const untilSettled = 2_100;

const said = ({ status, headers: { date: _date, ...headers }, body }: Raw) => ({
  status,
  headers,
  body: body.toString('base64'),
});

/** The statements that the database was asked while something was answered. */
async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const statements: string[] = [];
  const note = ({ sql }: { sql: string }) => {
    if (sql.includes('disclosure_')) statements.push(sql);
  };
  strapi.db.connection.on('query', note);
  await work();
  strapi.db.connection.removeListener('query', note);
  return statements;
}

/** Published reports that are old enough to name when they changed. */
async function reports(count: number) {
  const made = [];
  for (let number = 0; number < count; number += 1) made.push(await newPublished());
  await setTimeout(untilSettled);
  return made.map(({ documentId, organization }) => ({ documentId, address: addressOf(organization.code) }));
}

it.each(forms)('is what the stack says, header by header, for %s', async (_who, headers) => {
  const [known, other] = await reports(2);
  // The first answer of its form is the stack's; another address of the same version is the stack's again.
  await ask(known?.address ?? '', headers);
  const byStack = await ask(`${other?.address}?version=1`, headers);
  const statements = await statementsOf(async () => {
    const answer = await ask(other?.address ?? '', headers);
    expect(said(answer)).toEqual(said(byStack));
    expect(answer.headers['last-modified']).toBeDefined();
  });
  expect(statements).toHaveLength(1);
  expect(said(await ask(other?.address ?? '', headers))).toEqual(said(byStack));
});

it('is the same for HEAD, without a body', async () => {
  const [known, other] = await reports(2);
  await ask(known?.address ?? '');
  const byStack = await ask(`${other?.address}?version=1`);
  const head = await ask(other?.address ?? '', {}, 'HEAD');
  expect(said(head)).toEqual({ ...said(byStack), body: '' });
});

it('is compressed as the reader takes it', async () => {
  const [known, other] = await reports(2);
  const headers = { 'Accept-Encoding': 'br' };
  await ask(known?.address ?? '', headers);
  const { body } = await ask(other?.address ?? '', headers);
  expect(JSON.parse(brotliDecompressSync(body).toString()).version).toBe(1);
});

it('is judged by its own condition', async () => {
  const [known, other] = await reports(2);
  await ask(known?.address ?? '');
  const { headers } = await ask(`${other?.address}?version=1`);
  const since = { 'If-Modified-Since': String(headers['last-modified']) };
  expect((await ask(other?.address ?? '', { 'If-None-Match': String(headers.etag) })).status).toBe(304);
  expect((await ask(other?.address ?? '', since)).status).toBe(304);
  expect((await ask(other?.address ?? '', { 'If-None-Match': '"x"' })).status).toBe(200);
});

it('is the version that stands, and names the one before', async () => {
  const [known, other] = await reports(2);
  await correct(other?.documentId ?? '', '第二版');
  await setTimeout(untilSettled);
  await ask(known?.address ?? '');
  const { body } = await ask(other?.address ?? '');
  expect(JSON.parse(body.toString())).toMatchObject({ version: 2, previousVersion: 1, title: '第二版' });
});

it('is 410 once it was withdrawn, and 404 where there never was one', async () => {
  const [known, other] = await reports(2);
  await withdraw(other?.documentId ?? '', { reason: '数据有误' });
  await ask(known?.address ?? '');
  expect((await ask(other?.address ?? '')).status).toBe(410);
  expect((await ask(addressOf('NOBODY'))).status).toBe(404);
});

it('is asked for anew as soon as it changed', async () => {
  const [known, other] = await reports(2);
  await ask(known?.address ?? '');
  await ask(other?.address ?? '');
  await correct(other?.documentId ?? '', '又一版');
  const { body } = await ask(other?.address ?? '');
  expect(JSON.parse(body.toString()).version).toBe(2);
});
