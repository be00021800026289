// How fast the supervising office's board and its sums are answered: 3,000 bodies, six years.

import { createRequire } from 'node:module';
import path from 'node:path';
import { quantile, startServer } from './setup/server.mjs';

const require = createRequire(import.meta.url);
const plugin = path.resolve('dist/src/plugins/disclosure');
const { cellsOf, layouts } = require(`${plugin}/model`);
const { surroundingsOf } = require(`${plugin}/server/src/services/board/surroundings`);

const bodies = 3000;
const years = [2019, 2020, 2021, 2022, 2023, 2024];
const budget = 300;
const { strapi, url, token, stop } = await startServer();
const now = Date.now();
const documentId = (kind, number) => `${kind}${String(number).padStart(23, '0')}`;
const code = (number) => `B${String(number).padStart(6, '0')}`;

/** Inserts many rows; SQLite numbers them one after another. */
async function insert(table, rows) {
  const [{ last }] = await strapi.db.connection(table).max('id as last');
  const size = Math.floor(900 / Object.keys(rows[0]).length);
  await strapi.db.connection.transaction(async (trx) => {
    for (let start = 0; start < rows.length; start += size) await trx(table).insert(rows.slice(start, start + size));
  });
  return rows.map((_row, index) => (last ?? 0) + 1 + index);
}

async function fill() {
  const stamp = { created_at: now, updated_at: now };
  const numbers = Array.from({ length: bodies + 1 }, (_, number) => number);
  const ids = await insert(
    'organizations',
    numbers.map((number) => ({
      document_id: documentId('o', number),
      name: `第${number}号机关`,
      code: code(number),
      kind: number === 0 ? 'county' : 'department',
      published_at: now,
      ...stamp,
    })),
  );
  const below = numbers.slice(1);
  const parent = ids[0];
  await insert(
    'organizations_parent_lnk',
    below.map((number) => ({ organization_id: ids[number], inv_organization_id: parent })),
  );
  const each = below.flatMap((number) => years.map((year) => ({ number, year })));
  const reports = await insert(
    'reports',
    each.map(({ number, year }) => ({
      document_id: documentId('r', number * 10_000 + year),
      title: `${number} ${year}`,
      year,
      layout: year < 2021 ? 'v2019' : 'v2021',
      stage: 'approved',
      revision: 0,
      ...stamp,
    })),
  );
  await insert(
    'reports_organization_lnk',
    reports.map((report_id, at) => ({ report_id, organization_id: ids[each[at].number] })),
  );
  await insert(
    'disclosure_newest',
    each.map(({ number, year }, at) => ({
      organization_code: code(number),
      organization_name: `第${number}号机关`,
      organization_kind: 'department',
      year,
      layout: year < 2021 ? 'v2019' : 'v2021',
      title: '',
      version: 1,
      sequence: at + 1,
      digest: String(at),
      link: String(at),
      at: '2025-01-01',
    })),
  );
  await insert(
    'disclosure_totals',
    years.map((year) => ({ year, layout: year < 2021 ? 'v2019' : 'v2021', region_code: '', reports: bodies })),
  );
  await judgeAll(ids, each);
  for (const year of years) {
    const { all } = cellsOf(layouts[year < 2021 ? 'v2019' : 'v2021']);
    const rows = below.flatMap((number) =>
      all.map(({ address }) => ({ cell: address, organization_code: code(number), year, value: 1 })),
    );
    await insert('disclosure_figures', rows);
  }
}

/** Judgements of every draft, as the board itself would have stored them. */
async function judgeAll([parent, ...below], each) {
  const bodies = below.map((id) => ({ id, kind: 'department' }));
  const contexts = new Map();
  for (const year of years) contexts.set(year, await surroundingsOf(strapi, bodies, parent, year));
  const judgement = { revision: 0, errors: 1, warnings: 2, blanks: 3, influence: 4 };
  await insert(
    'disclosure_judgements',
    each.map(({ number, year }) => ({
      document_id: documentId('j', number * 10_000 + year),
      report: documentId('r', number * 10_000 + year),
      context: contexts.get(year)(below[number - 1]),
      ...judgement,
    })),
  );
}

async function measure(name, route) {
  const samples = [];
  for (let turn = 0; turn < 15; turn += 1) {
    const start = performance.now();
    const response = await fetch(`${url}/disclosure/${route}`, { headers: { Authorization: `Bearer ${token}` } });
    const text = await response.text();
    samples.push(performance.now() - start);
    if (!response.ok) throw new Error(`${route}: ${response.status} ${text}`);
    if (text.includes('"judged":null')) throw new Error(`${route}: drafts are still to be judged`);
  }
  report(name, samples.slice(1));
}

/** Sums are kept until something is published: how long the first answer takes, one a year. */
async function measureFirst(name, routeOf) {
  const samples = [];
  for (const year of years.slice(0, -1)) {
    const start = performance.now();
    const response = await fetch(`${url}/disclosure/${routeOf(year)}`, {
      headers: { Authorization: `Bearer ${token}` },
    });
    await response.text();
    samples.push(performance.now() - start);
  }
  report(name, samples);
}

function report(name, samples) {
  const [median, worst] = [quantile(samples, 0.5), quantile(samples, 0.95)];
  console.log(`${name.padEnd(40)} median ${median.toFixed(0)} ms   p95 ${worst.toFixed(0)} ms`);
  if (median >= budget) process.exitCode = 1;
}

try {
  await fill();
  const query = `organization=${documentId('o', 0)}&year=2024`;
  await measure('board of 3,000 bodies', `board?${query}`);
  await measure('sums of every cell', `board/sums?${query}`);
  await measureFirst(
    'sums, first time after a publication',
    (year) => `board/sums?organization=${documentId('o', 0)}&year=${year}`,
  );
  await measure('bodies behind a cell', `board/cell?${query}&cell=applications.newRequests.total`);
} finally {
  await stop();
}
process.exit();
