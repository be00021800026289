import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Core } from '@strapi/strapi';

/** Compiled, this file stands in `dist`, and the application around it. */
const distDir = path.resolve(__dirname, '../../../../../..');
const appDir = path.dirname(distDir);

/** The application, neither loaded nor served. Its secrets are generated first where there are none yet. */
async function application(): Promise<Core.Strapi> {
  process.env.LOG_LEVEL ??= 'warn';
  spawnSync(process.execPath, ['scripts/secrets.mjs'], { cwd: appDir, stdio: ['ignore', 2, 2] });
  // Strapi reads `.env` once, when it is first imported.
  const { createStrapi } = await import('@strapi/strapi');
  return createStrapi({ appDir, distDir });
}

/** Loads the application without serving it. */
export async function loadStrapi(): Promise<Core.Strapi> {
  return (await application()).load();
}

/** Connects to the application's database and leaves it as it is: no table, row or trigger is brought up to date. */
export async function openDatabase(): Promise<Core.Strapi['db']['connection']> {
  return (await application()).db.connection;
}
