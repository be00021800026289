import { spawnSync } from 'node:child_process';
import path from 'node:path';
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
