// A thousand files imported as the command line does it, from the file to the stored draft, beside the creation of the
// same reports by stock Strapi's document service: no plugin, no hooks, nothing read. Reports a second, and the most
// memory after a tenth of the files and after all. `node tests/bench/import.bench.mjs [FILES]`.

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { serverEnvironment } from '../servers/environment.mjs';
import { makeStock } from './setup/stock.mjs';

const require = createRequire(import.meta.url);
const dist = path.resolve('dist');
const plugin = path.join(dist, 'src/plugins/disclosure');
const { cellsOf, layouts, paragraphs, toRows } = require(path.join(plugin, 'model'));
const { writers } = require(path.join(plugin, 'server/src/exchange/writers.js'));
const { createDrafts } = require(path.join(plugin, 'server/src/command-line/create-drafts.js'));
const { readReports } = require(path.join(plugin, 'server/src/command-line/read-files.js'));

const organizationUid = 'api::organization.organization';
const formats = ['docx', 'xlsx', 'html', 'csv', 'json'];
const year = 2023;
/** How much more memory all files may take than the first tenth. */
const tolerance = 1.3;

const organizationOf = (index) => ({ name: `示例局${index}`, code: `BENCH-${index}`, kind: 'department' });

/** A full report; each has figures of its own. */
function documentOf(index) {
  const { name, code } = organizationOf(index);
  const tables = { proactive: {}, applications: {}, remedies: {} };
  for (const { table, row, column, index: place } of cellsOf(layouts.v2021).all) {
    tables[table.code][row.code] ??= {};
    tables[table.code][row.code][column.code] = (place + index) % 7;
  }
  const sections = layouts.v2021.chapters.map(({ code: chapter }) => ({
    chapter,
    heading: null,
    body: paragraphs('本年度各项公开工作按计划完成，由办公室统一负责，各科室按分工办理。\n'.repeat(5)),
  }));
  const title = `${name}${year}年政府信息公开工作年度报告`;
  return { organization: { code, name }, year, layout: 'v2021', title, ...tables, sections, explanations: [] };
}

async function load(distDir) {
  const { createStrapi } = require('@strapi/strapi');
  return createStrapi({ appDir: process.cwd(), distDir, serveAdminPanel: false }).load();
}

/** Takes what comes out one by one, and tells how fast it came, and the most memory after a tenth and in all. */
async function timed(results, count) {
  let begun;
  let done = 0;
  let early = 0;
  let most = 0;
  for await (const result of results) {
    if (result?.error) throw new Error(`${result.file}: ${result.error.message}`);
    // The first stands for loading, which is the same for both.
    begun ??= performance.now();
    done += 1;
    most = Math.max(most, process.memoryUsage.rss());
    if (done === Math.floor(count / 10)) early = most;
  }
  return { perSecond: (count - 1) / ((performance.now() - begun) / 1000), early, most };
}

const tasks = {
  async organizations(count) {
    const strapi = await load(dist);
    for (let index = 0; index < count; index += 1)
      await strapi.documents(organizationUid).create({ data: organizationOf(index) });
    return {};
  },
  import(count, folder) {
    const files = Array.from({ length: count }, (_, index) => path.join(folder, fileName(index)));
    return timed(createDrafts(readReports(files, {})), count);
  },
  async stock(count, folder) {
    const strapi = await load(path.join(folder, 'dist'));
    const rows = await strapi.db.query(organizationUid).findMany({ select: ['documentId', 'code'] });
    const ids = new Map(rows.map(({ code, documentId }) => [code, documentId]));
    async function* create() {
      for (let index = 0; index < count; index += 1) {
        const { explanations: _none, ...data } = toRows(documentOf(index));
        const organization = ids.get(organizationOf(index).code);
        yield strapi.documents('api::report.report').create({ data: { ...data, organization } });
      }
    }
    return timed(create(), count);
  },
};

const fileName = (index) => `${index}.${formats[index % formats.length]}`;

if (process.send) {
  const [task, count, folder] = process.argv.slice(2);
  process.send(await tasks[task](Number(count), folder));
  process.exit(0);
}

const count = Number(process.argv[2] ?? 1_000);
mkdirSync('.tmp/bench', { recursive: true });
const folder = path.resolve(mkdtempSync('.tmp/bench/import-'));

const secrets = serverEnvironment();

async function run(task, database) {
  const env = {
    ...process.env,
    ...secrets,
    DATABASE_CLIENT: 'sqlite',
    DATABASE_FILENAME: path.join(folder, `${database}.db`),
  };
  const child = fork('tests/bench/import.bench.mjs', [task, String(count), folder], { env });
  const ended = once(child, 'exit').then(([status]) => {
    throw new Error(`${task} ended with ${status}`);
  });
  const [result] = await Promise.race([once(child, 'message'), ended]);
  return result;
}

try {
  makeStock(dist, path.join(folder, 'dist'));
  for (let index = 0; index < count; index += 1) {
    const bytes = await writers[formats[index % formats.length]].write({ document: documentOf(index) });
    writeFileSync(path.join(folder, fileName(index)), bytes);
  }
  const results = {};
  for (const task of ['import', 'stock']) {
    await run('organizations', task);
    results[task] = await run(task, task);
    const { perSecond, early, most } = results[task];
    const [first, all] = [early, most].map((bytes) => Math.round(bytes / 2 ** 20));
    console.log(
      `${task.padEnd(6)} ${count} reports   ${perSecond.toFixed(1).padStart(6)}/s   ` +
        `at most ${first} MiB after a tenth, ${all} MiB in all`,
    );
  }
  const { import: ours, stock } = results;
  console.log(`An import is ${(ours.perSecond / stock.perSecond).toFixed(2)} times as fast as stock creation`);
  if (ours.perSecond < stock.perSecond || ours.most > ours.early * tolerance) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
