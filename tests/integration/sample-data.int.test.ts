/** `npm run sample-data`, as a newcomer runs it: on an empty database, and once more. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import knex from 'knex';
import { organizations } from '../../database/sample-data/organizations';
import { sampleReports } from '../../database/sample-data/reports';
import { createTestDatabase } from './setup/database';

const root = path.resolve(__dirname, '../..');
const client = process.env.DATABASE_CLIENT ?? 'sqlite';

function load(environment: Record<string, string>) {
  return spawnSync(process.execPath, ['scripts/sample-data.mjs'], {
    cwd: root,
    env: { ...process.env, ...environment, NODE_ENV: 'development' },
    encoding: 'utf8',
  });
}

/** What the database holds, whatever its ids and times. */
async function contents(environment: Record<string, string>) {
  const drivers: Record<string, string> = { sqlite: 'better-sqlite3', postgres: 'pg', mysql: 'mysql2' };
  const connection = knex({
    client: drivers[client],
    useNullAsDefault: true,
    connection: environment.DATABASE_FILENAME
      ? { filename: environment.DATABASE_FILENAME }
      : {
          host: environment.DATABASE_HOST,
          port: Number(environment.DATABASE_PORT),
          user: environment.DATABASE_USERNAME,
          password: environment.DATABASE_PASSWORD,
          database: environment.DATABASE_NAME,
        },
  });
  try {
    const titles = async (published: boolean) => {
      const query = connection('reports').orderBy(['year', 'title']);
      return (published ? query.whereNotNull('published_at') : query.whereNull('published_at')).pluck('title');
    };
    return {
      organizations: await connection('organizations').orderBy('code').pluck('code'),
      accounts: (await connection('admin_users').orderBy('email')).map(({ email, password }) => ({ email, password })),
      drafts: await titles(false),
      published: await titles(true),
      stages: await connection('reports').whereNull('published_at').orderBy(['year', 'title']).pluck('stage'),
      events: await connection('disclosure_review_events').orderBy('sequence').pluck('kind'),
      consolidated: await connection('disclosure_consolidated').select('organization_code', 'year', 'cells'),
      record: await connection('disclosure_publications')
        .orderBy('sequence')
        .select('kind', 'title', 'version', 'note'),
    };
  } finally {
    await connection.destroy();
  }
}

test('loads a prefecture with its reports and accounts, any number of times with the same result', async () => {
  const database = await createTestDatabase(client);
  try {
    const first = load(database.environment);
    expect(first).toMatchObject({ status: 0, stderr: '' });
    const [, password = ''] = /admin@yunting\.example\s+(\S+)/.exec(first.stdout) ?? [];
    expect(password.length).toBeGreaterThan(10);
    const loaded = await contents(database.environment);
    expect(loaded.organizations).toEqual(organizations.map(({ code }) => code).sort());
    // The government's draft of the year that is due is made from sums.
    expect(loaded.drafts).toHaveLength(sampleReports().length + 1);
    const isPublic = ({ acts }: ReturnType<typeof sampleReports>[number]) => acts.at(-1)?.does === 'publish';
    expect(loaded.published).toHaveLength(sampleReports().filter(isPublic).length);
    // The corrected reports and the withdrawn one stand in the record twice.
    expect(loaded.record).toHaveLength(loaded.published.length + 4);
    expect(loaded.record.filter(({ kind }) => kind === 'withdrawal')).toHaveLength(1);
    expect(loaded.record.filter(({ version }) => version === 2)).toEqual([
      expect.objectContaining({ kind: 'publication', note: expect.stringContaining('更正') }),
      expect.objectContaining({ kind: 'publication', note: expect.stringContaining('更正') }),
    ]);
    expect(loaded.consolidated).toHaveLength(1);
    expect(loaded.events.filter((kind) => kind === 'sendBack')).toHaveLength(1);
    expect(loaded.stages.filter((stage) => stage === 'section-review')).toHaveLength(1);

    const second = load(database.environment);
    // What the database driver says while it makes tables stands before it.
    const told = ({ stdout }: typeof first) => stdout.slice(stdout.indexOf('Admin panel'));
    expect(told(first)).toContain('Demo accounts');
    expect(told(second)).toBe(told(first));
    expect(await contents(database.environment)).toEqual(loaded);
  } finally {
    await database.drop();
  }
}, 300_000);
