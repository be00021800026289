// A real server on a database of its own, for benchmarks: SQLite, or the one that DATABASE_CLIENT names.

import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { serverEnvironment } from '../../servers/environment.mjs';
import { postgresDatabase } from '../../servers/postgres.mjs';
import { portOf } from '../../servers/usage.mjs';

const require = createRequire(import.meta.url);
const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '..', '..', '..');

/** An empty database for one run, and how to remove it. */
async function emptyDatabase() {
  if (process.env.DATABASE_CLIENT === 'postgres') return await postgresDatabase('bench');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gongkai-bench-'));
  const environment = { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: path.join(folder, 'data.db') };
  return { environment, drop: async () => rmSync(folder, { recursive: true, force: true }) };
}

/** @returns a running server with a super admin's session; `stop()` ends it and removes its database */
export async function startServer({ serveAdminPanel = false } = {}) {
  const { createStrapi } = require('@strapi/strapi');
  const { environment, drop } = await emptyDatabase();
  Object.assign(process.env, serverEnvironment(), environment, { HOST: '127.0.0.1' });
  const strapi = createStrapi({ appDir: root, distDir: path.join(root, 'dist'), serveAdminPanel });
  await strapi.load();
  strapi.server.mount();
  const { httpServer } = strapi.server;
  httpServer.listen(0, '127.0.0.1');
  await once(httpServer, 'listening');
  const url = `http://127.0.0.1:${portOf(httpServer)}`;
  const response = await fetch(`${url}/admin/register-admin`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ firstname: 'Bench', email: 'bench@example.org', password: 'Gongkai-1234' }),
  });
  const { data } = await response.json();
  return {
    strapi,
    url,
    token: data.token,
    async stop() {
      await strapi.destroy();
      await drop();
    },
  };
}

/** The value below which a share of the samples lies. */
export function quantile(samples, share) {
  const sorted = [...samples].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}
