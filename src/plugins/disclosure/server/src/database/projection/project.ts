import type { Knex } from 'knex';
import { figureAddresses, findLayout, readDocument } from '#model';

import { marksOfReport } from './marks';
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

/** One figure of the table of figures. */
export interface FigureRow {
  cell: string;
  organization_code: string;
  organization_kind: string | null;
  region_code: string | null;
  year: number;
  /** `null` where the cell, or a row of the group, is blank. */
  value: number | null;
}

/** The figures of a publication, each cell and each row group under each column. */
export function figuresOf(row: ProjectedRow): FigureRow[] {
  const layout = findLayout(row.layout);
  if (!layout) return [];
  const { values } = readDocument(JSON.parse(row.document), layout);
  const { organization_code, organization_kind, region_code, year } = row;
  return figureAddresses(layout).map(({ address, positions }) => {
    const own = positions.map((position) => values[position] ?? null);
    const value = own.includes(null) ? null : own.reduce<number>((sum, each) => sum + (each ?? 0), 0);
    // Amounts have six places; sums of them have no more.
    const exact = value === null ? null : Math.round(value * 1e6) / 1e6;
    return { cell: address, organization_code, organization_kind, region_code, year, value: exact };
  });
}

/** Leaves nothing of a report. */
async function forget(trx: Knex, { organization_code, year }: ProjectedRow): Promise<void> {
  const known = await trx(newestTable).where({ organization_code, year }).first('year', 'layout', 'region_code');
  if (!known) return;
  await count(trx, known, -1);
  for (const table of [newestTable, figuresTable, marksTable])
    await trx(table).where({ organization_code, year }).delete();
}

/** Stores what rows of the record say, where nothing of their reports is stored. */
export async function store(trx: Knex, rows: readonly ProjectedRow[]): Promise<void> {
  await trx.batchInsert(newestTable, rows.map(newestOf), batch);
  await trx.batchInsert(figuresTable, rows.flatMap(figuresOf), batch);
  await trx.batchInsert(marksTable, rows.flatMap(marksOfReport), batch);
}

/**
 * Takes over a row that was just appended to the public record, in the transaction that appended it: a publication
 * takes the place of the version before, a withdrawal leaves nothing.
 */
export async function project(trx: Knex, row: ProjectedRow): Promise<void> {
  await forget(trx, row);
  if (row.kind !== 'publication') return;
  await store(trx, [row]);
  await count(trx, row, 1);
}
