// A REST read of one published report, beside stock Strapi: the same content types and the same row, without the plugin,
// its hooks and middlewares. The two take turns, so that what else the machine does falls on both.
// Fails when ours takes more than 1.15 times as long.

import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import autocannon from 'autocannon';
import { serverEnvironment } from '../servers/environment.mjs';
import { startProcess, stopProcesses } from './setup/servers.mjs';
import { makeStock } from './setup/stock.mjs';

const require = createRequire(import.meta.url);
const limit = 1.15;
const rounds = 7;
const seconds = 3;
const connections = 4;

const dist = path.resolve('dist');
const model = path.join(dist, 'src/plugins/disclosure/model');
const folder = mkdtempSync(path.join(os.tmpdir(), 'gongkai-bench-'));
// Below the project, so that packages resolve.
const stock = path.resolve('.tmp/bench', path.basename(folder), 'dist');

Object.assign(process.env, serverEnvironment(), {
  DATABASE_CLIENT: 'sqlite',
  DATABASE_FILENAME: path.join(folder, 'ours.db'),
});

/** One published report, in a database that both get a copy of. Answers its id. */
async function seed() {
  const { createStrapi } = require('@strapi/strapi');
  const { cellsOf, layouts, paragraphs, toRows, documentOf, readDocument } = require(model);
  const strapi = await createStrapi({ appDir: process.cwd(), distDir: dist, serveAdminPanel: false }).load();
  const code = 'BENCH-1';
  const { documentId: organization } = await strapi
    .documents('api::organization.organization')
    .create({ data: { name: '示例局', code, kind: 'department' } });
  const tables = { proactive: {}, applications: {}, remedies: {} };
  for (const { table, row, column } of cellsOf(layouts.v2021).all) {
    tables[table.code][row.code] ??= {};
    tables[table.code][row.code][column.code] = 0;
  }
  const sections = layouts.v2021.chapters.map(({ code: chapter, label }) => ({
    chapter,
    heading: label.zh,
    body: paragraphs('本章文字用于测量读取的速度。'.repeat(20)),
  }));
  const document = documentOf(readDocument({ year: 2023, sections, ...tables }));
  const { title: _title, ...rows } = toRows(document);
  const report = await strapi.documents('api::report.report').create({ data: { ...rows, organization } });
  const { documentId } = report;
  // Published beneath the document service, since this measures reading, whatever publishing asks for.
  await strapi.db.query('api::report.report').update({ where: { documentId }, data: { publishedAt: new Date() } });
  await strapi.destroy();
  cpSync(path.join(folder, 'ours.db'), path.join(folder, 'stock.db'));
  return documentId;
}

const serve = (distDir, database) =>
  startProcess('strapi.mjs', distDir, { ...process.env, DATABASE_FILENAME: path.join(folder, database) });

async function measure(url) {
  const { requests, latency, non2xx } = await autocannon({ url, connections, duration: seconds });
  if (non2xx > 0) throw new Error(`${url} answered ${non2xx} times with an error`);
  return { perSecond: requests.average, p99: latency.p99 };
}

const median = (values) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];

try {
  const documentId = await seed();
  makeStock(dist, stock);
  const servers = { ours: await serve(dist, 'ours.db'), stock: await serve(stock, 'stock.db') };
  const parts = ['organization', 'sections', 'proactive', 'applications', 'remedies'];
  const urls = {
    ours: `${servers.ours.url}/api/reports/${documentId}`,
    stock: `${servers.stock.url}/api/reports/${documentId}?${parts.map((name) => `populate[${name}]=true`).join('&')}`,
  };
  const [ours, theirs] = await Promise.all(Object.values(urls).map(async (url) => (await fetch(url)).json()));
  if (JSON.stringify(ours.data.applications) !== JSON.stringify(theirs.data.applications))
    throw new Error('The two servers do not answer the same');

  const results = { ours: [], stock: [] };
  for (let round = 0; round <= rounds; round += 1)
    for (const name of round % 2 === 0 ? ['ours', 'stock'] : ['stock', 'ours']) {
      const result = await measure(urls[name]);
      if (round > 0) results[name].push(result); // The first round warms up.
    }
  const perSecond = (name) => median(results[name].map((result) => result.perSecond));
  const ratio = median(results.stock.map((result, index) => result.perSecond / results.ours[index].perSecond));
  for (const name of ['stock', 'ours'])
    console.log(
      `REST read of one report, ${name}: ${perSecond(name).toFixed(0)} requests/s, p99 ${median(results[name].map(({ p99 }) => p99))} ms`,
    );
  console.log(`Ours takes ${ratio.toFixed(2)} times as long (limit ${limit})`);
  if (ratio > limit) process.exitCode = 1;
} finally {
  await stopProcesses();
  rmSync(folder, { recursive: true, force: true });
  rmSync(path.dirname(stock), { recursive: true, force: true });
}
process.exit();
