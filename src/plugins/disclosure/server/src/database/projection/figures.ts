/** The figures of a publication, each cell and each row group under each column, as the database stores them. */
import type { Knex } from 'knex';
import { figureAddresses, findLayout, readDocument } from '#model';
import { figuresTable, type ProjectedRow } from './tables';

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

/** The figures that a publication's document holds. */
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

/** How each database reads `[[cell, value], …]` as rows. */
const rowsOfJson: Readonly<Record<string, string>> = {
  'better-sqlite3': "select json_extract(value, '$[0]'), ?, ?, ?, ?, json_extract(value, '$[1]') from json_each(?)",
  pg: `select figure->>0, ?::varchar, ?::varchar, ?::varchar, ?::integer, (figure->>1)::numeric
    from json_array_elements(?::json) as figure`,
  mysql2: `select cell, ?, ?, ?, ?, value
    from json_table(?, '$[*]' columns (cell varchar(100) path '$[0]', value decimal(18, 6) path '$[1]')) as figures`,
};

/** Stores figures of one report. As one text: two hundred rows of parameters take several times as long. */
export async function storeFigures(trx: Knex, figures: readonly FigureRow[]): Promise<void> {
  const [first] = figures;
  if (!first) return;
  const { organization_code, organization_kind, region_code, year } = first;
  const source = rowsOfJson[trx.client.config.client];
  if (source === undefined) throw new Error(`No statement is known for the client ${trx.client.config.client}`);
  await trx.raw(
    `insert into ${figuresTable} (cell, organization_code, organization_kind, region_code, year, value) ${source}`,
    // Knex takes null, though its types do not say so of every place.
    [
      organization_code,
      organization_kind as string,
      region_code as string,
      year,
      JSON.stringify(figures.map(({ cell, value }) => [cell, value])),
    ],
  );
}

const isSame = (stored: unknown, value: number | null): boolean =>
  stored === null || value === null ? stored === value : Number(stored) === value;

/** What is stored of a publication's report, by cell. */
async function storedFigures(
  connection: Knex,
  { organization_code, year }: Pick<ProjectedRow, 'organization_code' | 'year'>,
): Promise<Map<string, unknown>> {
  const rows: { cell: string; value: unknown }[] = await connection(figuresTable)
    .where({ organization_code, year })
    .select('cell', 'value');
  return new Map(rows.map(({ cell, value }) => [cell, value]));
}

/** Whether exactly the figures of a publication are stored. */
export async function figuresAgree(connection: Knex, row: ProjectedRow): Promise<boolean> {
  const [stored, figures] = [await storedFigures(connection, row), figuresOf(row)];
  return figures.length === stored.size && figures.every(({ cell, value }) => isSame(stored.get(cell) ?? null, value));
}

/**
 * Stores the figures of a correction where the version before has the same layout, body and region. Each figure stands in
 * another part of the indexes; those that stay are left alone.
 */
export async function correctFigures(trx: Knex, row: ProjectedRow): Promise<void> {
  const { organization_code, year } = row;
  const stored = await storedFigures(trx, row);
  const changed = figuresOf(row).filter(({ cell, value }) => !isSame(stored.get(cell) ?? null, value));
  if (changed.length === 0) return;
  const cells = changed.map(({ cell }) => cell);
  await trx(figuresTable).where({ organization_code, year }).whereIn('cell', cells).delete();
  await storeFigures(trx, changed);
}
