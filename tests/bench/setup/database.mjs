// The database that the environment names, as the benchmarks open it beside a server.

import path from 'node:path';
import knex from 'knex';

export function openDatabase(env) {
  if (env.DATABASE_CLIENT !== 'postgres') {
    const filename = path.resolve(env.DATABASE_FILENAME ?? '.tmp/data.db');
    return knex({ client: 'better-sqlite3', connection: { filename }, useNullAsDefault: true });
  }
  const { DATABASE_HOST: host, DATABASE_USERNAME: user, DATABASE_PASSWORD: password, DATABASE_NAME: database } = env;
  const port = Number(env.DATABASE_PORT ?? 5432);
  return knex({ client: 'pg', connection: { host, port, user, password, database } });
}
