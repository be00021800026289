// An empty PostgreSQL database for one run, at the address that Strapi's own variables name (this machine by default).

import { randomBytes } from 'node:crypto';
import process from 'node:process';
import knex from 'knex';

/** The environment that points Strapi at the database, and how to remove it. */
export async function postgresDatabase(purpose) {
  const environment = {
    DATABASE_CLIENT: 'postgres',
    DATABASE_HOST: process.env.DATABASE_HOST ?? '127.0.0.1',
    DATABASE_PORT: process.env.DATABASE_PORT ?? '5432',
    DATABASE_USERNAME: process.env.DATABASE_USERNAME ?? 'postgres',
    DATABASE_PASSWORD: process.env.DATABASE_PASSWORD ?? '',
    DATABASE_NAME: `gongkai_${purpose}_${randomBytes(6).toString('hex')}`,
  };
  const run = async (statement) => {
    const connection = knex({
      client: 'pg',
      connection: {
        host: environment.DATABASE_HOST,
        port: Number(environment.DATABASE_PORT),
        user: environment.DATABASE_USERNAME,
        password: environment.DATABASE_PASSWORD,
        database: 'postgres',
      },
    });
    try {
      await connection.raw(statement);
    } finally {
      await connection.destroy();
    }
  };
  await run(`create database ${environment.DATABASE_NAME}`);
  return { environment, drop: () => run(`drop database ${environment.DATABASE_NAME} with (force)`) };
}
