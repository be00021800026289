import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { chainTables } from './chain-head';

/** The tables to whose rows nothing may be done, and the columns of which no two rows share a value. */
const guarded: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(chainTables.map((table) => [table, ['id', 'sequence', 'link']])),
  disclosure_reminders: ['id', 'claim'],
};

/** How a database keeps the rows of a table as they are: triggers, by name, and a list of those that stand already. */
interface Guard {
  /** Names of the triggers that are in force. */
  standing(connection: Knex): Promise<string[]>;
  /** Statements that create each trigger; they may run again. */
  triggers(table: string): Record<string, string[]>;
  /** The statement that takes a trigger away. */
  lift(table: string, name: string): string;
}

const names = (rows: { name: string }[]) => rows.map(({ name }) => name);

const refusal = (table: string) => `${table} is append-only`;

const sameRow = (table: string) => (guarded[table] ?? []).map((column) => `${column} = new.${column}`).join(' or ');

const sqlite: Guard = {
  lift: (_table, name) => `drop trigger ${name}`,
  standing: async (connection) => names(await connection('sqlite_master').where({ type: 'trigger' }).select('name')),
  triggers(table) {
    const trigger = (name: string, event: string, when = '') => [
      `create trigger if not exists ${name} before ${event} on ${table} ${when}
       begin select raise(abort, '${refusal(table)}'); end`,
    ];
    return {
      [`${table}_no_update`]: trigger(`${table}_no_update`, 'update'),
      [`${table}_no_delete`]: trigger(`${table}_no_delete`, 'delete'),
      // "insert or replace" deletes what stands in its way, and fires no delete trigger.
      [`${table}_no_replace`]: trigger(
        `${table}_no_replace`,
        'insert',
        `when exists (select 1 from ${table} where ${sameRow(table)})`,
      ),
    };
  },
};

const postgres: Guard = {
  lift: (table, name) => `drop trigger ${name} on ${table}`,
  async standing(connection) {
    const { rows } = await connection.raw(
      `select tgname as name from pg_trigger
       join pg_class on pg_class.oid = tgrelid
       where relnamespace = current_schema()::regnamespace and tgenabled = 'A'`,
    );
    return names(rows);
  },
  triggers(table) {
    const routine = `create or replace function disclosure_append_only() returns trigger language plpgsql as $$
      begin raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation'; end $$`;
    // Row by row: a statement trigger would also refuse the "set null" by which PostgreSQL forgets a deleted admin user.
    const trigger = (name: string, event: string, each: string) => [
      routine,
      `create or replace trigger ${name} before ${event} on ${table} for each ${each}
       execute function disclosure_append_only()`,
      `alter table ${table} enable always trigger ${name}`,
    ];
    return {
      [`${table}_no_change`]: trigger(`${table}_no_change`, 'update or delete', 'row'),
      [`${table}_no_truncate`]: trigger(`${table}_no_truncate`, 'truncate', 'statement'),
    };
  },
};

const mysql: Guard = {
  lift: (_table, name) => `drop trigger ${name}`,
  async standing(connection) {
    const [rows] = await connection.raw(
      'select trigger_name as name from information_schema.triggers where trigger_schema = database()',
    );
    return names(rows);
  },
  triggers(table) {
    const trigger = (event: string) => [
      `create trigger ${table}_no_${event} before ${event} on ${table} for each row
       signal sqlstate '45000' set message_text = '${refusal(table)}'`,
    ];
    return { [`${table}_no_update`]: trigger('update'), [`${table}_no_delete`]: trigger('delete') };
  },
};

const guards: Readonly<Record<string, Guard>> = { sqlite, postgres, mysql };

/** MySQL and MariaDB: creating triggers needs a right that replication takes away. */
const triggersRefused = 1419;

/**
 * Forbids the database itself to change or remove rows of the public record and of the log of reminders. Idempotent; runs at every start, after
 * Strapi has made its tables. Where a database refuses to create triggers, the server starts and says so.
 */
export async function keepAppendOnly(strapi: Core.Strapi): Promise<void> {
  const { connection } = strapi.db;
  const guard = guardOf(strapi);
  const standing = new Set(await guard.standing(connection));
  for (const table of Object.keys(guarded)) {
    if (!(await connection.schema.hasTable(table))) continue;
    for (const [name, statements] of Object.entries(guard.triggers(table)))
      if (!standing.has(name)) await create(strapi, guard, name, statements);
  }
}

/** Takes the triggers away, for a process that restores a record into an empty database. */
export async function liftAppendOnly(strapi: Core.Strapi): Promise<void> {
  const { connection } = strapi.db;
  const guard = guardOf(strapi);
  const standing = new Set(await guard.standing(connection));
  for (const table of Object.keys(guarded))
    for (const name of Object.keys(guard.triggers(table)))
      if (standing.has(name)) await connection.raw(guard.lift(table, name));
}

function guardOf(strapi: Core.Strapi): Guard {
  const guard = guards[strapi.db.dialect.client];
  if (!guard) throw new Error(`No triggers are known for the database client ${strapi.db.dialect.client}`);
  return guard;
}

async function create(strapi: Core.Strapi, guard: Guard, name: string, statements: string[]): Promise<void> {
  const { connection } = strapi.db;
  try {
    for (const statement of statements) await connection.raw(statement);
  } catch (error) {
    // Another instance that starts at the same moment may have been faster.
    if ((await guard.standing(connection)).includes(name)) return;
    if (!(error instanceof Error && 'errno' in error && error.errno === triggersRefused)) throw error;
    strapi.log.error(
      `The database refuses to create the trigger ${name} (error ${triggersRefused}). Until an administrator sets ` +
        'log_bin_trust_function_creators = 1, or grants the right, nothing but this application keeps the public ' +
        'record from being changed; "npm run disclosure -- verify" still finds out.',
    );
  }
}
