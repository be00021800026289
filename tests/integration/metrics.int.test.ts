/** `/metrics` for Prometheus, on a port of its own and only where one is named. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { newPublished } from './setup/reports';

const root = path.resolve(__dirname, '../..');

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('The probe listens on no port');
  return address.port;
}

let metrics: string;
let other: ChildProcess;
let url: string;

beforeAll(async () => {
  const port = await freePort();
  metrics = `http://127.0.0.1:${port}`;
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gongkai-metrics-'));
  const environmentFile = path.join(folder, 'env');
  writeFileSync(environmentFile, `METRICS_PORT=${port}\n`);
  other = fork(path.join(root, 'tests/servers/strapi.mjs'), ['dist'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    // The rest of its environment is that of this run's server, which a test does not see.
    execArgv: ['--env-file', environmentFile],
  });
  const [message] = (await once(other, 'message')) as [{ port: number }];
  rmSync(folder, { recursive: true });
  url = `http://127.0.0.1:${message.port}`;
});

afterAll(async () => {
  other.disconnect();
  await once(other, 'exit');
});

const scrape = async () => (await fetch(`${metrics}/metrics`)).text();

/** The number behind a line, `undefined` where there is none. */
const sample = (text: string, line: string) => {
  const found = text.split('\n').find((one) => one.startsWith(`${line} `));
  return found === undefined ? undefined : Number(found.slice(line.length + 1));
};

it('counts what was answered, by part of the application, whatever the address was', async () => {
  await fetch(`${url}/api/disclosure/layouts`);
  await fetch(`${url}/api/disclosure/publications?page=x`);
  await fetch(`${url}/${'a'.repeat(2_000)}`);
  const text = await scrape();
  const count = (area: string, status: number) =>
    sample(text, `http_request_duration_seconds_count{area="${area}",method="GET",status="${status}"}`);
  expect(count('record', 200)).toBe(1);
  expect(count('record', 400)).toBe(1);
  expect(count('other', 404)).toBe(1);
  expect(text).not.toContain('aaaa');
});

it('says where the record ends, whichever server wrote it', async () => {
  const before = sample(await scrape(), 'disclosure_record_sequence') ?? 0;
  await newPublished();
  const text = await scrape();
  expect(sample(text, 'disclosure_record_sequence')).toBeGreaterThan(before);
  expect(sample(text, 'disclosure_database_up')).toBe(1);
  expect(text).toContain('process_resident_memory_bytes');
});

it('answers nothing else there, and nothing of it on the public port', async () => {
  expect((await fetch(`${metrics}/`)).status).toBe(404);
  expect((await fetch(`${metrics}/api/reports`)).status).toBe(404);
  expect((await fetch(`${metrics}/metrics`, { method: 'POST' })).status).toBe(405);
  expect((await fetch(`${url}/metrics`)).status).toBe(404);
  expect((await fetch(`${server.url}/metrics`)).status).toBe(404);
});
