/** The words by which databases and their drivers say that they cannot serve, whatever they are asked. */

const codes: readonly RegExp[] = [
  // PostgreSQL: no connection (08P01 is a question that is too large); out of disk, memory or connections; shut down, killed, starting; standby; disk failure.
  /^(08(?!P01)|53)...$/,
  /^(57P0[1-5]|25006|58030)$/,
  // MariaDB, from the server and from its driver.
  /^PROTOCOL_|^ER_(RECORD_FILE_FULL|DISK_FULL|TEMP_FILE_WRITE_FAILURE|CON_COUNT_ERROR|TOO_MANY_USER_CONNECTIONS)$/,
  /^ER_(SERVER_SHUTDOWN|NORMAL_SHUTDOWN|OPTION_PREVENTS_STATEMENT|QUERY_INTERRUPTED|CONNECTION_KILLED)$/,
  // SQLite: locked by another process, full, read-only, unreadable.
  /^SQLITE_(BUSY|LOCKED|FULL|READONLY|IOERR|CANTOPEN)/,
  // The network between them.
  /^E(CONNREFUSED|CONNRESET|CONNABORTED|PIPE|TIMEDOUT|HOSTUNREACH|NETUNREACH|NOTFOUND|AI_AGAIN)$/,
];

/** What drivers say without a code. */
const words =
  /Connection terminated|connection is in closed state|not queryable|Timeout acquiring a connection|Connection lost/;

/** Knex: the rest of a transaction whose connection went away. */
const afterwards = /^Transaction query already complete/;

/** Whether an error that a database gave says that the database is at fault, rather than what it was asked. */
export function saysUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  return (typeof code === 'string' && codes.some((known) => known.test(code))) || words.test(error.message);
}

export const comesAfterwards = (error: unknown): boolean => error instanceof Error && afterwards.test(error.message);
