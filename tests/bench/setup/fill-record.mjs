// Fills an empty public record with as many publications as one likes, all of them whole: documents, digests, links and
// the tables for lists and statistics, as `disclosure -- verify` wants them. Fast, since the figures come in fifty
// variants that the database multiplies. `node tests/bench/setup/fill-record.mjs COUNT` fills the database that the
// environment names; a server must have made its tables.

import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { openDatabase } from './database.mjs';

const require = createRequire(import.meta.url);
const plugin = path.resolve('dist/src/plugins/disclosure');
const { canonicalJson, cellsOf, digestOfCanonical, layouts, withTotals } = require(`${plugin}/model`);
const { linkOfRow } = require(`${plugin}/server/src/database/chain-rows`);
const { figuresOf } = require(`${plugin}/server/src/database/projection/figures`);
const { recount } = require(`${plugin}/server/src/database/projection/totals`);
const { regionColumnsOf } = require(`${plugin}/server/src/database/projection/regions`);

const years = [2021, 2022, 2023, 2024, 2025];
const variants = 50;
/** Counties that the bodies lie in. */
const counties = 2_000;
const batch = 500;
const layout = layouts.v2021;
const at = '2026-01-15T08:00:00.000Z';

/** A report whose figures add up, another for each variant. */
function documentOf(variant) {
  const document = { sections: [], explanations: [], proactive: {}, applications: {}, remedies: {}, title: '年度报告' };
  for (const { table, row, column, index } of cellsOf(layout).all) {
    document[table.code][row.code] ??= {};
    document[table.code][row.code][column.code] = (index * 7 + variant) % 40;
  }
  return withTotals({ ...document, organization: { code: '' }, year: years[0], layout: layout.code });
}

const codeOf = (body) => `B${String(body).padStart(8, '0')}`;

/** The publication at a place of the chain. All years of a body stand together. */
function rowOf(place, previousLink, canonical) {
  const [body, year] = [Math.floor(place / years.length), years[place % years.length]];
  const code = codeOf(body);
  const document = canonical[place % variants]
    .replace('"organization":{"code":""}', `"organization":{"code":"${code}"}`)
    .replace(/"year":\d{4}/, `"year":${year}`);
  const unlinked = {
    kind: 'publication',
    organization_code: code,
    organization_name: `第${body}局`,
    organization_kind: 'department',
    region_code: String(110_000 + ((body * 37) % counties) * 100).slice(0, 6),
    year,
    version: 1,
    layout: layout.code,
    title: `第${body}局${year}年度报告`,
    document,
    actor_id: null,
    actor_name: 'fill',
    note: null,
    sequence: place + 1,
    digest: digestOfCanonical(document),
    at,
    previous_link: previousLink,
  };
  const link = linkOfRow(unlinked);
  return { ...unlinked, link, document_id: link };
}

const newest =
  'organization_code, organization_name, organization_kind, region_code, year, layout, title, version, sequence, digest, link';

/** Figures of every variant in a table of their own, from which the database multiplies them. */
async function storeVariants(trx, documents, cells) {
  await trx.schema.createTable('bench_variants', (table) => {
    table.integer('variant').index();
    table.string('cell', 100);
    table.decimal('value', 18, 6);
  });
  for (const [variant, document] of documents.entries()) {
    const row = { document: canonicalJson(document), layout: layout.code, organization_code: '', year: years[0] };
    const figures = figuresOf(row).filter(({ cell }) => !cells || cells.includes(cell));
    await trx.batchInsert(
      'bench_variants',
      figures.map(({ cell, value }) => ({ variant, cell, value })),
      300,
    );
  }
}

const isPostgres = (connection) => connection.client.config.client === 'pg';

/**
 * How the indexes of a table are dropped and made again. PostgreSQL keeps an index that stands for a constraint until the
 * constraint itself is dropped; the primary key stays.
 */
async function indexesOf(trx, table) {
  if (!isPostgres(trx)) {
    const rows = await trx('sqlite_master').where({ type: 'index', tbl_name: table }).whereNotNull('sql');
    return rows.map(({ name, sql }) => ({ drop: `drop index ${name}`, make: sql }));
  }
  const { rows } = await trx.raw(
    `select index.relname as name, pg_get_indexdef(index.oid) as sql, held.conname as constraint,
       pg_get_constraintdef(held.oid) as definition
     from pg_index join pg_class as index on index.oid = indexrelid
     left join pg_constraint as held on held.conindid = index.oid
     where indrelid = ?::regclass and not indisprimary`,
    [table],
  );
  return rows.map(({ name, sql, constraint, definition }) =>
    constraint === null
      ? { drop: `drop index ${name}`, make: sql }
      : {
          drop: `alter table ${table} drop constraint ${constraint}`,
          make: `alter table ${table} add constraint ${constraint} ${definition}`,
        },
  );
}

/** Many rows are sorted once faster than each is put in its place. */
async function withoutIndexes(trx, table, work) {
  const indexes = await indexesOf(trx, table);
  for (const { drop } of indexes) await trx.raw(drop);
  await work();
  for (const { make } of indexes) await trx.raw(make);
}

/**
 * @param {import('knex').Knex} connection
 * @param {number} count how many publications
 * @param {object} [options]
 * @param {(done: number) => unknown} [options.told] how many publications stand so far
 * @param {readonly string[]} [options.cells] the cells whose figures are stored; absent for all of them
 */
export async function fillRecord(connection, count, { told = () => undefined, cells } = {}) {
  const documents = Array.from({ length: variants }, (_, variant) => documentOf(variant));
  const canonical = documents.map((document) => canonicalJson(document));
  const levels = Object.keys(regionColumnsOf(null));
  // SQLite's own 2 MB would have it write the pages of each index again and again.
  if (connection.client.config.client === 'better-sqlite3') await connection.raw('pragma cache_size = -1000000');
  if (await connection('disclosure_chain').where('sequence', '>', 0).first('id'))
    throw new Error('The record is not empty: its rows would stand in the way of those that are made');
  await connection.transaction(async (trx) => {
    if (isPostgres(trx)) await trx.raw("set local maintenance_work_mem = '1GB'");
    let link = null;
    for (let place = 0; place < count; place += batch) {
      const rows = [];
      for (let next = place; next < Math.min(place + batch, count); next += 1) {
        rows.push(rowOf(next, link, canonical));
        link = rows.at(-1).link;
      }
      await trx.batchInsert('disclosure_publications', rows, 100);
      told(place + rows.length);
    }
    await trx('disclosure_chain').where({ id: 1 }).update({ sequence: count, link });
    const beginnings = [2, 4, 6].map((digits) => `substr(region_code, 1, ${digits})`);
    await withoutIndexes(trx, 'disclosure_newest', () =>
      trx.raw(
        `insert into disclosure_newest (${newest}, ${levels.join(', ')}, at)
         select ${newest}, ${beginnings.join(', ')}, at from disclosure_publications`,
      ),
    );
    await storeVariants(trx, documents, cells);
    await withoutIndexes(trx, 'disclosure_figures', () =>
      trx.raw(
        `insert into disclosure_figures (cell, organization_code, organization_kind, region_code, year, value)
         select v.cell, n.organization_code, n.organization_kind, n.region_code, n.year, v.value
         from disclosure_newest n join bench_variants v on v.variant = (n.sequence - 1) % ${variants}`,
      ),
    );
    await trx.schema.dropTable('bench_variants');
    await recount(trx);
  });
  // PostgreSQL answers from an index alone once a vacuum has seen the rows; later on it does that by itself.
  await connection.raw(isPostgres(connection) ? 'vacuum analyze' : 'analyze');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const count = Number(process.argv[2]);
  if (!Number.isInteger(count) || count < 1) throw new Error('How many publications? fill-record.mjs COUNT');
  const connection = openDatabase(process.env);
  await fillRecord(connection, count, { told: (done) => process.stderr.write(`\r${done} of ${count}`) });
  await connection.destroy();
}
