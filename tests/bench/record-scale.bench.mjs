// What a question costs as the record grows: the median of first answers, each to a question that nobody asked before, at
// several sizes; a report read for the first time beside Koa with one SELECT, and statistics beside Koa with the SQL that a
// person would write, in turns. `node tests/bench/record-scale.bench.mjs [sqlite|postgres] [SIZE…]`; the database that
// `DATABASE_CLIENT` names, 5,000 and 100,000 where none is named. Beyond 200,000 the table of figures holds no cells but
// those that are asked for: all of them at a million would take 80 GB. An index begins with the cell, so that a question
// never touches those of others. `SCALE_FOLDER` keeps the databases of SQLite from run to run.

import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { serverEnvironment } from '../servers/environment.mjs';
import { openDatabase } from './setup/database.mjs';
import { fillRecord } from './setup/fill-record.mjs';
import { startProcess, stopProcesses } from './setup/servers.mjs';

const [client = process.env.DATABASE_CLIENT ?? 'sqlite', ...sizes] = process.argv.slice(2);
const wanted = sizes.length > 0 ? sizes.map(Number) : [5_000, 100_000];
const times = 21;
const rows = ['newRequests', 'carriedOver', 'granted', 'partiallyGranted', 'refused', 'unavailable', 'notProcessed'];
const cells = rows.flatMap((row) =>
  ['total', 'naturalPerson', 'otherOrganization'].map((column) => `applications.${row}.${column}`),
);
/** Cells whose figures any question needs. */
const asked = [...cells, 'applications.totalResults.total'];
const codeOf = (body) => `B${String(body).padStart(8, '0')}`;

/** Questions by name; each number asks one that no other asks. */
const questions = {
  list: (n) => `publications?page=${n + 1}`,
  'filtered list': (n) => `publications?region=${11 + (n % 20)}&year=${2021 + Math.floor(n / 20)}`,
  'list of a layout': (n) => `publications?layout=v2021&page=${n + 1}`,
  'last filtered page': (n, size) => `publications?year=2022&page=${Math.floor(size / 125) - n}`,
  'last page': (n, size) => `publications?page=${Math.floor(size / 25) - n}`,
  'behind a cursor': (n, size) => `publications?after=2023-${codeOf(Math.floor(size / 10) + n)}`,
  'single report': (n) => `publications/${codeOf(n)}/2022`,
  versions: (n) => `publications/${codeOf(n)}/2023/versions`,
  'one cell of one body by year': (n) => `statistics?cell=${cells[n]}&groupBy=year&organization=${codeOf(n)}`,
  'one cell by year': (n) => `statistics?cell=${cells[n]}&groupBy=year`,
  'one cell by organization': (n) => `statistics?cell=${cells[n]}&groupBy=organization&year=2024`,
  'one cell by region': (n) => `statistics?cell=${cells[n]}&groupBy=region&regionLevel=2&year=2024`,
  'largest bodies': (n) => `statistics?cell=${cells[n]}&groupBy=organization&year=2024&top=10`,
  'a rate by year': (n) => `statistics?indicator=disclosureRate&groupBy=year&region=${11 + (n % 20)}`,
};

const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
const percentile95 = (values) => values.toSorted((one, other) => one - other)[Math.ceil(values.length * 0.95) - 1];

async function timed(work) {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

async function read(url) {
  const response = await fetch(url, { headers: { 'Accept-Encoding': 'identity' } });
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
  return Buffer.from(await response.arrayBuffer());
}

async function measure(server, size) {
  const found = {};
  for (const [name, ask] of Object.entries(questions)) {
    const taken = [];
    for (let n = 0; n < Math.min(times, cells.length); n += 1)
      taken.push(await timed(() => read(`${server.url}/api/disclosure/${ask(n, size)}`)));
    // The first of each compiles and warms up.
    found[name] = { median: median(taken.slice(1)), slow: percentile95(taken.slice(1)) };
  }
  return found;
}

/** One cell by year, and by body in one year; each number asks what no other asks. */
const figures = {
  'by year': (cell, n) => `cell=${cell}&groupBy=year&pageSize=${900 - n}`,
  'by body': (cell, n) => `cell=${cell}&groupBy=organization&year=2023&pageSize=${900 - n}`,
};

/**
 * The same question to us and to Koa with the SQL that a person would write, in turns, so that what else the machine does
 * falls on both. Each is asked once before, so that neither pays for reading from the disk.
 */
async function besideHand(server, koa, query) {
  const taken = { ours: [], byHand: [] };
  const ask = ({ url }, cell, n) => read(`${url}/api/disclosure/statistics?${query(cell, n)}`);
  for (const cell of cells) {
    await ask(server, cell, 0);
    await ask(koa, cell, 0);
    for (let turn = 1; turn <= 3; turn += 1) {
      taken.ours.push(await timed(() => ask(server, cell, turn)));
      taken.byHand.push(await timed(() => ask(koa, cell, turn)));
    }
  }
  return { ours: percentile95(taken.ours), byHand: percentile95(taken.byHand) };
}

/** Many reports, each for the first time, some at a time: how many a second. */
async function firstReads(urls) {
  const waiting = [...urls];
  const taken = await timed(() =>
    Promise.all(
      Array.from({ length: 16 }, async () => {
        for (let url = waiting.pop(); url; url = waiting.pop()) await read(url);
      }),
    ),
  );
  return (urls.length / taken) * 1000;
}

/**
 * Some of the paths at one server, then the same at the other, and so on.
 *
 * @returns of each server the median of its rates, and its processor time for all of them
 */
async function firstReadsInTurns(paths, servers) {
  const taken = servers.map(() => ({ rates: [], cpu: 0 }));
  for (let from = 0; from < paths.length; from += 100)
    for (const [at, { url, usage }] of servers.entries()) {
      const before = await usage();
      taken[at].rates.push(await firstReads(paths.slice(from, from + 100).map((one) => url + one)));
      taken[at].cpu += (await usage()).cpu - before.cpu;
    }
  return taken.map(({ rates, cpu }) => ({ rate: median(rates), cpu }));
}

mkdirSync('.tmp', { recursive: true });
const keptIn = process.env.SCALE_FOLDER;
const folder = path.resolve(keptIn ?? mkdtempSync('.tmp/scale-'));
const made = [];
const results = [];
try {
  for (const size of wanted) {
    const environment = {
      ...process.env,
      ...serverEnvironment(),
      DATABASE_CLIENT: client,
      DATABASE_FILENAME: path.join(folder, `${size}.db`),
      DATABASE_HOST: process.env.DATABASE_HOST ?? '127.0.0.1',
      DATABASE_USERNAME: process.env.DATABASE_USERNAME ?? 'postgres',
      DATABASE_NAME: `gongkai_scale_${randomBytes(4).toString('hex')}`,
    };
    if (client === 'postgres') {
      const postgres = openDatabase({ ...environment, DATABASE_NAME: 'postgres' });
      await postgres.raw(`create database ${environment.DATABASE_NAME}`);
      await postgres.destroy();
      made.push(environment);
    }
    const isFilled = client === 'sqlite' && existsSync(environment.DATABASE_FILENAME);
    if (!isFilled) await (await startProcess('strapi.mjs', 'dist', environment)).stop();
    const connection = openDatabase(environment);
    const filling = isFilled
      ? 0
      : await timed(() => fillRecord(connection, size, size > 200_000 ? { cells: asked } : {}));
    const server = await startProcess('strapi.mjs', 'dist', environment);
    const koa = await startProcess('koa-select.mjs', 'dist', environment);
    const found = await measure(server, size);
    const codes = Array.from({ length: 800 }, (_, n) => codeOf(Math.floor(size / 5) - 1 - n));
    const paths = codes.map((code) => `/api/disclosure/publications/${code}/2021`);
    const [ours, plain] = await firstReadsInTurns(paths, [server, koa]);
    const { rss } = await server.usage();
    results.push({ size, found, ours, plain });
    console.log(
      `${client}, ${size.toLocaleString('en')} publications: filled in ${(filling / 1000).toFixed(0)} s; first reads ` +
        `${ours.rate.toFixed(0)}/s, Koa with one SELECT ${plain.rate.toFixed(0)}/s: ` +
        `${(ours.rate / plain.rate).toFixed(2)}, by processor time ${(plain.cpu / ours.cpu).toFixed(2)}; ` +
        `${(rss / 2 ** 20).toFixed(0)} MiB`,
    );
    for (const [name, query] of Object.entries(figures)) {
      const { ours: taken, byHand } = await besideHand(server, koa, query);
      const ratio = (taken / byHand).toFixed(2);
      console.log(`  one cell ${name}, 95 %: ${taken.toFixed(1)} ms, Koa ${byHand.toFixed(1)} ms: ${ratio}`);
    }
    await server.stop();
    await koa.stop();
    await connection.destroy();
  }
  const [least] = results;
  console.log(
    `\nfirst answers, median ms (95 %): ${results.map(({ size }) => size.toLocaleString('en')).join(' | ')} | growth`,
  );
  for (const name of Object.keys(least.found)) {
    const columns = results.map(({ found }) => `${found[name].median.toFixed(1)} (${found[name].slow.toFixed(1)})`);
    const growth = results.at(-1).found[name].median / least.found[name].median;
    console.log(`${name.padEnd(40)} ${columns.map((column) => column.padStart(16)).join('')}   ${growth.toFixed(2)}`);
  }
} finally {
  await stopProcesses();
  if (!keptIn) rmSync(folder, { recursive: true, force: true });
  for (const environment of made) {
    const postgres = openDatabase({ ...environment, DATABASE_NAME: 'postgres' });
    await postgres.raw(`drop database if exists ${environment.DATABASE_NAME} with (force)`);
    await postgres.destroy();
  }
}
