/** A page of an answer: its groups in order, the names of its bodies, and the end of the chain. */
import type { Knex } from 'knex';
import { type ChainHead, chainHead, chainHeadTable } from '../../database/chain-head';
import { newestTable } from '../../database/projection/tables';
import type { StatisticsQuestion } from './question';
import { type GroupRow, type GroupTerm, grouped, groupsOf, termsOf } from './sql';

/** Puts groups in the order of the answer. */
function inOrder(query: Knex.QueryBuilder, { order }: StatisticsQuestion, terms: readonly GroupTerm[]): void {
  if (order?.by === 'value') {
    // A group without a value comes last, whichever way it goes.
    query.orderByRaw('case when value is null then 1 else 0 end');
    query.orderBy('value', order.descending ? 'desc' : 'asc');
  }
  for (const { sql, descending } of terms) query.orderByRaw(`${sql} ${descending ? 'desc' : 'asc'}`);
}

/** Terms of groups that another statement has named. */
const byName = (terms: readonly GroupTerm[]): GroupTerm[] => terms.map((term) => ({ ...term, sql: term.name }));

/**
 * A page of the groups, in order. Sums in the order of their groups are asked for in one statement without a second
 * around it: the database then reads along an index and ends with the page.
 */
function orderedGroupsOf(connection: Knex, asked: StatisticsQuestion, limit: number, offset: number) {
  const isAlongIndex = !asked.indicator && asked.order?.by !== 'value';
  const query = isAlongIndex ? grouped(connection, asked, undefined) : groupsOf(connection, asked);
  inOrder(query, asked, isAlongIndex ? termsOf(asked) : byName(termsOf(asked)));
  query.limit(limit);
  return offset > 0 ? query.offset(offset) : query;
}

/** A group, and where the chain ended when it was summed up. */
type GroupWithHead = GroupRow & { head_sequence: number; head_link: string | null };

/** A page of the groups in the order of the answer, and an end of the chain that it is no older than. */
export interface PageOfGroups {
  groups: readonly GroupRow[];
  head: ChainHead;
}

const headOf = (column: string) => `(select ${column} from ${chainHeadTable} where id = 1) as head_${column}`;
const headColumns = `${headOf('sequence')}, ${headOf('link')}`;

/** Bodies have the name that they bore last. */
async function pageOfBodies(connection: Knex, asked: StatisticsQuestion, groups: Knex.QueryBuilder) {
  const head = await chainHead(connection);
  const name = connection(newestTable)
    .whereRaw('organization_code = page.organization')
    .orderBy('sequence', 'desc')
    .limit(1)
    .select('organization_name');
  const query = connection.from(groups.as('page')).select('page.*', name.as('organization_name'));
  inOrder(query, asked, byName(termsOf(asked)));
  const found: GroupRow[] = await query;
  return { groups: found, head };
}

/**
 * Where groups are few, one statement tells the end of the chain as well. With many it would repeat it in each: there it
 * is looked up before, as where there are no groups at all.
 */
export async function pageOfGroups(
  connection: Knex,
  asked: StatisticsQuestion,
  limit: number,
  offset: number,
): Promise<PageOfGroups> {
  const groups = orderedGroupsOf(connection, asked, limit, offset);
  if (asked.groupBy.includes('organization')) return pageOfBodies(connection, asked, groups);
  const found: GroupWithHead[] = await groups.select(connection.raw(headColumns));
  const [first] = found;
  if (!first)
    return { head: await chainHead(connection), groups: await orderedGroupsOf(connection, asked, limit, offset) };
  return { groups: found, head: { sequence: first.head_sequence, link: first.head_link } };
}
