import type { AddressInfo } from 'node:net';
import nodemailer from '@strapi/provider-email-nodemailer';
import { SMTPServer } from 'smtp-server';
import { move, newPerson, newTeam, type Person } from './setup/people';
import { balancedInput, newDraft } from './setup/reports';

/** A mail server that keeps what it is sent. */
const mails: { to: string; text: string }[] = [];
const mailServer = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  async onData(stream, { envelope }, callback) {
    let text = '';
    for await (const chunk of stream) text += chunk;
    for (const { address } of envelope.rcptTo) mails.push({ to: address, text });
    callback();
  },
});

/** Hands Strapi's e-mail plugin the provider that `SMTP_HOST` would give it. */
function sendTo(port: number): void {
  const settings = { defaultFrom: 'gongkai@example.org', defaultReplyTo: 'gongkai@example.org' };
  const options: Record<string, unknown> = { host: '127.0.0.1', port, secure: false, ignoreTLS: true };
  strapi.plugin('email').provider = nodemailer.init(options, settings);
}

const original = strapi.plugin('email').provider;

beforeAll(async () => {
  await new Promise<void>((resolve) => {
    mailServer.listen(0, '127.0.0.1', resolve);
  });
  sendTo((mailServer.server.address() as AddressInfo).port);
  strapi.config.set('plugin::disclosure.reviewMail', true);
});
afterAll(async () => {
  strapi.config.set('plugin::disclosure.reviewMail', false);
  strapi.plugin('email').provider = original;
  await new Promise<void>((resolve) => {
    mailServer.close(resolve);
  });
});

const emailOf = async ({ id }: Person): Promise<string> =>
  (await strapi.db.query('admin::user').findOne({ where: { id }, select: ['email'] })).email;

async function received(...people: Person[]): Promise<boolean[]> {
  const addresses = await Promise.all(people.map(emailOf));
  return addresses.map((address) => mails.some(({ to }) => to === address));
}

/** Mail goes out after the move has been answered. */
async function arrival(who: Person): Promise<void> {
  for (let tries = 0; tries < 200 && !(await received(who))[0]; tries += 1)
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
}

beforeEach(() => {
  mails.length = 0;
});

test('a report that arrives is announced to those who decide there, and to nobody else', async () => {
  const { documentId, organization } = await newDraft(balancedInput);
  const { editor, reviewer, leader } = await newTeam(organization.documentId);
  const elsewhere = await newPerson(['section-reviewer']);
  await move(editor, documentId, 'section-review');
  await arrival(reviewer);
  expect(await received(reviewer, editor, leader, elsewhere)).toEqual([true, false, false, false]);
  const [{ text } = { text: '' }] = mails;
  expect(text).toContain(documentId);
  expect(text).toMatch(/^Subject: /m);
});

test('the submitter hears that it came back, and that it was approved', async () => {
  const { documentId, organization } = await newDraft(balancedInput);
  const { editor, reviewer, leader } = await newTeam(organization.documentId);
  await move(editor, documentId, 'section-review');
  await move(reviewer, documentId, 'drafting', '请修改');
  await arrival(editor);
  expect(await received(editor)).toEqual([true]);
  await move(editor, documentId, 'section-review');
  await move(reviewer, documentId, 'leader-review');
  await arrival(leader);
  mails.length = 0;
  await move(leader, documentId, 'approved');
  await arrival(editor);
  expect(await received(editor, leader)).toEqual([true, false]);
});

test('a mail server that does not answer holds nothing up', async () => {
  const { documentId, organization } = await newDraft(balancedInput);
  const { editor } = await newTeam(organization.documentId);
  sendTo(1);
  const { status } = await move(editor, documentId, 'section-review');
  sendTo((mailServer.server.address() as AddressInfo).port);
  expect(status).toBe(200);
});

test('nothing is sent where it is switched off', async () => {
  strapi.config.set('plugin::disclosure.reviewMail', false);
  const { documentId, organization } = await newDraft(balancedInput);
  const { editor, reviewer, leader } = await newTeam(organization.documentId);
  await move(editor, documentId, 'section-review');
  strapi.config.set('plugin::disclosure.reviewMail', true);
  await move(reviewer, documentId, 'leader-review');
  await arrival(leader);
  expect(await received(leader, reviewer)).toEqual([true, false]);
});
