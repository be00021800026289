import type { Knex } from 'knex';
import { digestOfCanonical } from '../../src/plugins/disclosure/model';
import { keepAppendOnly } from '../../src/plugins/disclosure/server/src/database/append-only';
import { ensureChainHead } from '../../src/plugins/disclosure/server/src/database/chain-head';
import { linkOfRow } from '../../src/plugins/disclosure/server/src/database/chain-rows';
import { verifyChain } from '../../src/plugins/disclosure/server/src/database/verify-chain';
import { call } from './setup/http';
import { correct, recorded, type StoredPublication } from './setup/publications';
import { newPublished } from './setup/reports';

const table = 'disclosure_publications';

/** Three rows of one report, somewhere in the chain: two versions and a withdrawal; and one row after them. */
let rows: StoredPublication[];
beforeAll(async () => {
  const { documentId, organization } = await newPublished();
  await correct(documentId, '第二版');
  await call('POST', `/disclosure/reports/${documentId}/withdrawal`, 'admin', { reason: '数据有误' });
  await newPublished();
  rows = await recorded(organization.code);
});

const row = (index: number): StoredPublication => {
  const found = rows[index];
  if (!found) throw new Error(`There is no row ${index}`);
  return found;
};

describe('the database itself', () => {
  const statements: [string, (connection: Knex) => Promise<unknown>][] = [
    [
      'change a row',
      (connection) =>
        connection(table)
          .where({ link: row(0).link })
          .update({ note: '改' }),
    ],
    ['change the document', (connection) => connection(table).update({ document: '{}' })],
    [
      'delete a row',
      (connection) =>
        connection(table)
          .where({ link: row(0).link })
          .delete(),
    ],
    ['delete every row', (connection) => connection(table).delete()],
  ];
  const ofOneDatabase: Record<string, [string, string][]> = {
    sqlite: [
      [
        'replace a row',
        `insert or replace into ${table} (id, sequence, link, document) select id, sequence, link, '{}' from ${table}`,
      ],
      [
        'replace a row by its link',
        `insert or replace into ${table} (sequence, link, document) select 99999, link, '{}' from ${table}`,
      ],
    ],
    postgres: [
      ['truncate', `truncate ${table}`],
      ['truncate all', `truncate ${table}, disclosure_chain cascade`],
      ['upsert', `insert into ${table} select * from ${table} on conflict (id) do update set note = 'x'`],
    ],
    mysql: [['replace a row', `replace into ${table} select * from ${table}`]],
  };
  const client = process.env.DATABASE_CLIENT ?? 'sqlite';
  const raw = (ofOneDatabase[client] ?? []).map(
    ([name, statement]): [string, (connection: Knex) => Promise<unknown>] => [
      name,
      async (connection) => connection.raw(statement),
    ],
  );

  it.each([...statements, ...raw])('does not let anyone %s', async (_name, act) => {
    const before = await strapi.db.connection(table).orderBy('id');
    await expect(act(strapi.db.connection)).rejects.toMatchObject({ message: expect.stringContaining('append-only') });
    expect(await strapi.db.connection(table).orderBy('id')).toEqual(before);
  });

  it('keeps the history of reviews as well', async () => {
    const { connection } = strapi.db;
    const before = await connection('disclosure_review_events').count({ count: '*' });
    const refusal = { message: expect.stringContaining('append-only') };
    await expect(connection('disclosure_review_events').update({ comment: '改' })).rejects.toMatchObject(refusal);
    await expect(connection('disclosure_review_events').delete()).rejects.toMatchObject(refusal);
    expect(await connection('disclosure_review_events').count({ count: '*' })).toEqual(before);
  });

  it('is asked for its triggers at every start, and they are made once', async () => {
    await keepAppendOnly(strapi);
    await keepAppendOnly(strapi);
    await expect(strapi.db.connection(table).delete()).rejects.toMatchObject({
      message: expect.stringContaining('append-only'),
    });
  });
});

/** What someone with the database's password does: drops the triggers and edits. Put back afterwards. */
async function edited<Found>(
  edit: (trx: Knex.Transaction) => Promise<unknown>,
  look: (trx: Knex) => Promise<Found>,
): Promise<Found> {
  const { connection } = strapi.db;
  const drop: Record<string, string[]> = {
    sqlite: ['no_update', 'no_delete', 'no_replace'].map((name) => `drop trigger ${table}_${name}`),
    postgres: ['no_change', 'no_truncate'].map((name) => `drop trigger ${table}_${name} on ${table}`),
    mysql: ['no_update', 'no_delete'].map((name) => `drop trigger ${table}_${name}`),
  };
  for (const statement of drop[process.env.DATABASE_CLIENT ?? 'sqlite'] ?? []) await connection.raw(statement);
  const trx = await connection.transaction();
  try {
    await edit(trx);
    return await look(trx);
  } finally {
    await trx.rollback();
    await keepAppendOnly(strapi);
  }
}

describe('verifying the chain', () => {
  it('finds every row whole', async () => {
    const verdict = await verifyChain(strapi.db.connection);
    const [{ count }] = (await strapi.db.connection(table).count({ count: '*' })) as [{ count: number }];
    expect(verdict.broken).toBeUndefined();
    expect(verdict.rows.disclosure_publications).toBe(Number(count));
    expect(verdict.head).toMatch(/^[0-9a-f]{64}$/);
  });

  it('reads more rows than it holds at a time', async () => {
    const { connection } = strapi.db;
    const [{ count }] = (await connection(table).count({ count: '*' })) as [{ count: number }];
    expect((await verifyChain(connection, undefined, 2)).rows.disclosure_publications).toBe(Number(count));
  });

  it('finds a link that was noted before', async () => {
    expect((await verifyChain(strapi.db.connection, row(1).link)).broken).toBeUndefined();
  });

  it('misses a link that is not in the chain', async () => {
    const link = 'f'.repeat(64);
    expect((await verifyChain(strapi.db.connection, link)).broken).toMatchObject({ because: 'expected-head', link });
  });

  const columns: [string, unknown][] = [
    ['note', '另一个理由'],
    ['organization_name', '另一个机关'],
    ['organization_code', 'ANOTHER'],
    ['region_code', '110000'],
    ['title', '另一个标题'],
    ['layout', 'v2019'],
    ['version', 77],
    ['year', 2099],
    ['at', '2020-01-01T00:00:00.000Z'],
    ['actor_id', 4711],
    ['actor_name', '另一个人'],
    ['kind', 'publication-'],
    ['digest', 'a'.repeat(64)],
  ];
  it.each(columns)('names the row whose %s was changed by hand', async (column, value) => {
    const verdict = await edited(
      (trx) =>
        trx(table)
          .where({ link: row(1).link })
          .update({ [column]: value }),
      (trx) => verifyChain(trx),
    );
    const because = column === 'digest' ? 'digest' : 'link';
    expect(verdict.broken).toEqual({ because, sequence: row(1).sequence, table, link: row(1).link });
  });

  it('names the row whose document was changed by hand', async () => {
    const document = row(1).document.replace('第二版', '第三版');
    const verdict = await edited(
      (trx) =>
        trx(table)
          .where({ link: row(1).link })
          .update({ document }),
      (trx) => verifyChain(trx),
    );
    expect(verdict.broken).toMatchObject({ because: 'digest', link: row(1).link });
  });

  it('names the row after one that was rewritten, digest, link and all', async () => {
    const verdict = await edited(
      async (trx) => {
        const stored = await trx(table)
          .where({ link: row(1).link })
          .first();
        const document = row(1).document.replace('第二版', '第三版');
        const forged = { ...stored, document, digest: digestOfCanonical(document) };
        const { digest } = forged;
        await trx(table)
          .where({ link: row(1).link })
          .update({ document, digest, link: linkOfRow(forged) });
      },
      (trx) => verifyChain(trx),
    );
    expect(verdict.broken).toMatchObject({ because: 'previous', link: row(2).link });
  });

  it('tells where a row was taken out', async () => {
    const verdict = await edited(
      (trx) =>
        trx(table)
          .where({ link: row(1).link })
          .delete(),
      (trx) => verifyChain(trx),
    );
    expect(verdict.broken).toEqual({
      because: 'missing',
      sequence: row(1).sequence,
      table: null,
      link: row(1).previous_link,
    });
  });

  it('names the row after one that was put in between', async () => {
    const verdict = await edited(
      async (trx) => {
        const { id: _id, ...stored } = await trx(table)
          .where({ link: row(1).link })
          .first();
        const unlinked = { ...stored, version: 9, previous_link: row(1).link, sequence: row(2).sequence };
        const forged = { ...unlinked, link: linkOfRow(unlinked) };
        await trx(table)
          .where({ link: row(2).link })
          .update({ sequence: 1_000_000, previous_link: forged.link });
        await trx(table).insert(forged);
      },
      (trx) => verifyChain(trx),
    );
    expect(verdict.broken).toMatchObject({ because: 'previous', sequence: row(2).sequence + 1 });
  });

  it('tells that the end was cut off', async () => {
    const { head } = await verifyChain(strapi.db.connection);
    const cut = (trx: Knex.Transaction) => trx(table).where({ link: head }).delete();
    expect((await edited(cut, (trx) => verifyChain(trx))).broken).toMatchObject({ because: 'head', link: head });
    const coverUp = async (trx: Knex.Transaction) => {
      const { sequence, previous_link: link } = await trx(table).where({ link: head }).first();
      await cut(trx);
      await trx('disclosure_chain').update({ sequence: sequence - 1, link });
    };
    expect((await edited(coverUp, (trx) => verifyChain(trx))).broken).toBeUndefined();
    const verdict = await edited(coverUp, (trx) => verifyChain(trx, head ?? ''));
    expect(verdict.broken).toMatchObject({ because: 'expected-head', link: head });
  });
});

test('the head of the chain is put back where it is lost', async () => {
  const { connection } = strapi.db;
  const before = await connection('disclosure_chain').first();
  await connection('disclosure_chain').delete();
  await ensureChainHead(connection);
  expect(await connection('disclosure_chain').first()).toEqual(before);
});
