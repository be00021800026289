/** A SQLite file that is locked or full: 503 in words, and on it goes. What servers do, tests/faults tries. */
import knex from 'knex';
import { type Answer, call } from './setup/http';

const email = 'admin@example.org';

const words = /数据库暂时不可用.* \/ The database cannot serve just now/;
const code = (number: number) => `FAULT-${process.hrtime.bigint().toString(36)}-${number}`.toUpperCase();

const signIn = () => call('POST', '/admin/login', 'public', { email, password: 'Gongkai-1234' });
const write = () =>
  call('POST', '/api/organizations', 'api', { data: { name: '测试局', code: code(0), kind: 'department' } });

const expectUnavailable = ({ status, body }: Answer) => {
  expect({ status, message: body.error?.message }).toEqual({ status: 503, message: expect.stringMatching(words) });
  expect(body.error.details).toEqual({ errors: [expect.objectContaining({ path: [] })], findings: [] });
};

/** How another process keeps SQLite's file to itself, and how its disk fills up. */
const troubles: [string, () => Promise<() => Promise<unknown>>][] = [
  [
    'locked',
    async () => {
      await strapi.db.connection.raw('pragma busy_timeout = 20');
      const filename: string = strapi.config.get('database.connection.connection.filename');
      const other = knex({ client: 'better-sqlite3', connection: { filename }, useNullAsDefault: true });
      await other.raw('begin exclusive');
      return async () => {
        await other.raw('rollback');
        await other.destroy();
        await strapi.db.connection.raw('pragma busy_timeout = 5000');
      };
    },
  ],
  [
    'full',
    async () => {
      await strapi.db.connection.raw('pragma max_page_count = 1');
      await strapi.db.connection.raw('create table filler (text text)').catch(() => undefined);
      return () => strapi.db.connection.raw('pragma max_page_count = 1073741823');
    },
  ],
];

for (const [name, trouble] of troubles)
  it(`a ${name} SQLite file is 503, in words; afterwards all is well`, async () => {
    const end = await trouble();
    const answers: Answer[] = [];
    try {
      for (let number = 0; number < 60 && answers.every(({ status }) => status !== 503); number += 1)
        answers.push(await write());
      if (name === 'locked') expectUnavailable(await signIn());
    } finally {
      await end();
    }
    expect([200, 201, 503]).toEqual(expect.arrayContaining(answers.map(({ status }) => status)));
    expectUnavailable(answers.at(-1) ?? { status: 0, body: {} });
    expect((await write()).status).toBe(201);
  });

it('says by itself that it cannot serve, and that it can again', async () => {
  const health = () => call('GET', '/api/disclosure/health', 'public');
  const { connection } = strapi.db;
  const ready = await health();
  expect(ready).toMatchObject({ status: 200, body: { status: 'ready', database: 'ready' } });
  await connection.schema.renameTable('disclosure_chain', 'elsewhere');
  try {
    expect(await health()).toEqual({ status: 503, body: { status: 'failing', database: 'failing', chain: null } });
  } finally {
    await connection.schema.renameTable('elsewhere', 'disclosure_chain');
  }
  expect(await health()).toEqual(ready);
});
