import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';

/** Compiled, this file stands in `dist`, and the application around it. */
const distDir = path.resolve(__dirname, '../../../../../..');
const appDir = path.dirname(distDir);

/** Loads the application without serving it. Its secrets are generated first where there are none yet. */
export async function loadStrapi(): Promise<Core.Strapi> {
  process.env.LOG_LEVEL ??= 'warn';
  spawnSync(process.execPath, ['scripts/secrets.mjs'], { cwd: appDir, stdio: ['ignore', 2, 2] });
  // Strapi reads `.env` once, when it is first imported.
  const { createStrapi } = await import('@strapi/strapi');
  return createStrapi({ appDir, distDir }).load();
}

/** Milliseconds between two looks at the pool, and how many quiet looks in a row are enough. */
const interval = 50;
const quietLooks = 4;

/**
 * Ends a loaded application. Strapi tells of each write after it has answered, with queries of its own; they are waited
 * for, since a pool that goes away under them ends the process with an error.
 */
export async function closeStrapi(strapi: Core.Strapi): Promise<void> {
  const { pool } = strapi.db.connection.client;
  for (let quiet = 0; quiet < quietLooks; ) {
    await setTimeout(interval);
    quiet = pool.numUsed() + pool.numPendingAcquires() === 0 ? quiet + 1 : 0;
  }
  await strapi.destroy();
}
