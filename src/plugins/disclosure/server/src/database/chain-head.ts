import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { rowsOf } from './rows-of';

/** Where the chain ends: how many rows it has, and the link of the last. */
export interface ChainHead {
  sequence: number;
  link: string | null;
}

export const chainHeadTable = 'disclosure_chain';

/** The tables whose rows form the one chain. */
export const chainTables = ['disclosure_publications', 'disclosure_review_events'] as const;
export type ChainTable = (typeof chainTables)[number];

/** One row that says where the chain ends. Whoever appends locks it, so that appends stand in line. */
export function registerChainHead(strapi: Core.Strapi): void {
  strapi.get('models').add({
    uid: 'plugin::disclosure.chain',
    tableName: chainHeadTable,
    singularName: 'chain',
    attributes: {
      id: { type: 'increments' },
      sequence: { type: 'integer', column: { notNullable: true } },
      link: { type: 'string' },
    },
  });
}

/**
 * Puts the row where it is missing, at the end of what the tables hold. One that says that there is nothing, beside rows
 * that were restored, is as good as missing.
 */
export async function ensureChainHead(connection: Knex): Promise<void> {
  const row = await connection(chainHeadTable).where({ id: 1 }).first('sequence');
  const { sequence, link } = await lastRow(connection);
  if (!row) await connection(chainHeadTable).insert({ id: 1, sequence, link }).onConflict('id').ignore();
  else if (row.sequence === 0 && sequence > 0)
    await connection(chainHeadTable).where({ id: 1, sequence: 0 }).update({ sequence, link });
}

/** Puts the row where the tables' rows end, whatever it said before. */
export async function resetChainHead(connection: Knex): Promise<void> {
  await connection(chainHeadTable).where({ id: 1 }).delete();
  await ensureChainHead(connection);
}

/** The end of the chain by its rows, whatever the head says. */
export async function lastRow(connection: Knex): Promise<ChainHead> {
  let last: ChainHead = { sequence: 0, link: null };
  for (const table of chainTables) {
    if (!(await connection.schema.hasTable(table))) continue;
    const row: ChainHead | undefined = await connection(table).orderBy('sequence', 'desc').first('sequence', 'link');
    if (row && row.sequence > last.sequence) last = row;
  }
  return last;
}

// Every read of the record asks this first.
const headSql = `select sequence, link from ${chainHeadTable} where id = 1`;

/** The end of the chain as of now. */
export async function chainHead(connection: Knex): Promise<ChainHead> {
  const [row] = await rowsOf<ChainHead>(connection, headSql, []);
  return headOf(row);
}

/** The end of the chain, and when its last row was appended. */
export async function chainEnd(connection: Knex): Promise<ChainHead & { at: string | null }> {
  const head = await chainHead(connection);
  for (const table of chainTables) {
    const row = await connection(table).where({ sequence: head.sequence }).first('at');
    if (row) return { ...head, at: new Date(row.at).toISOString() };
  }
  return { ...head, at: null };
}

/**
 * The end of the chain, held until the transaction ends: nobody else can append before. A locking read, since MariaDB
 * answers others from a snapshot taken when the transaction began. SQLite knows no such lock; there a second writer
 * cannot commit.
 */
export async function lockChainHead(trx: Knex.Transaction): Promise<ChainHead> {
  return headOf(await trx(chainHeadTable).where({ id: 1 }).forUpdate().first('sequence', 'link'));
}

export async function moveChainHead(trx: Knex.Transaction, { sequence, link }: ChainHead): Promise<void> {
  await trx(chainHeadTable).where({ id: 1 }).update({ sequence, link });
}

function headOf(row: ChainHead | undefined): ChainHead {
  if (!row) throw new Error(`The table ${chainHeadTable} has no row: start the server once, it puts the row back`);
  return row;
}
