import type { Knex } from 'knex';
import { type ChainHead, chainHeadTable } from '../../database/chain-head';
import { rowsOf } from '../../database/rows-of';
import { headingColumns, type PublicationRow, publicationTable } from './row';

/** One statement sees both as of one time. */
const sql = `select ${[...headingColumns, 'document'].map((column) => `published.${column}`).join(', ')},
  head.sequence as head_sequence, head.link as head_link
  from ${publicationTable} as published, ${chainHeadTable} as head
  where head.id = 1 and published.organization_code = ? and published.year = ?
  order by published.sequence desc limit 1`;

interface RowWithHead extends PublicationRow {
  head_sequence: number;
  head_link: string | null;
}

/** The newest version of a report, and where the chain ended when it was looked up; `undefined` where none is public. */
export async function newestWithHead(
  connection: Knex,
  organization: string,
  year: number,
): Promise<{ row: PublicationRow; head: ChainHead } | undefined> {
  const [row] = await rowsOf<RowWithHead>(connection, sql, [organization, year]);
  if (row?.kind !== 'publication') return undefined;
  return { row, head: { sequence: row.head_sequence, link: row.head_link } };
}
