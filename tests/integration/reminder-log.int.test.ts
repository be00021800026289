/** Reminders by webhook, and the log of reminders, which is only ever added to. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Knex } from 'knex';
import { call } from './setup/http';
import { newPerson } from './setup/people';
import { newOrganization } from './setup/reports';

const year = 2023;

interface Called {
  event: string | undefined;
  secret: string | undefined;
  body: Record<string, unknown>;
}

const called: Called[] = [];
let status = 200;

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
}

const receiver = createServer(async (request, response) => {
  const { 'x-strapi-event': event, 'x-secret': secret } = request.headers;
  called.push({ event: String(event), secret: String(secret), body: JSON.parse(await textOf(request)) });
  response.writeHead(status).end();
});

beforeAll(async () => {
  await new Promise<void>((resolve) => {
    receiver.listen(0, '127.0.0.1', resolve);
  });
  const { port } = receiver.address() as AddressInfo;
  const webhook = {
    name: '催办',
    url: `http://127.0.0.1:${port}/`,
    headers: { 'X-Secret': 'abc' },
    events: ['disclosure.reminder'],
  };
  expect((await call('POST', '/admin/webhooks', 'admin', webhook)).status).toBe(201);
});

afterAll(async () => {
  for (const { id } of await strapi.get('webhookStore').findWebhooks())
    await strapi.get('webhookStore').deleteWebhook(id);
  await new Promise((resolve) => {
    receiver.close(resolve);
  });
});

async function lateBody() {
  const government = await newOrganization({ kind: 'county' });
  const late = await newOrganization({ parent: government.documentId });
  const office = await newPerson(['supervising-office'], [government.documentId]);
  const wanted = { organization: government.documentId, year, bodies: [late.documentId] };
  const to = (path: string) => call('POST', `/disclosure/board/${path}`, office, wanted);
  return { late, preview: () => to('reminders/preview'), send: () => to('reminders') };
}

it('calls the webhooks that ask for reminders, once a day, and without an editor too', async () => {
  const { late, preview, send } = await lateBody();
  expect((await preview()).body.data).toMatchObject({
    channels: ['webhook'],
    reminders: [{ recipients: [], channels: ['webhook'], skipped: null }],
  });
  expect(called).toEqual([]);
  const outcomes = await Promise.all([send(), send()]);
  expect(outcomes.map(({ body }) => body.data[0].outcome).sort()).toEqual(['sent', 'today']);
  expect(called).toHaveLength(1);
  expect(called[0]).toMatchObject({
    event: 'disclosure.reminder',
    secret: 'abc',
    body: { event: 'disclosure.reminder', organization: { code: late.code }, recipients: [] },
  });
  expect(called[0]?.body.text).toContain(late.name);
});

it('says so where the webhook did not take it, and may be tried again', async () => {
  const { late, send } = await lateBody();
  status = 500;
  expect((await send()).body.data[0].outcome).toBe('failed');
  status = 200;
  expect((await send()).body.data[0].outcome).toBe('sent');
  const rows = await strapi.db.connection('disclosure_reminders').where({ organization_code: late.code });
  expect(rows.map(({ outcome, channels }) => [outcome, channels])).toEqual([
    ['sent', 'webhook'],
    ['failed', 'webhook'],
    ['sent', 'webhook'],
  ]);
});

describe('the log', () => {
  it.each<[string, (reminders: Knex.QueryBuilder) => Promise<unknown>]>([
    ['change a row', async (reminders) => reminders.update({ day: '2000-01-01' })],
    ['remove a row', async (reminders) => reminders.delete()],
  ])('does not let anyone %s', async (_name, act) => {
    await (await lateBody()).send();
    const rows = () => strapi.db.connection('disclosure_reminders').orderBy('id');
    const before = await rows();
    expect(before.length).toBeGreaterThan(0);
    const refusal = { message: expect.stringContaining('append-only') };
    await expect(act(strapi.db.connection('disclosure_reminders'))).rejects.toMatchObject(refusal);
    expect(await rows()).toEqual(before);
  });
});
