import type { Knex } from 'knex';

/** What each driver answers: rows, rows within an object, or rows beside their fields. */
type RawAnswer<Row> = Row[] | { rows: Row[] } | [Row[], unknown];

const isBesideFields = <Row>(answer: Row[] | [Row[], unknown]): answer is [Row[], unknown] => Array.isArray(answer[0]);

/** The rows of a statement that is written as text, on whichever database. */
export async function rowsOf<Row>(connection: Knex, sql: string, bindings: (string | number)[]): Promise<Row[]> {
  const found = await connection.raw(sql, bindings);
  const answer: RawAnswer<Row> = found;
  if (!Array.isArray(answer)) return answer.rows;
  return isBesideFields(answer) ? answer[0] : answer;
}
