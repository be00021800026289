/** Strapi's own export and import: the record comes back whole and sealed, and never over another. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import knex from 'knex';
import { ensureChainHead } from '../../src/plugins/disclosure/server/src/database/chain-head';
import { verifyChain } from '../../src/plugins/disclosure/server/src/database/verify-chain';
import { withdraw } from './setup/publications';
import { newPublished } from './setup/reports';

jest.setTimeout(180_000);

const root = path.resolve(__dirname, '../..');
const folder = mkdtempSync(path.join(os.tmpdir(), 'gongkai-backup-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function cli(command: string[], filename: string) {
  return spawnSync(process.execPath, ['node_modules/.bin/strapi', ...command], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: filename, NODE_ENV: 'test' },
  });
}

test('what was exported comes back with its triggers, and an existing record is left alone', async () => {
  const { documentId } = await newPublished();
  await newPublished(2022);
  await withdraw(documentId, { reason: '数据有误' });
  const before = await verifyChain(strapi.db.connection);
  const file = path.join(folder, 'backup');
  const here: string = strapi.config.get('database.connection.connection.filename');
  expect(cli(['export', '--no-encrypt', '--no-compress', '--file', file], here).status).toBe(0);

  const filename = path.join(folder, 'restored.db');
  const restore = () => cli(['import', '--force', '--file', `${file}.tar`], filename);
  expect(restore().status).toBe(0);
  const restored = knex({ client: 'better-sqlite3', connection: { filename }, useNullAsDefault: true });
  try {
    await ensureChainHead(restored);
    expect(await verifyChain(restored, before.head ?? undefined)).toEqual(before);
    await expect(restored('disclosure_publications').delete()).rejects.toMatchObject({
      message: expect.stringContaining('append-only'),
    });
    expect(await restored('disclosure_newest').count({ total: '*' })).toEqual([{ total: expect.any(Number) }]);
    const again = restore();
    expect(again.status).not.toBe(0);
    expect(again.stdout + again.stderr).toContain('holds a public record');
    expect(await verifyChain(restored, before.head ?? undefined)).toEqual(before);
  } finally {
    await restored.destroy();
  }
});
