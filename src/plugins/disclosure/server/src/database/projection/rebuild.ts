import type { Knex } from 'knex';

import { figuresAgree } from './figures';
import { fillMarks, marksAgree } from './marks';
import { store } from './project';
import { regionColumnsOf, regionLevels } from './regions';
import { figuresTable, marksTable, newestTable, type ProjectedRow, totalsTable } from './tables';
import { recount, totalsAgree } from './totals';

const recordTable = 'disclosure_publications';
/** Publications that are read and stored at a time: some ten kilobytes each. */
const batchSize = 100;

/** Tells how far the work is: publications done, and all of them. */
export type Progress = (done: number, total: number) => void;

const newestPublications = (connection: Knex): Knex.QueryBuilder =>
  connection(`${recordTable} as published`)
    .where('published.kind', 'publication')
    .whereNotExists((later) =>
      later
        .from(`${recordTable} as later`)
        .whereRaw('later.organization_code = published.organization_code')
        .whereRaw('later.year = published.year')
        .whereRaw('later.sequence > published.sequence'),
    );

async function* newest(connection: Knex): AsyncGenerator<ProjectedRow[]> {
  for (let after = 0; ; ) {
    const rows: ProjectedRow[] = await newestPublications(connection)
      .where('published.sequence', '>', after)
      .orderBy('published.sequence')
      .limit(batchSize)
      .select('published.*');
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < batchSize) return;
    after = last.sequence;
  }
}

async function count(query: Knex.QueryBuilder): Promise<number> {
  const [row] = await query.count({ total: '*' });
  return Number(row?.total ?? 0);
}

/** Makes all tables anew from the public record, in one transaction. */
export async function rebuild(connection: Knex, progress: Progress = () => undefined): Promise<number> {
  return connection.transaction(async (trx) => {
    for (const table of [newestTable, figuresTable, marksTable]) await trx(table).delete();
    const total = await count(newestPublications(trx));
    let done = 0;
    for await (const rows of newest(trx)) {
      await store(trx, rows);
      done += rows.length;
      progress(done, total);
    }
    await recount(trx);
    return done;
  });
}

/** Adds what the table of newest versions lacked before there were totals. */
async function addTotals(trx: Knex): Promise<void> {
  for (const { column, digits } of regionLevels)
    await trx(newestTable)
      .whereRaw(`length(region_code) >= ${digits}`)
      .update(column, trx.raw(`substr(region_code, 1, ${digits})`));
  await recount(trx);
}

/** Fills the tables of a database that is older than they are. Nothing happens where they hold anything. */
export async function fillOnce(connection: Knex, progress: Progress): Promise<void> {
  if (!(await connection.schema.hasTable(recordTable))) return;
  if (await connection(newestTable).first('id')) {
    if (!(await connection(totalsTable).first('id'))) await connection.transaction(addTotals);
    await connection.transaction((trx) => fillMarks(trx, newest(trx)));
    return;
  }
  if (await newestPublications(connection).first('published.id')) await rebuild(connection, progress);
}

/**
 * Compares all tables with the public record.
 *
 * @returns the reports that are missing, left over or different, as `CODE/YEAR` (and the table of totals by its name), and how many were compared
 */
export async function compare(connection: Knex): Promise<{ compared: number; wrong: string[] }> {
  const wrong: string[] = [];
  let compared = 0;
  for await (const rows of newest(connection))
    for (const row of rows) {
      compared += 1;
      if (!(await agrees(connection, row))) wrong.push(`${row.organization_code}/${row.year}`);
    }
  const left = await count(connection(newestTable));
  if (left > compared) wrong.push(`+${left - compared}`);
  if (!(await totalsAgree(connection))) wrong.push(totalsTable);
  return { compared, wrong };
}

async function agrees(connection: Knex, row: ProjectedRow): Promise<boolean> {
  const where = { organization_code: row.organization_code, year: row.year };
  const regions = regionColumnsOf(row.region_code);
  const told = { digest: row.digest, sequence: row.sequence, title: row.title, ...regions };
  const newestRow = await connection(newestTable).where(where).first(Object.keys(told));
  if (!newestRow || Object.entries(told).some(([column, value]) => newestRow[column] !== value)) return false;
  return (await figuresAgree(connection, row)) && (await marksAgree(connection, row));
}
