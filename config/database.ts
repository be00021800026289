import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Connection } from 'mysql2';

type Env = Core.Config.Shared.ConfigParams['env'];

/** The compiled file stands in `dist/config`, two levels below the application. */
const applicationRoot = path.resolve(__dirname, '..', '..');

function sqlite(env: Env) {
  return {
    connection: { filename: path.resolve(applicationRoot, env('DATABASE_FILENAME', '.tmp/data.db')) },
    useNullAsDefault: true,
  };
}

function server(env: Env, port: number) {
  return {
    connection: {
      host: env('DATABASE_HOST', '127.0.0.1'),
      port: env.int('DATABASE_PORT', port),
      database: env('DATABASE_NAME', 'gongkai'),
      user: env('DATABASE_USERNAME', 'gongkai'),
      password: env('DATABASE_PASSWORD', ''),
      ssl: env.bool('DATABASE_SSL', false) && {
        rejectUnauthorized: env.bool('DATABASE_SSL_REJECT_UNAUTHORIZED', true),
      },
    },
    pool: { min: env.int('DATABASE_POOL_MIN', 2), max: env.int('DATABASE_POOL_MAX', 10) },
  };
}

function postgres(env: Env) {
  const { connection, pool } = server(env, 5432);
  return { connection: { ...connection, schema: env('DATABASE_SCHEMA', 'public') }, pool };
}

/**
 * MySQL and MariaDB would answer a transaction from a snapshot taken at its first read: after waiting for a lock it
 * would not see what the one before it committed, and publish twice. PostgreSQL reads what is committed anyway.
 */
function readCommitted(connection: Connection, done: (error: unknown, connection: Connection) => void): void {
  connection.query('set session transaction isolation level read committed', (error) => done(error, connection));
}

function mysql(env: Env) {
  const { connection, pool } = server(env, 3306);
  return { connection: { ...connection, charset: 'utf8mb4' }, pool: { ...pool, afterCreate: readCommitted } };
}

const clients = { sqlite, postgres, mysql };

export default ({ env }: Core.Config.Shared.ConfigParams) => {
  const client = env('DATABASE_CLIENT', 'sqlite');
  if (!Object.hasOwn(clients, client)) {
    throw new Error(`DATABASE_CLIENT must be sqlite, postgres or mysql, not "${client}"`);
  }
  return {
    connection: {
      client,
      ...clients[client as keyof typeof clients](env),
      acquireConnectionTimeout: env.int('DATABASE_CONNECTION_TIMEOUT', 60_000),
    },
    settings: { useTypescriptMigrations: true },
  };
};
