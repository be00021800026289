/** Strapi's own import puts rows back, the record among them: into an empty database alone, and sealed again afterwards. */
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { keepAppendOnly, liftAppendOnly } from './append-only';
import { chainTables, resetChainHead } from './chain-head';
import { rebuild } from './projection/rebuild';

/** Whether this process is `strapi import` or `strapi transfer`, which restore what another installation exported. */
export function isRestoring([, program = '', command = '']: readonly string[] = process.argv): boolean {
  return /^strapi(\.js)?$/.test(path.basename(program)) && ['import', 'transfer'].includes(command);
}

async function isEmpty(connection: Knex): Promise<boolean> {
  for (const table of chainTables) if (await connection(table).first('id')) return false;
  return true;
}

/**
 * Lets a restoring process write the record, where there is none. Restoring deletes what is there: a record that exists
 * keeps its triggers, and the import is refused.
 */
export async function openForRestoring(strapi: Core.Strapi): Promise<void> {
  if (!isRestoring()) return;
  if (await isEmpty(strapi.db.connection)) await liftAppendOnly(strapi);
  else
    strapi.log.error(
      'This database holds a public record, which nothing may replace. Import into an empty database: one that no ' +
        'report was ever submitted or published in.',
    );
}

/** Seals what was restored: triggers, the end of the chain, the tables for lists and statistics. */
export async function closeAfterRestoring(strapi: Core.Strapi): Promise<void> {
  if (!isRestoring()) return;
  await resetChainHead(strapi.db.connection);
  await rebuild(strapi.db.connection);
  await keepAppendOnly(strapi);
}
