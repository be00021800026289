import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Connection } from 'mysql2';
import { environment } from '../src/environment';

type Environment = ReturnType<typeof environment>;

/** The compiled file stands in `dist/config`, two levels below the application. */
const applicationRoot = path.resolve(__dirname, '..', '..');

function sqlite({ text }: Environment) {
  return {
    connection: { filename: path.resolve(applicationRoot, text('DATABASE_FILENAME')) },
    useNullAsDefault: true,
  };
}

function server({ text, number, switch: isOn }: Environment, port: number) {
  return {
    connection: {
      host: text('DATABASE_HOST'),
      port: number('DATABASE_PORT', port),
      database: text('DATABASE_NAME'),
      user: text('DATABASE_USERNAME'),
      password: text('DATABASE_PASSWORD'),
      ssl: isOn('DATABASE_SSL') && {
        rejectUnauthorized: isOn('DATABASE_SSL_REJECT_UNAUTHORIZED'),
      },
    },
    pool: { min: number('DATABASE_POOL_MIN'), max: number('DATABASE_POOL_MAX') },
  };
}

function postgres(settings: Environment) {
  const { connection, pool } = server(settings, 5432);
  return { connection: { ...connection, schema: settings.text('DATABASE_SCHEMA') }, pool };
}

/**
 * MySQL and MariaDB would answer a transaction from a snapshot taken at its first read: after waiting for a lock it
 * would not see what the one before it committed, and publish twice. PostgreSQL reads what is committed anyway.
 */
function readCommitted(connection: Connection, done: (error: unknown, connection: Connection) => void): void {
  connection.query('set session transaction isolation level read committed', (error) => done(error, connection));
}

function mysql(settings: Environment) {
  const { connection, pool } = server(settings, 3306);
  return { connection: { ...connection, charset: 'utf8mb4' }, pool: { ...pool, afterCreate: readCommitted } };
}

const clients = { sqlite, postgres, mysql };

export default ({ env }: Core.Config.Shared.ConfigParams) => {
  const settings = environment(env);
  const client = settings.text('DATABASE_CLIENT');
  if (!Object.hasOwn(clients, client)) {
    throw new Error(`DATABASE_CLIENT must be sqlite, postgres or mysql, not "${client}"`);
  }
  return {
    connection: {
      client,
      ...clients[client as keyof typeof clients](settings),
      acquireConnectionTimeout: settings.number('DATABASE_CONNECTION_TIMEOUT'),
    },
    settings: { useTypescriptMigrations: true },
  };
};
