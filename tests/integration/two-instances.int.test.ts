/** Two servers on one database: what one publishes, the other serves at once. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { call } from './setup/http';
import { addressOf, correct } from './setup/publications';
import { newPublished } from './setup/reports';

const root = path.resolve(__dirname, '../..');
let other: ChildProcess;
let url: string;

beforeAll(async () => {
  other = fork(path.join(root, 'tests/servers/strapi.mjs'), ['dist'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [{ port }] = (await once(other, 'message')) as [{ port: number }];
  url = `http://127.0.0.1:${port}`;
});

afterAll(async () => {
  other.disconnect();
  await once(other, 'exit');
});

async function ask(address: string, headers: Record<string, string> = {}) {
  const response = await fetch(url + address, { headers });
  const text = await response.text();
  return {
    status: response.status,
    etag: response.headers.get('etag'),
    body: text === '' ? undefined : JSON.parse(text),
  };
}

it('serves what the other has just published, corrected or withdrawn', async () => {
  const { documentId, organization } = await newPublished();
  const address = addressOf(organization.code);
  let { etag } = await ask(address);
  expect((await ask(address, { 'If-None-Match': etag ?? '' })).status).toBe(304);
  for (const version of [2, 3, 4]) {
    await correct(documentId, `第 ${version} 版`);
    const answer = await ask(address, { 'If-None-Match': etag ?? '' });
    expect(answer).toMatchObject({ status: 200, body: { version, title: `第 ${version} 版` } });
    expect((await ask(`/api/disclosure/publications?organization=${organization.code}`)).body.data[0].version).toBe(
      version,
    );
    etag = answer.etag;
  }
  const withdrawal = await call('POST', `/disclosure/reports/${documentId}/withdrawal`, 'admin', {
    reason: '数据有误',
  });
  expect(withdrawal.status).toBe(204);
  expect((await ask(address)).status).toBe(410);
});

it('finds the triggers and the head of the chain as the first left them', async () => {
  const rows = await strapi.db.connection('disclosure_chain');
  expect(rows).toHaveLength(1);
});
