import type { Knex } from 'knex';
import { correctFigures, figuresOf, storeFigures } from './figures';
import { forgetOldMarks, marksOfReport } from './marks';
import { regionColumnsOf } from './regions';
import { figuresTable, marksTable, newestTable, type ProjectedRow } from './tables';
import { count } from './totals';

/** Rows of one statement: SQLite binds at most 32,766 values in one. */
const batch = 400;

const newestOf = ({ organization_code, organization_name, organization_kind, region_code, ...row }: ProjectedRow) => ({
  organization_code,
  organization_name,
  organization_kind,
  region_code,
  ...regionColumnsOf(region_code),
  year: row.year,
  layout: row.layout,
  title: row.title,
  version: row.version ?? 0,
  sequence: row.sequence,
  digest: row.digest,
  link: row.link,
  at: row.at,
});

/** What a report is counted and asked by. */
type Known = Pick<ProjectedRow, 'year' | 'layout' | 'organization_kind' | 'region_code'>;

const known = ['year', 'layout', 'organization_kind', 'region_code'] as const;

const isAlike = (one: Known, other: Known): boolean => known.every((column) => one[column] === other[column]);

/** Within a transaction, so that it needs no savepoint of its own, as `batchInsert` would set. */
async function insertAll(trx: Knex, table: string, rows: readonly object[]): Promise<void> {
  for (let from = 0; from < rows.length; from += batch) await trx(table).insert(rows.slice(from, from + batch));
}

/** Stores what rows of the record say, where nothing of their reports is stored. */
export async function store(trx: Knex, rows: readonly ProjectedRow[]): Promise<void> {
  await insertAll(trx, newestTable, rows.map(newestOf));
  for (const row of rows) await storeFigures(trx, figuresOf(row));
  await insertAll(trx, marksTable, rows.flatMap(marksOfReport));
}

/** Leaves nothing of a report. */
async function forget(trx: Knex, { organization_code, year }: ProjectedRow, before: Known): Promise<void> {
  await count(trx, before, -1);
  for (const table of [newestTable, figuresTable, marksTable])
    await trx(table).where({ organization_code, year }).delete();
}

/** Puts a correction in the place of a version that is alike in all that reports are counted and asked by. */
async function correct(trx: Knex, row: ProjectedRow): Promise<void> {
  const report = { organization_code: row.organization_code, year: row.year };
  await trx(newestTable).where(report).update(newestOf(row));
  await correctFigures(trx, row);
  await insertAll(trx, marksTable, await forgetOldMarks(trx, row));
}

/**
 * Takes over a row that was just appended to the public record, in the transaction that appended it: a publication
 * takes the place of the version before, a withdrawal leaves nothing.
 */
export async function project(trx: Knex, row: ProjectedRow): Promise<void> {
  const { organization_code, year, kind } = row;
  const before: Known | undefined = await trx(newestTable).where({ organization_code, year }).first(known);
  if (before && kind === 'publication' && isAlike(before, row)) {
    await correct(trx, row);
    return;
  }
  if (before) await forget(trx, row, before);
  if (kind !== 'publication') return;
  await store(trx, [row]);
  await count(trx, row, 1);
}
