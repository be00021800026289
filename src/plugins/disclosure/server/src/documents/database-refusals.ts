import { organizationUid, reportUid } from '../content-types/uids';
import { conflict, invalid } from '../errors';
import type { HookFactory } from './hook';

const outOfRange = { zh: '数据库不能存储其中的值', en: 'The database cannot hold one of the values' };
const duplicate = { zh: '已有相同的记录', en: 'There is such a record already' };
const collision = { zh: '他人正在修改同一记录，请重试', en: 'Someone else is changing the same record; try again' };

/** Error codes by which PostgreSQL, MariaDB and SQLite say that the input is at fault. */
const refusals: Readonly<Record<string, () => Error>> = Object.fromEntries([
  ...['22001', '22003', '22007', '22008', '22021', '22P02', '22P05'].map((code) => [code, () => invalid(outOfRange)]),
  ...['ER_WARN_DATA_OUT_OF_RANGE', 'ER_DATA_TOO_LONG', 'ER_TRUNCATED_WRONG_VALUE_FOR_FIELD'].map((code) => [
    code,
    () => invalid(outOfRange),
  ]),
  ...['23505', 'ER_DUP_ENTRY', 'SQLITE_CONSTRAINT_UNIQUE'].map((code) => [code, () => invalid(duplicate)]),
  ...['40001', '40P01', 'ER_LOCK_DEADLOCK', 'ER_LOCK_WAIT_TIMEOUT', 'SQLITE_BUSY'].map((code) => [
    code,
    () => conflict([], collision, {}),
  ]),
]);

/**
 * The last net below the checks that name a path: where a database refuses a value or gives up on two writers, the
 * client is told so instead of "internal error".
 */
export const databaseRefusals: HookFactory = () => async (call, next) => {
  if (call.uid !== organizationUid && call.uid !== reportUid) return next();
  try {
    return await next();
  } catch (error) {
    const { code } = error as { code?: string };
    throw (code !== undefined && refusals[code]?.()) || error;
  }
};
