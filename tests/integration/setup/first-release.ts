/** A database as the first release left it, for the database server that this run is on. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import knex, { type Knex } from 'knex';
import { createTestDatabase } from './database';

const folder = path.resolve(__dirname, '../../upgrade/first-release');

export type Client = 'sqlite' | 'postgres' | 'mysql';

export interface FirstRelease {
  environment: Record<string, string>;
  connection: Knex;
  /** Every table that the first release made. */
  tables: string[];
  drop(): Promise<void>;
}

/** The part of a driver's own connection that takes many statements at once. */
interface Raw {
  exec?(text: string): void;
  query?(text: string, done: (error: Error | null) => void): void;
}

function connect(client: Client, environment: Record<string, string>): Knex {
  if (client === 'sqlite')
    return knex({
      client: 'better-sqlite3',
      connection: { filename: environment.DATABASE_FILENAME ?? '' },
      useNullAsDefault: true,
    });
  const { DATABASE_HOST, DATABASE_PORT, DATABASE_USERNAME, DATABASE_PASSWORD, DATABASE_NAME } = environment;
  return knex({
    client: client === 'postgres' ? 'pg' : 'mysql2',
    connection: {
      host: DATABASE_HOST,
      port: Number(DATABASE_PORT),
      user: DATABASE_USERNAME,
      password: DATABASE_PASSWORD,
      database: DATABASE_NAME,
      ...(client === 'mysql' && { multipleStatements: true }),
    },
  });
}

/** Runs a file of statements on one connection, which is not used again: a dump changes settings of its session. */
async function load(connection: Knex, text: string): Promise<void> {
  const raw: Raw = await connection.client.acquireRawConnection();
  if (raw.exec) raw.exec(text);
  else
    await new Promise<void>((resolve, reject) =>
      raw.query?.(text, (error) => (error ? reject(error) : resolve(undefined))),
    );
  await connection.client.destroyRawConnection(raw);
}

/** Makes a database and fills it with what the first release had written. */
export async function firstRelease(client: Client): Promise<FirstRelease> {
  const { environment, drop } = await createTestDatabase(client);
  const connection = connect(client, environment);
  const text = readFileSync(path.join(folder, `${client}.sql`), 'utf8');
  await load(connection, text);
  const tables = [...text.matchAll(/^CREATE TABLE (?:IF NOT EXISTS )?[`"]?(?:public\.)?(\w+)/gm)];
  return {
    environment: { ...environment, DATABASE_CLIENT: client },
    connection,
    tables: tables.map(([, name = '']) => name).filter((name) => name !== 'sqlite_sequence'),
    async drop() {
      await connection.destroy();
      await drop();
    },
  };
}
