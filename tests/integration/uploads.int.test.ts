/** Files are taken where they are expected, and nothing of them stays. */
import { readdirSync } from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { call } from './setup/http';

/** What lies in the temporary folder: files of a body parser, and folders that it has to itself. */
const lying = () =>
  readdirSync(os.tmpdir()).filter((name) => /^[0-9a-f]{20,}$|^upload_|^gongkai-upload-/.test(name)).length;

const megabyte = 1024 * 1024;
const formOf = (bytes: number) => {
  const form = new FormData();
  form.append('files', new Blob(['x'.repeat(bytes)]), 'a.txt');
  return form;
};

/** The status; `null` where the server hung up on what it would not read. */
async function send(path: string, bearer: string | undefined, bytes = 3 * megabyte): Promise<number | null> {
  const headers = { ...(bearer && { Authorization: `Bearer ${bearer}` }) };
  try {
    return (await fetch(server.url + path, { method: 'POST', headers, body: formOf(bytes) })).status;
  } catch {
    return null;
  }
}

it.each([
  '/api/disclosure/check',
  '/api/reports',
  '/api/nowhere',
  '/nowhere',
  '/admin/login',
  '/graphql',
  '/api/upload',
  '/content-manager/collection-types/api::report.report',
])('%s takes no files, whoever sends them', async (path) => {
  const before = lying();
  for (const bearer of [undefined, server.adminToken, server.apiToken]) expect(await send(path, bearer)).toBe(415);
  expect(lying()).toBe(before);
});

it.each(['/upload', '/disclosure/imports/preview', '/admin/project-settings'])(
  '%s takes them only of those who are signed in',
  async (path) => {
    const before = lying();
    for (const bearer of [undefined, 'nonsense', server.apiToken]) expect(await send(path, bearer)).toBe(401);
    expect(lying()).toBe(before);
  },
);

it.each([
  ['/upload', 21],
  ['/disclosure/imports/preview', 18],
  ['/admin/project-settings', 3],
])('%s takes less than %i MiB', async (path, size) => {
  const before = lying();
  expect([413, null]).toContain(await send(path, server.adminToken, size * megabyte));
  expect(lying()).toBe(before);
});

it('takes a file into the media library, and leaves nothing beside it', async () => {
  const before = lying();
  const headers = { Authorization: `Bearer ${server.adminToken}` };
  const response = await fetch(`${server.url}/upload`, { method: 'POST', headers, body: formOf(100) });
  expect(response.status).toBe(201);
  expect(lying()).toBe(before);
  const [file] = (await response.json()) as [{ id: number }];
  expect((await call('DELETE', `/upload/files/${file.id}`, 'admin')).status).toBe(200);
});

it('forgets what a client broke off', async () => {
  const before = lying();
  const headers = {
    Authorization: `Bearer ${server.adminToken}`,
    'Content-Type': 'multipart/form-data; boundary=x',
    'Content-Length': 5 * megabyte,
  };
  const request = http.request(`${server.url}/disclosure/imports/preview`, { method: 'POST', headers });
  request.on('error', () => undefined);
  request.write('--x\r\nContent-Disposition: form-data; name="files"; filename="a.txt"\r\n\r\n');
  request.write('x'.repeat(megabyte));
  for (let waited = 0; lying() === before && waited < 100; waited += 1) await setTimeout(20);
  expect(lying()).toBeGreaterThan(before);
  request.destroy();
  for (let waited = 0; lying() > before && waited < 250; waited += 1) await setTimeout(20);
  expect(lying()).toBe(before);
});
