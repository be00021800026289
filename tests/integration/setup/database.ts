import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import knex from 'knex';

/** A database made for one run: the environment that points Strapi at it, and how to remove it. */
interface TestDatabase {
  environment: Record<string, string>;
  drop(): Promise<void>;
}

function sqliteDatabase(): TestDatabase {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gongkai-'));
  return {
    environment: { DATABASE_FILENAME: path.join(folder, 'data.db') },
    drop: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

const servers = {
  postgres: { driver: 'pg', port: '5432', user: 'postgres', maintenance: 'postgres', force: ' with (force)' },
  mysql: { driver: 'mysql2', port: '3306', user: 'root', maintenance: undefined, force: '' },
} as const;

/**
 * Creates an empty database on a real server. The address comes from Strapi's own variables, this
 * machine being the default; a server that does not answer fails the run.
 */
async function serverDatabase(client: keyof typeof servers): Promise<TestDatabase> {
  const { driver, port, user, maintenance, force } = servers[client];
  const environment = {
    DATABASE_HOST: process.env.DATABASE_HOST ?? '127.0.0.1',
    DATABASE_PORT: process.env.DATABASE_PORT ?? port,
    DATABASE_USERNAME: process.env.DATABASE_USERNAME ?? user,
    DATABASE_PASSWORD: process.env.DATABASE_PASSWORD ?? '',
    DATABASE_NAME: `gongkai_test_${randomBytes(6).toString('hex')}`,
  };
  const run = async (statement: string) => {
    const connection = knex({
      client: driver,
      connection: {
        host: environment.DATABASE_HOST,
        port: Number(environment.DATABASE_PORT),
        user: environment.DATABASE_USERNAME,
        password: environment.DATABASE_PASSWORD,
        database: maintenance,
      },
    });
    try {
      await connection.raw(statement);
    } finally {
      await connection.destroy();
    }
  };
  await run(`create database ${environment.DATABASE_NAME}`);
  return { environment, drop: () => run(`drop database ${environment.DATABASE_NAME}${force}`) };
}

/** @param client `sqlite`, `postgres` or `mysql`, as in `DATABASE_CLIENT`. */
export async function createTestDatabase(client: string): Promise<TestDatabase> {
  if (client === 'postgres' || client === 'mysql') return serverDatabase(client);
  return sqliteDatabase();
}
