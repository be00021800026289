/** `types/generated` says what the schemas say; `npm run types` writes it anew. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const kept = path.join(root, 'types/generated');

/** What Strapi's own command does, without compiling first. */
const program = `
const { createRequire } = require('node:module');
const { createStrapi } = require('@strapi/strapi');
const { generators } = createRequire(require.resolve('@strapi/strapi/package.json'))('@strapi/typescript-utils');
(async () => {
  const strapi = await createStrapi({ appDir: process.cwd(), distDir: 'dist' }).register();
  const artifacts = { contentTypes: true, components: true };
  await generators.generate({ strapi, pwd: process.env.OUT, rootDir: '.', logger: { silent: true }, artifacts });
  await strapi.destroy();
  process.exit(0);
})();`;

const secrets = [
  'APP_KEYS',
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
];

test('the types that Strapi generates from the schemas are the ones that are kept', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gongkai-types-'));
  const env = {
    ...process.env,
    ...Object.fromEntries(secrets.map((name) => [name, 'of-this-test-alone-0123456789'])),
    DATABASE_CLIENT: 'sqlite',
    DATABASE_FILENAME: path.join(folder, 'data.db'),
    LOG_LEVEL: 'error',
    OUT: folder,
  };
  try {
    const { stderr } = spawnSync(process.execPath, ['-e', program], { cwd: root, env, encoding: 'utf8' });
    expect(stderr).toBe('');
    const files = readdirSync(kept);
    expect(files.sort()).toEqual(['components.d.ts', 'contentTypes.d.ts']);
    for (const name of files)
      expect(readFileSync(path.join(folder, 'generated', name), 'utf8')).toBe(
        readFileSync(path.join(kept, name), 'utf8'),
      );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);
