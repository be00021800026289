import { label } from '../../../model';
import { conflict, invalid } from '.';

const outOfRange = label('数据库不能存储其中的值', 'The database cannot hold one of the values');
const duplicate = label('已有相同的记录', 'There is such a record already');
const collision = label('他人正在修改同一记录，请重试', 'Someone else is changing the same record; try again');
const tooMuch = label('查询过于复杂', 'The query asks for more than the database takes');

const unholdable = () => invalid(outOfRange);
const repeated = () => invalid(duplicate);
const duplicates: ReadonlySet<string> = new Set(['23505', 'ER_DUP_ENTRY', 'SQLITE_CONSTRAINT_UNIQUE']);
const collided = () => conflict([], collision, {});
const excessive = () => invalid(tooMuch);

/** Error codes by which PostgreSQL, MariaDB and SQLite say that the input is at fault. */
const refusals: ReadonlyMap<string, () => Error> = new Map([
  ...['22001', '22003', '22007', '22008', '22021', '22P02', '22P05', '2201W', '2201X'].map(row(unholdable)),
  ...['ER_WARN_DATA_OUT_OF_RANGE', 'ER_DATA_TOO_LONG', 'ER_TRUNCATED_WRONG_VALUE_FOR_FIELD'].map(row(unholdable)),
  ...['SQLITE_MISMATCH'].map(row(unholdable)),
  ...[...duplicates].map(row(repeated)),
  ...['40001', '40P01', 'ER_LOCK_DEADLOCK', 'ER_LOCK_WAIT_TIMEOUT'].map(row(collided)),
  // 08P01: more parameters than a message of PostgreSQL can count.
  ...['54000', '54001', '54011', '54023', '08P01', 'SQLITE_TOOBIG'].map(row(excessive)),
  ...['ER_TOO_MANY_TABLES', 'ER_PS_MANY_PARAM', 'ER_NET_PACKET_TOO_LARGE', 'ER_STACK_OVERRUN_NEED_MORE'].map(
    row(excessive),
  ),
]);

function row(refusal: () => Error): (code: string) => [string, () => Error] {
  return (code) => [code, refusal];
}

/** SQLite has one code for everything that it cannot compile, and tells by words alone what is too much. */
const sqliteExcess =
  /tables in a join|too many (SQL variables|terms|columns)|Expression tree is too large|pattern too complex|parser stack overflow/;

/**
 * What a client is told when a database refuses what it was given: nothing of the statement, nor of the driver's words.
 * `undefined` where the input is no cause of the error.
 */
export function databaseRefusal(error: unknown): Error | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (code === 'SQLITE_ERROR' && sqliteExcess.test(String(message))) return excessive();
  return typeof code === 'string' ? refusals.get(code)?.() : undefined;
}

/** Whether the database has a row of the same kind already, by one of its unique indexes. */
export const isDuplicate = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && duplicates.has(String((error as { code?: unknown }).code));
