import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { type Core, createStrapi } from '@strapi/strapi';
import { createTestDatabase } from './database';

const root = path.resolve(__dirname, '..', '..', '..');

/** What the tests of a run share. */
export interface TestServer {
  strapi: Core.Strapi;
  /** Without a trailing slash. */
  url: string;
  /** Bearer of a super admin's session. */
  adminToken: string;
  /** An API token that may do everything the content API offers. */
  apiToken: string;
  stop(): Promise<void>;
}

async function registerAdmin(url: string): Promise<string> {
  const body = { firstname: 'Test', email: 'admin@example.org', password: 'Gongkai-1234' };
  const response = await fetch(`${url}/admin/register-admin`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  const { data } = (await response.json()) as { data: { token: string } };
  return data.token;
}

interface BootOptions {
  /** Whether the built admin panel is served as well. */
  serveAdminPanel: boolean;
}

async function boot({ serveAdminPanel }: BootOptions): Promise<TestServer> {
  const client = process.env.DATABASE_CLIENT ?? 'sqlite';
  const database = await createTestDatabase(client);
  const secret = () => randomBytes(16).toString('base64');
  Object.assign(process.env, database.environment, {
    NODE_ENV: 'test',
    DATABASE_CLIENT: client,
    HOST: '127.0.0.1',
    LOG_LEVEL: 'error',
    APP_KEYS: secret(),
    ADMIN_JWT_SECRET: secret(),
    API_TOKEN_SALT: secret(),
    TRANSFER_TOKEN_SALT: secret(),
    JWT_SECRET: secret(),
    ENCRYPTION_KEY: secret(),
  });
  const strapi = createStrapi({ appDir: root, distDir: path.join(root, 'dist'), serveAdminPanel });
  // On a slow machine the tests of a run take longer than the half hour of a session's token.
  strapi.config.set('admin.auth.sessions.accessTokenLifespan', 24 * 60 * 60);
  await strapi.load();
  strapi.server.mount();
  // A connection that a test left idle is not closed just as the next one takes it.
  strapi.server.httpServer.keepAliveTimeout = 600_000;
  await new Promise<void>((resolve) => {
    strapi.server.httpServer.listen(0, '127.0.0.1', resolve);
  });
  const { port } = strapi.server.httpServer.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const token = { name: 'test', type: 'full-access', lifespan: null };
  return {
    strapi,
    url,
    adminToken: await registerAdmin(url),
    apiToken: (await strapi.service('admin::api-token').create(token)).accessKey,
    async stop() {
      await strapi.destroy();
      await database.drop();
    },
  };
}

/** The tests of one run share one server; it lives on `process`, which outlives jest's sandboxes. */
const shared = process as NodeJS.Process & { gongkaiTestServer?: Promise<TestServer> };

export function testServer(options: BootOptions = { serveAdminPanel: false }): Promise<TestServer> {
  shared.gongkaiTestServer ??= boot(options);
  return shared.gongkaiTestServer;
}

export async function stopTestServer(): Promise<void> {
  const server = await shared.gongkaiTestServer;
  await server?.stop();
}
