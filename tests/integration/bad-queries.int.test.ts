/** Requests that once were answered with a fault of the server. */
import net from 'node:net';
import { get } from './setup/http';
import { newPerson } from './setup/people';
import { newPublished } from './setup/reports';

test.each([
  ['/api/reports?populate[applications][filters][total][$gt]=abc', 'public'],
  ['/content-manager/collection-types/api::report.report?sort=organization', 'admin'],
  ['/content-manager/collection-types/api::report.report?sort[0]=applications:asc', 'admin'],
] as const)('%s is a 400', async (path, caller) => {
  expect((await get(path, caller)).status).toBe(400);
});

test('what a relation may not show is refused, and is no fault of the server', async () => {
  const { documentId, organization } = await newPublished();
  const clerk = await newPerson(['report-editor'], [organization.documentId]);
  for (const path of ['api::organization.organization/members', `api::report.report/${documentId}/createdBy`])
    expect((await get(`/content-manager/relations/${path}`, clerk)).status).toBe(403);
});

test('an address that is none is a 400', async () => {
  const { hostname, port } = new URL(server.url);
  const answer = await new Promise<string>((resolve, reject) => {
    const socket = net.connect(Number(port), hostname, () =>
      socket.end('GET http://[/api/disclosure/publications HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'),
    );
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.on('end', () => resolve(text)).on('error', reject);
  });
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
});
