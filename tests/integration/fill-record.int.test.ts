/** The command that fills a record for benchmarks makes one that is whole, and never adds to another. */
import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createTestDatabase } from './setup/database';

jest.setTimeout(180_000);

const root = path.resolve(__dirname, '../..');
/** The benchmarks run on SQLite and PostgreSQL; beside MariaDB the first of them is tried. */
const client = process.env.DATABASE_CLIENT === 'postgres' ? 'postgres' : 'sqlite';

let database: Awaited<ReturnType<typeof createTestDatabase>>;
const environment = () => ({ ...process.env, ...database.environment, DATABASE_CLIENT: client });

beforeAll(async () => {
  database = await createTestDatabase(client);
  const server = fork(path.join(root, 'tests/servers/strapi.mjs'), ['dist'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: environment(),
  });
  await once(server, 'message');
  server.disconnect();
  await once(server, 'exit');
});
afterAll(() => database.drop());

const run = (args: string[], more: Record<string, string> = {}) =>
  spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', env: { ...environment(), ...more } });

it('fills an empty record, as verify wants it, and refuses one that is not', () => {
  const fill = () => run(['tests/bench/setup/fill-record.mjs', '120']);
  const filled = fill();
  expect([filled.status, filled.stderr]).toEqual([0, expect.stringContaining('120 of 120')]);
  const verified = run(['scripts/disclosure.mjs', 'verify']);
  expect([verified.status, verified.stdout]).toEqual([0, expect.stringContaining('120')]);
  const again = fill();
  expect([again.status, again.stderr]).toEqual([1, expect.stringContaining('is not empty')]);
});

it('refuses a database that the benchmarks know nothing of, and opens no other in its place', () => {
  const refused = run(['tests/bench/setup/fill-record.mjs', '1'], { DATABASE_CLIENT: 'mysql' });
  expect([refused.status, refused.stderr]).toEqual([1, expect.stringContaining('not on mysql')]);
});
