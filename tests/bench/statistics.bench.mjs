// What the statistics cost beside the same question as SQL by hand, in turns and without HTTP, at 5,000 publications;
// and beside a loop over Strapi's document service that adds up 1,000 published reports.

import { createRequire } from 'node:module';
import path from 'node:path';
import { fillRecord } from './setup/fill-record.mjs';
import { quantile, startServer } from './setup/server.mjs';

const require = createRequire(import.meta.url);
const { cellsOf, layouts } = require(path.resolve('dist/src/plugins/disclosure/model'));
const { question } = require(path.resolve('dist/src/plugins/disclosure/server/src/services/statistics/question'));

const publications = 5000;
const reports = 1000;
const bars = { sql: 1.2, loop: 50 };
const rows = ['newRequests', 'carriedOver', 'granted', 'partiallyGranted', 'totalResults', 'carriedForward'];
const cells = rows.flatMap((row) => ['total', 'naturalPerson'].map((column) => `applications.${row}.${column}`));
const { strapi, stop } = await startServer();
const connection = strapi.db.connection;

async function timed(work) {
  const begun = performance.now();
  const answer = await work();
  return { taken: performance.now() - begun, answer };
}

const sums = connection.raw('sum(value) as value, count(value) as filled, count(*) as rows');
/** Questions as the route reads them, and the same as SQL that a person would write. */
const questions = {
  'one cell by year': {
    asked: (cell) => ({ cell, groupBy: 'year' }),
    byHand: (cell) =>
      connection('disclosure_figures').where({ cell }).groupBy('year').orderBy('year').select('year', sums),
  },
  'one cell by organization': {
    asked: (cell) => ({ cell, groupBy: 'organization', year: '2023' }),
    // With the newest name of each body, and how many there are.
    byHand: async (cell, limit) => {
      const name = connection('disclosure_newest as n')
        .whereRaw('n.organization_code = f.organization_code')
        .orderBy('n.sequence', 'desc')
        .limit(1)
        .select('n.organization_name');
      const found = await connection('disclosure_figures as f')
        .where({ cell, year: 2023 })
        .groupBy('organization_code')
        .orderBy('organization_code')
        .limit(limit)
        .select('organization_code', name.as('name'), sums);
      await connection('disclosure_figures').where({ cell, year: 2023 }).countDistinct('organization_code');
      return found;
    },
  },
};

/** @returns how many times as long ours takes as the SQL, at the 95th percentile */
async function besideHand({ asked, byHand }) {
  const taken = { ours: [], byHand: [] };
  for (const cell of cells)
    for (let turn = 0; turn < 30; turn += 1) {
      // A page size that was not asked for yet: no answer is in memory.
      const pageSize = 900 - turn;
      const parsed = question.parse({ ...asked(cell), pageSize: String(pageSize) });
      const asOurs = () => timed(() => strapi.plugin('disclosure').service('statistics').answer(parsed));
      const asHand = () => timed(() => byHand(cell, pageSize));
      // By turns first: whoever comes second finds the figures at hand.
      const [one, other] = turn % 2 === 0 ? [asOurs, asHand] : [asHand, asOurs];
      const [first, second] = [await one(), await other()];
      const [ours, hand] = turn % 2 === 0 ? [first, second] : [second, first];
      if (ours.answer.data.length !== hand.answer.length) throw new Error('They do not answer the same');
      if (turn > 0) {
        taken.ours.push(ours.taken);
        taken.byHand.push(hand.taken);
      }
    }
  return quantile(taken.ours, 0.95) / quantile(taken.byHand, 0.95);
}

/** Published reports in the tables of Strapi's own, with the rows of their matrix. */
async function fillReports() {
  const { all } = cellsOf(layouts.v2021);
  const codes = [...new Set(all.filter(({ table }) => table.code === 'applications').map(({ row }) => row.code))];
  const now = connection.client.config.client === 'pg' ? new Date() : Date.now();
  const stamp = { created_at: now, updated_at: now, published_at: now };
  const ids = Array.from({ length: reports }, (_, at) => 1_000_000 + at);
  const each = ids.map((id) => ({
    id,
    document_id: `s${String(id).padStart(23, '0')}`,
    title: String(id),
    year: 2019 + (id % 6),
    layout: 'v2021',
    stage: 'approved',
    revision: 0,
    ...stamp,
  }));
  const parts = ids.flatMap((entity_id, at) =>
    codes.map((row, order) => ({ entity_id, cmp_id: 1_000_000 + at * codes.length + order, order: order + 1, row })),
  );
  await connection.batchInsert('reports', each, 50);
  await connection.batchInsert(
    'components_report_application_rows',
    parts.map(({ cmp_id, row }) => ({ id: cmp_id, row, natural_person: 1, total: 1 })),
    100,
  );
  await connection.batchInsert(
    'reports_cmps',
    parts.map(({ entity_id, cmp_id, order }) => ({
      entity_id,
      cmp_id,
      order,
      component_type: 'report.application-row',
      field: 'applications',
    })),
    100,
  );
}

/** What a program without a projection does: it reads the reports, a page at a time, and adds up. */
async function loop() {
  const byYear = new Map();
  let read = 0;
  for (let start = 0; ; start += 100) {
    const found = await strapi
      .documents('api::report.report')
      .findMany({ status: 'published', populate: ['applications'], start, limit: 100 });
    for (const { year, applications } of found)
      byYear.set(year, (byYear.get(year) ?? 0) + applications.find(({ row }) => row === 'newRequests').total);
    read += found.length;
    if (found.length < 100) break;
  }
  if (read !== reports) throw new Error(`${read} reports were read`);
  return byYear;
}

const say = (name, ratio, isMet) => {
  console.log(`${name.padEnd(48)} ${ratio.toFixed(2)}${isMet ? '' : '   missed'}`);
  if (!isMet) process.exitCode = 1;
};

try {
  await fillRecord(connection, publications, { cells });
  for (const [name, one] of Object.entries(questions)) {
    const ratio = await besideHand(one);
    say(`${name}, times the SQL by hand (p95)`, ratio, ratio <= bars.sql);
  }
  await fillReports();
  await loop();
  const looped = [await timed(loop), await timed(loop)];
  const ours = [];
  for (let turn = 0; turn < 20; turn += 1) {
    const parsed = question.parse({ ...questions['one cell by year'].asked(cells[0]), pageSize: String(800 - turn) });
    ours.push((await timed(() => strapi.plugin('disclosure').service('statistics').answer(parsed))).taken);
  }
  const faster = Math.min(...looped.map(({ taken }) => taken)) / quantile(ours, 0.5);
  say('the loop over documents, times the statistics', faster, faster >= bars.loop);
} finally {
  await stop();
}
process.exit();
