// A thousand files imported as the command line does it, from the file to the stored draft, beside the creation of the
// same reports by stock Strapi's document service: no plugin, no hooks, nothing read. The two take turns, a share of the
// reports at a time, so that both meet the same machine. Reports a second, and the most memory on the way: an import
// may take no more of it than stock creation. `node tests/bench/import.bench.mjs [FILES]`.

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
/** How often each takes its turn. */
const turns = 20;

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

/** Takes as many results as the parent asks for at a time, and tells it the seconds and the most memory in bytes. */
async function inTurns(results) {
  let most = 0;
  process.on('message', async (/** @type {number} */ wanted) => {
    const begun = performance.now();
    for (let left = wanted; left > 0; left -= 1) {
      const { value } = await results.next();
      if (value.error) throw new Error(`${value.file}: ${value.error.message}`);
      most = Math.max(most, process.memoryUsage.rss());
    }
    process.send({ seconds: (performance.now() - begun) / 1000, most });
  });
  // The first stands for loading, which is no part of the measure.
  await results.next();
  process.send('ready');
}

async function createOrganizations(count) {
  const strapi = await load(dist);
  for (let index = 0; index <= count; index += 1)
    await strapi.documents(organizationUid).create({ data: organizationOf(index) });
  await strapi.destroy();
}

async function* createInStock(count, folder) {
  const strapi = await load(path.join(folder, 'dist'));
  const rows = await strapi.db.query(organizationUid).findMany({ select: ['documentId', 'code'] });
  const ids = new Map(rows.map(({ code, documentId }) => [code, documentId]));
  for (let index = 0; index <= count; index += 1) {
    const { explanations: _none, ...data } = toRows(documentOf(index));
    const organization = ids.get(organizationOf(index).code);
    yield strapi.documents('api::report.report').create({ data: { ...data, organization } });
  }
}

function importFiles(count, folder) {
  const files = Array.from({ length: count + 1 }, (_, index) => path.join(folder, fileName(index)));
  return createDrafts(readReports(files, {}));
}

const tasks = {
  organizations: createOrganizations,
  import: (count, folder) => inTurns(importFiles(count, folder)),
  stock: (count, folder) => inTurns(createInStock(count, folder)),
};

const fileName = (index) => `${index}.${formats[index % formats.length]}`;

/** A task in a process of its own, so that its memory is its own. */
function start(task, database, count, folder, secrets) {
  const env = {
    ...process.env,
    ...secrets,
    DATABASE_CLIENT: 'sqlite',
    DATABASE_FILENAME: path.join(folder, `${database}.db`),
  };
  return fork('tests/bench/import.bench.mjs', [task, String(count), folder], { env });
}

/** What the process says next; an end without a word is an error. */
async function messageOf(child) {
  const waiting = new AbortController();
  const { signal } = waiting;
  const ended = once(child, 'exit', { signal }).then(([status]) => {
    throw new Error(`It ended with ${status}`);
  });
  try {
    return (await Promise.race([once(child, 'message', { signal }), ended]))[0];
  } finally {
    ended.catch(() => undefined);
    waiting.abort();
  }
}

/** Lets both take turns, the one that begins changing. */
async function measure(children, count) {
  const names = Object.keys(children);
  const results = Object.fromEntries(names.map((name) => [name, { seconds: 0, most: [] }]));
  for (let turn = 0; turn < turns; turn += 1) {
    for (const name of turn % 2 === 0 ? names : names.toReversed()) {
      children[name].send(Math.floor(count / turns));
      const { seconds, most } = await messageOf(children[name]);
      results[name].seconds += seconds;
      results[name].most.push(Math.round(most / 2 ** 20));
    }
  }
  return results;
}

async function main(count) {
  const secrets = serverEnvironment();
  const folder = path.resolve(mkdtempSync('.tmp/bench/import-'));
  const children = {};
  try {
    makeStock(dist, path.join(folder, 'dist'));
    for (let index = 0; index <= count; index += 1) {
      const bytes = await writers[formats[index % formats.length]].write({ document: documentOf(index) });
      writeFileSync(path.join(folder, fileName(index)), bytes);
    }
    for (const name of ['import', 'stock']) {
      await once(start('organizations', name, count, folder, secrets), 'exit');
      children[name] = start(name, name, count, folder, secrets);
      await messageOf(children[name]);
    }
    const results = await measure(children, count);
    for (const [name, { seconds, most }] of Object.entries(results)) {
      const memory = [0.1, 0.5, 0.75, 1].map((share) => most[turns * share - 1]);
      console.log(
        `${name.padEnd(6)} ${count} reports   ${(count / seconds).toFixed(1).padStart(6)}/s   at most ` +
          `${memory.join(', ')} MiB after a tenth, half, three quarters and all`,
      );
    }
    const { import: ours, stock } = results;
    console.log(`An import is ${(stock.seconds / ours.seconds).toFixed(2)} times as fast as stock creation`);
    if (ours.seconds > stock.seconds || ours.most.at(-1) > stock.most.at(-1)) process.exitCode = 1;
  } finally {
    for (const child of Object.values(children)) child.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.send) {
  const [task, count, folder] = process.argv.slice(2);
  await tasks[task](Number(count), folder);
  if (task === 'organizations') process.exit(0);
} else {
  mkdirSync('.tmp/bench', { recursive: true });
  await main(Number(process.argv[2] ?? 1_000));
}
