/** Today's code on a database that the first release made: every row is there, and the triggers stand. */
import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import path from 'node:path';
import { verifyChain } from '../../src/plugins/disclosure/server/src/database/verify-chain';
import { type Client, type FirstRelease, firstRelease } from './setup/first-release';

const root = path.resolve(__dirname, '../..');
const client = (process.env.DATABASE_CLIENT ?? 'sqlite') as Client;
const secrets = [
  'APP_KEYS',
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
];

/** What people wrote; Strapi keeps the rest, rights and settings, in step with the code. */
const ofPeople = /^(?:organizations|reports|components_report|disclosure|admin_users)/;

type Row = Record<string, unknown> & { id: number };

let database: FirstRelease;
let before: [table: string, rows: Row[]][];
let counts: [table: string, count: number][];
let other: ChildProcess;
let url: string;

const rowsOf = (table: string): Promise<Row[]> => database.connection(table).select().orderBy('id');

async function countOf(table: string): Promise<number> {
  const [row] = await database.connection(table).count({ count: '*' });
  return Number(row?.count);
}

beforeAll(async () => {
  database = await firstRelease(client);
  before = [];
  for (const table of database.tables.filter((name) => ofPeople.test(name))) before.push([table, await rowsOf(table)]);
  counts = [];
  for (const table of database.tables) counts.push([table, await countOf(table)]);
  other = fork(path.join(root, 'tests/servers/strapi.mjs'), ['dist'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: {
      ...process.env,
      ...database.environment,
      ...Object.fromEntries(secrets.map((name) => [name, randomBytes(16).toString('base64')])),
      NODE_ENV: 'test',
      LOG_LEVEL: 'error',
    },
  });
  const [message] = (await once(other, 'message')) as [{ port: number }];
  url = `http://127.0.0.1:${message.port}`;
}, 180_000);

afterAll(async () => {
  other.disconnect();
  await once(other, 'exit');
  await database.drop();
}, 60_000);

it('keeps every row that people wrote, with all it said', async () => {
  expect(before.reduce((sum, [, rows]) => sum + rows.length, 0)).toBeGreaterThan(200);
  for (const [table, rows] of before) {
    const after = new Map((await rowsOf(table)).map((row) => [row.id, row]));
    for (const row of rows) expect([table, after.get(row.id)]).toEqual([table, expect.objectContaining(row)]);
  }
});

it('loses no row of any other table', async () => {
  for (const [table, count] of counts.filter(([name]) => !name.startsWith('strapi_')))
    expect([table, (await countOf(table)) >= count]).toEqual([table, true]);
});

it('keeps the record: whole, served, and closed to changes', async () => {
  expect(await verifyChain(database.connection)).toMatchObject({ rows: { disclosure_publications: 3 } });
  expect((await verifyChain(database.connection)).broken).toBeUndefined();
  const versions = await (await fetch(`${url}/api/disclosure/publications/UPGRADE-BUREAU/2021/versions`)).json();
  expect(versions).toMatchObject({ data: [{ version: 1 }, { version: 2 }] });
  const list = await (await fetch(`${url}/api/disclosure/publications?year=2020`)).json();
  expect(list).toMatchObject({ data: [{ organization: { code: 'UPGRADE-BUREAU' }, version: 1 }] });
  const refusal = { message: expect.stringContaining('append-only') };
  await expect(database.connection('disclosure_publications').update({ title: '改' })).rejects.toMatchObject(refusal);
  await expect(database.connection('disclosure_publications').delete()).rejects.toMatchObject(refusal);
});

it('shows the lists and figures of what was published then', async () => {
  const cell = 'applications.newRequests.total';
  const answer = await (await fetch(`${url}/api/disclosure/statistics?cell=${cell}&groupBy=year`)).json();
  expect(answer).toMatchObject({
    data: [
      { year: 2020, value: 5 },
      { year: 2021, value: 5 },
    ],
  });
});
