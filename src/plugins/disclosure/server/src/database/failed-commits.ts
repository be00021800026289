import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

type Container = (trx: Knex.Transaction) => unknown;

/** A transaction whose `commit()` succeeds only if the database committed. */
function certain(trx: Knex.Transaction): Knex.Transaction {
  const commit = trx.commit.bind(trx);
  async function commitForSure(value?: unknown): Promise<void> {
    await commit(value);
    await trx.executionPromise;
  }
  return Object.assign(trx, { commit: commitForSure });
}

/**
 * Knex resolves `commit()` also where the COMMIT failed, and tells of the failure in `executionPromise` alone, which
 * Strapi does not look at: a write that the database never kept would be reported as done. Here both have to succeed.
 */
export function reportFailedCommits(strapi: Core.Strapi): void {
  const { client } = strapi.db.connection;
  const begin: (container: Container, ...more: unknown[]) => unknown = client.transaction.bind(client);
  client.transaction = (container: Container, ...more: unknown[]) => begin((trx) => container(certain(trx)), ...more);
}
