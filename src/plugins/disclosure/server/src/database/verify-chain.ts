import type { Knex } from 'knex';
import { digestOfCanonical } from '../../../model';
import { type ChainHead, type ChainTable, chainHead, chainTables } from './chain-head';
import { type ChainRow, linkOfRow } from './chain-rows';

/** Why a row breaks the chain. */
export type Break = 'missing' | 'repeated' | 'previous' | 'digest' | 'link' | 'head' | 'expected-head';

export interface ChainVerdict {
  /** Rows that were recomputed and found whole, by table. */
  rows: Record<ChainTable, number>;
  /** Link of the last whole row, `null` for an empty chain. */
  head: string | null;
  /** The first fault, absent when the chain is whole. */
  broken?: {
    because: Break;
    /** Position in the chain, from 1. */
    sequence: number;
    table: ChainTable | null;
    /** The link that stands in the row; where the row is missing, the last whole link before it. */
    link: string | null;
  };
}

async function* rowsOf(connection: Knex, table: ChainTable, batchSize: number): AsyncGenerator<ChainRow> {
  if (!(await connection.schema.hasTable(table))) return;
  for (let offset = 0; ; offset += batchSize) {
    const rows: ChainRow[] = await connection(table).orderBy(['sequence', 'id']).limit(batchSize).offset(offset);
    yield* rows;
    if (rows.length < batchSize) return;
  }
}

/** The rows of all tables in the order of the chain. */
async function* chain(connection: Knex, batchSize: number): AsyncGenerator<[ChainTable, ChainRow]> {
  const sources = chainTables.map((table) => ({ table, rows: rowsOf(connection, table, batchSize) }));
  const heads = await Promise.all(sources.map(async ({ table, rows }) => ({ table, rows, next: await rows.next() })));
  for (;;) {
    const [first] = heads
      .flatMap((head) => (head.next.done ? [] : [{ head, row: head.next.value }]))
      .sort((one, other) => one.row.sequence - other.row.sequence);
    if (!first) return;
    yield [first.head.table, first.row];
    first.head.next = await first.head.rows.next();
  }
}

function fault(row: ChainRow, before: ChainHead): Break | undefined {
  if (row.sequence > before.sequence + 1) return 'missing';
  if (row.sequence <= before.sequence) return 'repeated';
  if (row.previous_link !== before.link) return 'previous';
  if (digestOfCanonical(row.document) !== row.digest) return 'digest';
  if (linkOfRow(row) !== row.link) return 'link';
  return undefined;
}

/**
 * Recomputes every digest and link of the public record, oldest first, and stops at the first that is broken. Only
 * reads; memory does not grow with the number of rows.
 *
 * @param expected a link noted earlier: it must still be in the chain, or someone has cut off or rewritten the end
 * @param batchSize rows read at a time from each table; a row is some 20 kB
 */
export async function verifyChain(connection: Knex, expected?: string, batchSize = 200): Promise<ChainVerdict> {
  const rows = Object.fromEntries(chainTables.map((table) => [table, 0])) as ChainVerdict['rows'];
  let last: ChainHead = { sequence: 0, link: null };
  let found = expected === undefined;
  for await (const [table, row] of chain(connection, batchSize)) {
    const because = fault(row, last);
    const whole = { rows, head: last.link };
    if (because === 'missing')
      return { ...whole, broken: { because, sequence: last.sequence + 1, table: null, link: last.link } };
    if (because) return { ...whole, broken: { because, sequence: row.sequence, table, link: row.link } };
    rows[table] += 1;
    last = { sequence: row.sequence, link: row.link };
    found ||= row.link === expected;
  }
  const verdict: ChainVerdict = { rows, head: last.link };
  const end = { sequence: last.sequence + 1, table: null };
  if (!found) return { ...verdict, broken: { ...end, because: 'expected-head', link: expected ?? null } };
  const head = await chainHead(connection);
  if (head.sequence !== last.sequence || head.link !== last.link)
    return { ...verdict, broken: { ...end, because: 'head', link: head.link } };
  return verdict;
}
