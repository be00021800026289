/** Where a body lies, by its region code (GB/T 2260): the codes of province, prefecture and county are its beginnings. */
import type { Knex } from 'knex';

/** Columns of the newest versions that hold the beginning of a region code, and its digits; each is indexed. */
export const regionLevels = [
  { column: 'province_code', digits: 2 },
  { column: 'prefecture_code', digits: 4 },
  { column: 'county_code', digits: 6 },
] as const;

type RegionColumns = Record<(typeof regionLevels)[number]['column'], string | null>;

/** What the columns hold of a region code: `null` where the code does not reach so far. */
export const regionColumnsOf = (regionCode: string | null): RegionColumns =>
  Object.fromEntries(
    regionLevels.map(({ column, digits }) => [
      column,
      regionCode !== null && regionCode.length >= digits ? regionCode.slice(0, digits) : null,
    ]),
  ) as RegionColumns;

/** Fewest digits of a region code. */
const fewestDigits = 2;

/** The regions that a report counts in: everywhere, which is `''`, and each beginning of its code. */
export const regionsOf = (regionCode: string | null): string[] => {
  const code = regionCode ?? '';
  const longer = Array.from({ length: Math.max(0, code.length - fewestDigits + 1) }, (_, more) =>
    code.slice(0, fewestDigits + more),
  );
  return ['', ...longer];
};

/** The least of all codes behind those that begin with digits; `undefined` where there is none. */
export function behindRegion(region: string): string | undefined {
  const next = String(BigInt(region) + 1n).padStart(region.length, '0');
  return next.length === region.length ? next : undefined;
}

/**
 * Keeps to region codes that begin with digits. A range, since `like` keeps SQLite from its indexes; among digits every
 * collation agrees on the order.
 *
 * @param column of region codes, with its table where it needs one
 */
export function withinRegion(query: Knex.QueryBuilder, column: string, region: string): void {
  query.where(column, '>=', region);
  const behind = behindRegion(region);
  if (behind !== undefined) query.where(column, '<', behind);
}

/**
 * The same on the table of newest versions: rows of the level that the digits reach stand together there, in the order of
 * the list.
 *
 * @param prefix of the columns, such as `newest.`
 */
export function newestWithin(query: Knex.QueryBuilder, region: string, prefix = ''): void {
  const level = regionLevels.findLast(({ digits }) => digits <= region.length);
  if (level) query.where(`${prefix}${level.column}`, region.slice(0, level.digits));
  if (level?.digits !== region.length) withinRegion(query, `${prefix}region_code`, region);
}
