// A thousand files imported, as the command does it, beside the creation of the same reports by stock Strapi's document
// service: no plugin, no hooks, nothing read. Reports a second, and the memory at a hundred files and at the end.
// `node tests/bench/import.bench.mjs [FILES]`. Fails when reading falls behind stock creation, or memory grows.

import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { makeStock } from './setup/stock.mjs';

const require = createRequire(import.meta.url);
const dist = path.resolve('dist');
const plugin = path.join(dist, 'src/plugins/disclosure');
const { cellsOf, layouts, paragraphs, toRows } = require(path.join(plugin, 'model'));
const { importReport } = require(path.join(plugin, 'server/src/exchange/import-report.js'));
const { writers } = require(path.join(plugin, 'server/src/exchange/writers.js'));

const formats = ['docx', 'xlsx', 'html', 'csv', 'json'];
const year = 2023;
/** How much more memory the end may take than the first hundred files. */
const tolerance = 1.3;

const codeOf = (index) => `BENCH-${index}`;

/** A full report; each has figures of its own. */
function documentOf(index) {
  const document = { organization: { code: codeOf(index) }, year, layout: 'v2021', title: `示例局${index}年度报告` };
  const tables = { proactive: {}, applications: {}, remedies: {} };
  for (const { table, row, column, index: place } of cellsOf(layouts.v2021).all) {
    tables[table.code][row.code] ??= {};
    tables[table.code][row.code][column.code] = (place + index) % 7;
  }
  const sections = layouts.v2021.chapters.map(({ code }) => ({
    chapter: code,
    heading: null,
    body: paragraphs('本年度各项公开工作按计划完成,由办公室统一负责,各科室按分工办理。\n'.repeat(5)),
  }));
  return { ...document, ...tables, sections, explanations: [] };
}

async function load(distDir) {
  const { createStrapi } = require('@strapi/strapi');
  return createStrapi({ appDir: process.cwd(), distDir, serveAdminPanel: false }).load();
}

async function makeOrganizations(strapi, count) {
  for (let index = 0; index < count; index += 1)
    await strapi
      .documents('api::organization.organization')
      .create({ data: { name: `示例局${index}`, code: codeOf(index), kind: 'department' } });
}

const mebibytes = () => Math.round(process.memoryUsage().rss / 2 ** 20);

/** Does something for each file, and tells how fast, and how much memory was taken at most early and in all. */
async function timed(count, each) {
  let seconds = 0;
  let early = 0;
  let most = 0;
  for (let index = 0; index < count; index += 1) {
    const file = await writers[formats[index % formats.length]].write({ document: documentOf(index) });
    const begun = performance.now();
    await each(Buffer.from(file), index);
    seconds += (performance.now() - begun) / 1000;
    most = Math.max(most, mebibytes());
    if (index === Math.floor(count / 10)) early = most;
  }
  return { perSecond: count / seconds, early, most };
}

const fileName = (index) => `report.${formats[index % formats.length]}`;

const tasks = {
  read: (count) => timed(count, (bytes, index) => importReport(bytes, { fileName: fileName(index) })),
  async import(count) {
    const strapi = await load(dist);
    await makeOrganizations(strapi, count);
    const imports = strapi.plugin('disclosure').service('imports');
    return timed(count, async (bytes, index) => {
      const known = { fileName: fileName(index), organization: codeOf(index), year };
      await imports.importDraft((await importReport(bytes, known)).document);
    });
  },
  async stock(count) {
    const strapi = await load(process.env.STOCK_DIST);
    await makeOrganizations(strapi, count);
    const rows = await strapi.db.query('api::organization.organization').findMany({ select: ['documentId', 'code'] });
    const ids = new Map(rows.map(({ code, documentId }) => [code, documentId]));
    return timed(count, (_bytes, index) => {
      const { explanations: _none, ...data } = toRows(documentOf(index));
      return strapi.documents('api::report.report').create({ data: { ...data, organization: ids.get(codeOf(index)) } });
    });
  },
};

if (process.send) {
  process.send(await tasks[process.argv[2]](Number(process.argv[3])));
  process.exit(0);
}

const count = Number(process.argv[2] ?? 1_000);
mkdirSync('.tmp/bench', { recursive: true });
const folder = path.resolve(mkdtempSync('.tmp/bench/import-'));
const stock = path.join(folder, 'dist');
const names = ['APP_KEYS', 'ADMIN_JWT_SECRET', 'API_TOKEN_SALT', 'TRANSFER_TOKEN_SALT', 'JWT_SECRET', 'ENCRYPTION_KEY'];
const secrets = Object.fromEntries(names.map((name) => [name, randomBytes(16).toString('base64')]));

async function run(task) {
  const env = {
    ...process.env,
    ...secrets,
    NODE_ENV: 'production',
    LOG_LEVEL: 'error',
    DATABASE_CLIENT: 'sqlite',
    DATABASE_FILENAME: path.join(folder, `${task}.db`),
    STOCK_DIST: stock,
  };
  const child = fork('tests/bench/import.bench.mjs', [task, String(count)], { env });
  const [result] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([status]) => {
      throw new Error(`${task} ended with ${status}`);
    }),
  ]);
  const { perSecond, early, most } = result;
  console.log(
    `${task.padEnd(6)} ${count} reports   ${perSecond.toFixed(1).padStart(6)}/s   at most ${early} MiB after a tenth, ${most} MiB in all`,
  );
  return result;
}

try {
  makeStock(dist, stock);
  const read = await run('read');
  const whole = await run('import');
  const { perSecond } = await run('stock');
  console.log(`Reading is ${(read.perSecond / perSecond).toFixed(2)} times as fast as stock creation.`);
  console.log(`Reading, checking and creating together: ${(whole.perSecond / perSecond).toFixed(2)} times.`);
  if (read.perSecond < perSecond || whole.most > whole.early * tolerance) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
