/** The list of what is public: from the projection, year by year, so that no page costs more for the record's size. */
import type { Knex } from 'knex';
import { newestWithin } from '../../database/projection/regions';
import { newestTable, totalsTable } from '../../database/projection/tables';
import type { PublicationHeading } from './row';

export interface PublicationFilters {
  year?: number;
  /** Code of one organization. */
  organization?: string;
  /** Region code (GB/T 2260) or the first digits of one: what lies within counts. */
  region?: string;
  layout?: string;
}

/** A page by its number. */
export interface NumberedPage {
  page: number;
  pageSize: number;
}

/** A row of the list, and where the list goes on behind it. */
export interface Cursor {
  year: number;
  organization: string;
}

/** Where a page begins: at its number, or behind a row. */
export type PagePlace = { pageSize: number } & ({ page: number; after?: undefined } | { after: Cursor });

/** A row of the projection. */
export type NewestHeading = Omit<
  PublicationHeading,
  'id' | 'kind' | 'previous_link' | 'actor_id' | 'actor_name' | 'note'
>;

export interface PublicationList {
  rows: NewestHeading[];
  total: number;
  /** Behind which row the next page begins; `null` at the end. */
  next: Cursor | null;
}

/** Rows of one year to be read. */
interface Slice {
  year: number;
  offset: number;
  limit: number;
  /** Rows of the year by the filters. */
  rows: number;
}

const filtered = (connection: Knex, { organization, region, layout }: PublicationFilters): Knex.QueryBuilder => {
  const query = connection(newestTable);
  if (organization !== undefined) query.where('organization_code', organization);
  if (region !== undefined) newestWithin(query, region);
  if (layout !== undefined) query.where('layout', layout);
  return query;
};

/** How many reports of each year there are, latest year first: stored totals. Those of one body are few, and are counted. */
async function yearsOf(connection: Knex, filters: PublicationFilters): Promise<{ year: number; rows: number }[]> {
  const { year, organization, region = '', layout } = filters;
  const query = organization === undefined ? connection(totalsTable) : filtered(connection, filters);
  if (year !== undefined) query.where({ year });
  if (organization === undefined) {
    query.where('region_code', region).sum({ reports: 'reports' });
    if (layout !== undefined) query.where({ layout });
  } else query.count({ reports: '*' });
  const found: { year: number; reports: unknown }[] = await query
    .select('year')
    .groupBy('year')
    .orderBy('year', 'desc');
  return found.map((row) => ({ year: row.year, rows: Number(row.reports) })).filter(({ rows }) => rows > 0);
}

/** Years of which a report is public, latest first. */
export const publishedYears = async (connection: Knex): Promise<number[]> =>
  (await yearsOf(connection, {})).map(({ year }) => year);

/** A part of a year by its place. What lies nearer to the end is counted off from there. */
async function readSlice(connection: Knex, filters: PublicationFilters, slice: Slice): Promise<NewestHeading[]> {
  const { year, offset, limit, rows } = slice;
  const query = filtered(connection, filters).where({ year });
  const size = Math.min(limit, rows - offset);
  const behind = rows - offset - size;
  if (offset <= behind) return await query.orderBy('organization_code').offset(offset).limit(size).select();
  const backwards = await query.orderBy('organization_code', 'desc').offset(behind).limit(size).select();
  return backwards.reverse();
}

async function pageAt(
  connection: Knex,
  filters: PublicationFilters,
  years: readonly { year: number; rows: number }[],
  { page, pageSize }: { page: number; pageSize: number },
): Promise<NewestHeading[]> {
  const found: NewestHeading[] = [];
  let offset = (page - 1) * pageSize;
  for (const { year, rows } of years) {
    const limit = pageSize - found.length;
    if (limit === 0) break;
    if (offset < rows) found.push(...(await readSlice(connection, filters, { year, offset, limit, rows })));
    offset = Math.max(0, offset - rows);
  }
  return found;
}

async function pageBehind(
  connection: Knex,
  filters: PublicationFilters,
  years: readonly { year: number }[],
  { after, pageSize }: { after: Cursor; pageSize: number },
): Promise<NewestHeading[]> {
  const found: NewestHeading[] = [];
  for (const { year } of years.filter((each) => each.year <= after.year)) {
    const limit = pageSize - found.length;
    if (limit === 0) break;
    const query = filtered(connection, filters).where({ year }).orderBy('organization_code').limit(limit);
    if (year === after.year) query.where('organization_code', '>', after.organization);
    found.push(...(await query.select()));
  }
  return found;
}

/** A page of the newest versions by year, latest first, then by organization. */
export async function listPublications(
  connection: Knex,
  filters: PublicationFilters,
  place: PagePlace,
): Promise<PublicationList> {
  const years = await yearsOf(connection, filters);
  const total = years.reduce((sum, { rows }) => sum + rows, 0);
  const { pageSize } = place;
  if (!place.after) {
    const rows = await pageAt(connection, filters, years, place);
    const last = place.page * pageSize < total ? rows.at(-1) : undefined;
    return { rows, total, next: last ? { year: last.year, organization: last.organization_code } : null };
  }
  const rows = await pageBehind(connection, filters, years, { after: place.after, pageSize: pageSize + 1 });
  const last = rows.length > pageSize ? rows[pageSize - 1] : undefined;
  const next = last ? { year: last.year, organization: last.organization_code } : null;
  return { rows: rows.slice(0, pageSize), total, next };
}
