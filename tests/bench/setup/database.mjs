// The database that the environment names, as the benchmarks open it beside a server.

import path from 'node:path';
import knex from 'knex';

/** @throws Error for a client that the benchmarks know nothing of */
export function openDatabase(env) {
  const client = env.DATABASE_CLIENT ?? 'sqlite';
  if (client !== 'sqlite' && client !== 'postgres')
    throw new Error(`The benchmarks run on sqlite and postgres, not on ${client}`);
  if (client === 'sqlite') {
    const filename = path.resolve(env.DATABASE_FILENAME ?? '.tmp/data.db');
    return knex({ client: 'better-sqlite3', connection: { filename }, useNullAsDefault: true });
  }
  const { DATABASE_HOST: host, DATABASE_USERNAME: user, DATABASE_PASSWORD: password, DATABASE_NAME: database } = env;
  const port = Number(env.DATABASE_PORT ?? 5432);
  return knex({ client: 'pg', connection: { host, port, user, password, database } });
}
