import type { AddressInfo } from 'node:net';
import nodemailer from '@strapi/provider-email-nodemailer';
import { SMTPServer } from 'smtp-server';

/** Hands Strapi's mail to a server of this machine, at a port. */
export function sendMailTo(port: number): void {
  const settings = { defaultFrom: 'gongkai@example.org', defaultReplyTo: 'gongkai@example.org' };
  strapi.plugin('email').provider = nodemailer.init(
    { host: '127.0.0.1', port, secure: false, ignoreTLS: true },
    settings,
  );
}

/** A mail server for the tests of one file: the addresses that were written to, in order, and its port. */
export function mailServer(): { readonly mails: readonly string[]; port(): number } {
  const mails: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, { envelope }, callback) {
      for (const { address } of envelope.rcptTo) mails.push(address);
      stream.resume().on('end', () => callback());
    },
  });
  const original = strapi.plugin('email').provider;
  const port = () => (server.server.address() as AddressInfo).port;
  beforeAll(async () => {
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    sendMailTo(port());
    strapi.config.set('plugin::disclosure.reviewMail', true);
  });
  afterAll(async () => {
    strapi.config.set('plugin::disclosure.reviewMail', false);
    strapi.plugin('email').provider = original;
    await new Promise<void>((resolve) => {
      server.close(resolve);
    });
  });
  return { mails, port };
}
