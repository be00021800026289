/** `npm run disclosure -- verify`, as someone at a terminal runs it. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { keepAppendOnly } from '../../src/plugins/disclosure/server/src/database/append-only';
import { recorded } from './setup/publications';
import { newPublished } from './setup/reports';

const table = 'disclosure_publications';

function verify(...args: string[]): Promise<{ code: number | null; stdout: string }> {
  const child = spawn(process.execPath, ['scripts/disclosure.mjs', 'verify', ...args], {
    cwd: path.resolve(__dirname, '../..'),
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout }));
  });
}

/** Drops the triggers of the record, as someone with the database's password may. */
async function dropTriggers(): Promise<void> {
  const client = process.env.DATABASE_CLIENT ?? 'sqlite';
  const suffixes = { sqlite: ['no_update', 'no_delete', 'no_replace'], postgres: ['no_change', 'no_truncate'] };
  for (const suffix of suffixes[client as 'sqlite'] ?? ['no_update', 'no_delete'])
    await strapi.db.connection.raw(
      `drop trigger ${table}_${suffix}${client === 'postgres' ? ` on ${table}` : ''}`,
    );
}

test('the chain is whole, and its end is printed', async () => {
  const { organization } = await newPublished();
  const link = (await recorded(organization.code)).at(-1)?.link ?? '';
  const run = await verify();
  expect(run.code).toBe(0);
  expect(run.stdout).toMatch(/publications and withdrawals.*whole up to [0-9a-f]{64}/);
  expect((await verify('--head', link)).code).toBe(0);
});

test('a link that is not in the chain ends it with 1', async () => {
  const run = await verify('--head', 'f'.repeat(64));
  expect(run).toMatchObject({ code: 1, stdout: expect.stringContaining(`Broken: ${'f'.repeat(64)}`) });
});

test.each([['--head', 'abc'], ['--head'], ['--tail'], ['something']])('the arguments %s %s end it with 2', async (...args) => {
  expect((await verify(...args)).code).toBe(2);
});

test('the first row that was edited by hand is named, and ends it with 1', async () => {
  const reports = [await newPublished(), await newPublished()];
  const [first, second] = await Promise.all(reports.map(({ organization }) => recorded(organization.code)));
  const edit = (link: string | undefined, title: string) =>
    strapi.db.connection(table).where({ link }).update({ title });
  const before = await strapi.db.connection(table).select('link', 'title');
  await dropTriggers();
  try {
    await edit(second?.[0]?.link, '改过');
    await edit(first?.[0]?.link, '改过');
    const run = await verify();
    expect(run).toMatchObject({ code: 1, stdout: expect.stringContaining(`Broken: ${first?.[0]?.link}`) });
    expect(run.stdout).not.toContain(second?.[0]?.link);
  } finally {
    for (const { link, title } of before) await edit(link, title);
    await keepAppendOnly(strapi);
  }
  expect((await verify()).code).toBe(0);
});
