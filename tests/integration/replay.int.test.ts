/** What the public record answered once, it answers again: from memory, and the same to the last header. */
import http from 'node:http';
import { ask, type Raw } from './setup/http';
import { approve } from './setup/people';
import { addressOf } from './setup/publications';
import { balancedInput, documents, newOrganization, newPublished } from './setup/reports';

const origin = 'https://www.example.gov.cn';
const questions: http.OutgoingHttpHeaders[] = [
  {},
  { Origin: origin },
  { Origin: 'https://other.example.org' },
  { 'Accept-Encoding': 'gzip' },
  { 'Accept-Encoding': 'br, gzip', Origin: origin },
  { Accept: 'text/html' },
  { Accept: 'text/csv', 'Accept-Encoding': 'gzip' },
  { 'If-None-Match': '*' },
  { 'If-None-Match': '*', Origin: origin },
  { 'If-None-Match': '"x"' },
];

/** The code with its first letter escaped; its `%` comes before it. */
const escaped = (code: string) => code.charCodeAt(0).toString(16) + code.slice(1);

const said = ({ status, headers: { date: _date, ...headers }, body }: Raw) => ({
  status,
  headers,
  body: body.toString('base64'),
});

/** Each question in turn, so that every answer but the first of all comes after other answers at the same address. */
async function askAll(address: string, method: string): Promise<Raw[]> {
  const answers: Raw[] = [];
  for (const headers of questions) answers.push(await ask(address, headers, method));
  return answers;
}

it.each([
  ['a publication', (code: string) => addressOf(code)],
  ['the list', (code: string) => `/api/disclosure/publications?organization=${code}`],
])('%s is the same, whatever was asked in between', async (_name, address) => {
  const { organization } = await newPublished();
  const first = await askAll(address(organization.code), 'GET');
  const again = await askAll(address(organization.code), 'GET');
  expect(again.map(said)).toEqual(first.map(said));
  const heads = await askAll(address(organization.code), 'HEAD');
  expect(heads.map(said)).toEqual(first.map(said).map((answer) => ({ ...answer, body: '' })));
});

it('an address that is written in another way is answered all the same, each time', async () => {
  const { organization } = await newPublished();
  const plain = await ask(`/api/disclosure/publications?organization=${organization.code}`);
  for (const query of [`&&&organization=${organization.code}`, `organization=%${escaped(organization.code)}&`])
    for (const _time of [1, 2]) {
      const { status, body } = await ask(`/api/disclosure/publications?${query}`);
      expect([status, body.toString()]).toEqual([200, plain.body.toString()]);
    }
});

it('what HEAD asked for first, GET gets in full', async () => {
  const { organization } = await newPublished();
  const heads = await askAll(addressOf(organization.code), 'HEAD');
  const answers = await askAll(addressOf(organization.code), 'GET');
  expect(answers.map(said).map((answer) => ({ ...answer, body: '' }))).toEqual(heads.map(said));
  for (const { status, headers, body } of answers)
    if (status === 200) expect(headers['content-length']).toBe(String(body.length));
});

it('what is not there yet is told as soon as it is', async () => {
  const organization = await newOrganization();
  const address = addressOf(organization.code);
  expect([(await ask(address)).status, (await ask(address)).status]).toEqual([404, 404]);
  const { body } = await documents.create(balancedInput(organization.documentId));
  await approve(body.documentId);
  expect((await documents.publish(body.documentId)).status).toBe(200);
  expect((await ask(address)).status).toBe(200);
});

it('the connection is kept, and the next question on it is answered', async () => {
  const { organization } = await newPublished();
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  const statusOf = (path: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      const take = (response: http.IncomingMessage) => response.resume().on('end', () => resolve(response.statusCode));
      http.get(server.url + path, { agent }, take).on('error', reject);
    });
  const address = addressOf(organization.code);
  const statuses: unknown[] = [];
  for (const path of [address, address, '/api/reports', address, '/_health']) statuses.push(await statusOf(path));
  agent.destroy();
  expect(statuses).toEqual([200, 200, 200, 200, 204]);
});
