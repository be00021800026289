// The public record beside stock Strapi and bare Koa: requests a second, the slowest hundredth, processor time, memory.
// One run, one machine, the same number of connections; Koa sends the very bytes that the record sends. Short rounds
// take turns, and the best round of each counts: what else runs on the machine disturbs all of them, and none for long.
// Processor time is hardly disturbed at all. The database is SQLite, or what the first argument says:
// `node tests/bench/read-path.bench.mjs [sqlite|postgres]`.

import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import autocannon from 'autocannon';
import knex from 'knex';
import { serverEnvironment } from '../servers/environment.mjs';
import { loadSampleData, startProcess, stopProcesses } from './setup/servers.mjs';
import { makeStock } from './setup/stock.mjs';

const connections = 32;
const seconds = 2;
const rounds = 8;

const client = process.argv[2] ?? 'sqlite';
mkdirSync('.tmp', { recursive: true });
const folder = path.resolve(mkdtempSync('.tmp/bench-'));
const environment = {
  ...process.env,
  ...serverEnvironment(),
  DATABASE_CLIENT: client,
  DATABASE_FILENAME: path.join(folder, 'data.db'),
  DATABASE_HOST: process.env.DATABASE_HOST ?? '127.0.0.1',
  DATABASE_USERNAME: process.env.DATABASE_USERNAME ?? 'postgres',
  DATABASE_NAME: `gongkai_bench_${randomBytes(4).toString('hex')}`,
};
const stock = {
  ...environment,
  DATABASE_FILENAME: path.join(folder, 'stock.db'),
  DATABASE_NAME: `${environment.DATABASE_NAME}_stock`,
};

async function onPostgres(...statements) {
  if (client !== 'postgres') return;
  const { DATABASE_HOST: host, DATABASE_USERNAME: user, DATABASE_PASSWORD: password } = environment;
  const connection = knex({ client: 'pg', connection: { host, user, password, database: 'postgres' } });
  for (const statement of statements) await connection.raw(statement);
  await connection.destroy();
}

async function read(url) {
  const response = await fetch(url, { headers: { 'Accept-Encoding': 'identity' } });
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
  return Buffer.from(await response.arrayBuffer());
}

const whole = (number) => Math.round(number).toLocaleString('en');

try {
  await onPostgres(`create database ${environment.DATABASE_NAME}`);
  console.log(`Loading the sample data into ${client} …`);
  loadSampleData(environment);
  if (client === 'sqlite') copyFileSync(environment.DATABASE_FILENAME, stock.DATABASE_FILENAME);
  await onPostgres(`create database ${stock.DATABASE_NAME} template ${environment.DATABASE_NAME}`);
  const ours = await startProcess('strapi.mjs', 'dist', environment);
  const { data } = JSON.parse((await read(`${ours.url}/api/disclosure/publications?pageSize=100`)).toString());
  const bodies = await Promise.all(
    data.map(async ({ organization, year }) => {
      const address = `/api/disclosure/publications/${organization.code}/${year}`;
      return { address, organization, year, body: await read(ours.url + address) };
    }),
  );
  // The longest of them: nothing is won by sending little.
  const { address, organization, year, body } = bodies.sort((one, other) => other.body.length - one.body.length)[0];
  writeFileSync(path.join(folder, 'body.json'), body);

  makeStock(path.resolve('dist'), path.join(folder, 'dist'));
  const plain = await startProcess('strapi.mjs', path.join(folder, 'dist'), stock);
  const filters = `filters[organization][code][$eq]=${organization.code}&filters[year][$eq]=${year}`;
  const [{ documentId }] = JSON.parse((await read(`${plain.url}/api/reports?${filters}`)).toString()).data;
  const koa = await startProcess('koa.mjs', path.join(folder, 'body.json'), process.env);

  const populated =
    'populate[0]=organization&populate[1]=sections&populate[2]=proactive&populate[3]=applications&populate[4]=remedies';
  const subjects = [
    {
      name: 'stock Strapi REST, the same content populated',
      url: `${plain.url}/api/reports/${documentId}?${populated}`,
      server: plain,
    },
    { name: 'our REST, the same report', url: `${ours.url}/api/reports/${documentId}`, server: ours },
    { name: 'the public record', url: ours.url + address, server: ours },
    { name: 'the public record, unchanged (304)', url: ours.url + address, server: ours, isUnchanged: true },
    { name: 'bare Koa, the same bytes', url: `${koa.url}/`, server: koa },
  ].map((subject) => ({
    isUnchanged: false,
    headers: {},
    bytes: 0,
    memory: 0,
    rates: [],
    slowest: [],
    cpu: 0,
    answered: 0,
    ...subject,
  }));

  for (const subject of subjects) {
    const response = await fetch(subject.url);
    subject.bytes = (await response.arrayBuffer()).byteLength;
    if (subject.isUnchanged) subject.headers = { 'If-None-Match': response.headers.get('etag') };
    if (subject.isUnchanged) subject.bytes = 0;
    await autocannon({ url: subject.url, headers: subject.headers, connections, duration: 2 });
  }
  for (let round = 0; round < rounds; round += 1)
    for (const subject of subjects) {
      const before = await subject.server.usage();
      const { requests, latency, non2xx, errors } = await autocannon({
        url: subject.url,
        headers: subject.headers,
        connections,
        duration: seconds,
      });
      if (errors > 0 || (non2xx > 0 && !subject.isUnchanged))
        throw new Error(`${subject.name}: ${errors} errors, ${non2xx} refusals`);
      const after = await subject.server.usage();
      subject.rates.push(requests.average);
      subject.slowest.push(latency.p99);
      subject.cpu += after.cpu - before.cpu;
      subject.answered += requests.total;
      subject.memory = after.rss;
    }

  const subjectOf = (name) => subjects.find((subject) => subject.name.startsWith(name));
  console.log(`${client}, ${connections} connections, best of ${rounds} rounds of ${seconds} s\n`);
  for (const { name, rates, slowest, cpu, answered, memory, bytes } of subjects)
    console.log(
      `${name.padEnd(46)} ${whole(Math.max(...rates)).padStart(7)}/s   p99 ${String(Math.min(...slowest)).padStart(4)} ms   ` +
        `${whole(cpu / answered).padStart(6)} µs CPU each   ${whole(memory / 2 ** 20).padStart(4)} MiB   ${whole(bytes).padStart(7)} bytes`,
    );
  const times = (one, other) => Math.max(...subjectOf(one).rates) / Math.max(...subjectOf(other).rates);
  const cost = (one, other) =>
    subjectOf(other).cpu / subjectOf(other).answered / (subjectOf(one).cpu / subjectOf(one).answered);
  const beside = { stock: times('the public record', 'stock'), koa: times('the public record', 'bare Koa') };
  console.log(
    `\nthe public record: ${beside.stock.toFixed(1)} times stock Strapi, ${beside.koa.toFixed(2)} of bare Koa; by ` +
      `processor time ${cost('the public record', 'stock').toFixed(1)} times and ${cost('the public record', 'bare Koa').toFixed(2)}`,
  );
  if (client === 'sqlite' && (beside.stock < 20 || beside.koa < 0.8)) {
    console.error('Promised are 20 times stock Strapi and 0.8 of bare Koa');
    process.exitCode = 1;
  }
} finally {
  await stopProcesses();
  rmSync(folder, { recursive: true, force: true });
  await onPostgres(
    `drop database if exists ${stock.DATABASE_NAME} with (force)`,
    `drop database if exists ${environment.DATABASE_NAME} with (force)`,
  );
}
