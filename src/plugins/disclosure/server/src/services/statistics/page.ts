/** A page of an answer: its groups in order, and the names of its bodies. */
import type { Knex } from 'knex';
import { newestTable } from '../../database/projection/tables';
import type { StatisticsQuestion } from './question';
import { type GroupTerm, grouped, groupsOf, termsOf } from './sql';

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

/** A page of the groups, in the order of the answer; bodies with the name that they bore last. */
export function pageOfGroups(connection: Knex, asked: StatisticsQuestion, limit: number, offset: number) {
  const groups = orderedGroupsOf(connection, asked, limit, offset);
  if (!asked.groupBy.includes('organization')) return groups;
  const name = connection(newestTable)
    .whereRaw('organization_code = page.organization')
    .orderBy('sequence', 'desc')
    .limit(1)
    .select('organization_name');
  const query = connection.from(groups.as('page')).select('page.*', name.as('organization_name'));
  inOrder(query, asked, byName(termsOf(asked)));
  return query;
}
