/** How many reports are public, by year, layout and region: a list says how long it is without counting its rows. */
import type { Knex } from 'knex';
import { regionsOf } from './regions';
import { newestTable, totalsTable } from './tables';

/** A report as it is counted. */
interface Counted {
  year: number;
  layout: string;
  region_code: string | null;
}

/** Reports that have year, layout and region code in common. */
interface CountedTogether extends Counted {
  reports: number;
}

/** Counts one report more or less, in the transaction that stores or removes its row. */
export async function count(trx: Knex, { year, layout, region_code }: Counted, by: 1 | -1): Promise<void> {
  const regions = regionsOf(region_code);
  const where = { year, layout };
  const counted = await trx(totalsTable).where(where).whereIn('region_code', regions).increment('reports', by);
  if (counted === regions.length) return;
  const known = await trx(totalsTable).where(where).whereIn('region_code', regions).pluck('region_code');
  const missing = regions.filter((region) => !known.includes(region));
  await trx(totalsTable).insert(missing.map((region) => ({ ...where, region_code: region, reports: by })));
}

/** The totals as the rows have them. */
async function totalsNow(connection: Knex): Promise<Map<string, CountedTogether>> {
  const rows: CountedTogether[] = await connection(newestTable)
    .select('year', 'layout', 'region_code')
    .count({ reports: '*' })
    .groupBy('year', 'layout', 'region_code');
  const totals = new Map<string, CountedTogether>();
  for (const { year, layout, region_code, reports } of rows)
    for (const region of regionsOf(region_code)) {
      const total = { year, layout, region_code: region, reports: 0 };
      const known = totals.get(keyOf(total)) ?? total;
      totals.set(keyOf(total), { ...known, reports: known.reports + Number(reports) });
    }
  return totals;
}

const keyOf = ({ year, layout, region_code }: Counted): string => `${year}/${layout}/${region_code}`;

/** Counts all rows anew. */
export async function recount(trx: Knex): Promise<void> {
  await trx(totalsTable).delete();
  await trx.batchInsert(totalsTable, [...(await totalsNow(trx)).values()], 400);
}

/** Whether the totals are those of the rows. */
export async function totalsAgree(connection: Knex): Promise<boolean> {
  const stored: CountedTogether[] = await connection(totalsTable)
    .where('reports', '<>', 0)
    .select('year', 'layout', 'region_code', 'reports');
  const now = await totalsNow(connection);
  return stored.length === now.size && stored.every((row) => now.get(keyOf(row))?.reports === Number(row.reports));
}
