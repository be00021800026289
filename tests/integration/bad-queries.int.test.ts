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

test('a refusal speaks the language of the person, and both to a program', async () => {
  const refusal = async (path: string, headers: Record<string, string>) => {
    const response = await fetch(server.url + path, { headers });
    const { error } = (await response.json()) as {
      error: { message: string; details: { errors: { message: string }[] } };
    };
    return [error.message, ...error.details.errors.map(({ message }) => message)].join('\n');
  };
  const path = '/api/disclosure/statistics?cell=nothing.of.this';
  const han = /\p{Script=Han}/u;
  expect(await refusal(path, { 'Accept-Language': 'zh-CN,zh;q=0.9,en;q=0.8' })).not.toMatch(/[a-z]{3,} [a-z]{3,}/);
  expect(await refusal(path, { 'Accept-Language': 'en-GB' })).not.toMatch(han);
  const both = await refusal(path, {});
  expect(both).toMatch(han);
  expect(both).toMatch(/[a-z]{3,} [a-z]{3,}/);
  // Whoever is signed in has said which language it is to be, whatever the browser asks for.
  const clerk = await newPerson(['report-editor'], []);
  await strapi.db.query('admin::user').updateMany({ where: { id: clerk.id }, data: { preferedLanguage: 'en' } });
  const own = (language: string) =>
    refusal('/disclosure/reports/nothing/review', {
      Authorization: `Bearer ${clerk.bearer}`,
      'Accept-Language': language,
    });
  expect(await own('zh-CN,zh;q=0.9')).not.toMatch(han);
  // The panel's own language goes before both.
  expect(await own('zh-Hans')).toMatch(han);
});
