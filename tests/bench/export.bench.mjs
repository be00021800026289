// All publications of a year at once, from a real server on SQLite: reports a second, and the most memory that the
// server takes, at two thousand reports and at twenty thousand. `node tests/bench/export.bench.mjs [FORMAT …]`: `csv`
// for the table, other formats for the archive; csv and html when none is named (20,000 Word files take a while).

import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import knex from 'knex';
import { serverEnvironment } from '../servers/environment.mjs';
import { loadSampleData, startProcess, stopProcesses } from './setup/servers.mjs';

const formats = process.argv.length > 2 ? process.argv.slice(2) : ['csv', 'html'];
/** Reports by the year under which they stand. */
const sizes = { 2090: 2_000, 2091: 20_000 };
/** How much more memory the larger export may take. */
const tolerance = 1.3;

mkdirSync('.tmp', { recursive: true });
const folder = path.resolve(mkdtempSync('.tmp/bench-'));
const environment = {
  ...process.env,
  ...serverEnvironment(),
  DATABASE_CLIENT: 'sqlite',
  DATABASE_FILENAME: path.join(folder, 'data.db'),
};

const whole = (number) => Math.round(number).toLocaleString('en');
const mebibytes = (bytes) => `${whole(bytes / 2 ** 20)} MiB`;

/** Copies of sample publications, under codes of their own. What they seal does not matter to who reads them. */
async function fill() {
  const filename = environment.DATABASE_FILENAME;
  const database = knex({ client: 'better-sqlite3', connection: { filename }, useNullAsDefault: true });
  const table = 'disclosure_publications';
  const samples = await database(table).where({ kind: 'publication', year: 2020 });
  let sequence = 1_000_000;
  for (const [year, count] of Object.entries(sizes)) {
    const rows = Array.from({ length: count }, (_, index) => {
      const { id: _id, ...row } = samples[index % samples.length];
      sequence += 1;
      const link = createHash('sha256').update(String(sequence)).digest('hex');
      const code = `BENCH-${index}`;
      return {
        ...row,
        document_id: link,
        organization_code: code,
        year: Number(year),
        sequence,
        link,
        previous_link: null,
      };
    });
    await database.batchInsert(table, rows, 20);
  }
  await database.destroy();
}

/** Takes a whole export, and asks the server for its memory all the while. */
async function take(server, format, year) {
  const address = format === 'csv' ? `publications.csv?year=${year}` : `publications.zip?year=${year}&format=${format}`;
  const before = await server.usage();
  const begun = performance.now();
  let most = before.rss;
  let bytes = 0;
  let asked = begun;
  const response = await fetch(`${server.url}/api/disclosure/${address}`, {
    headers: { 'Accept-Encoding': 'identity' },
  });
  if (response.status !== 200) throw new Error(`${address} answered ${response.status}`);
  for await (const chunk of response.body) {
    bytes += chunk.length;
    if (performance.now() - asked < 250) continue;
    most = Math.max(most, (await server.usage()).rss);
    asked = performance.now();
  }
  const seconds = (performance.now() - begun) / 1000;
  const { cpu } = await server.usage();
  return { bytes, seconds, most, cpu: cpu - before.cpu };
}

try {
  console.log('Loading the sample data …');
  loadSampleData(environment);
  await fill();
  for (const format of formats) {
    const server = await startProcess('strapi.mjs', 'dist', environment);
    const peaks = [];
    for (const [year, count] of Object.entries(sizes)) {
      const { bytes, seconds, most, cpu } = await take(server, format, year);
      peaks.push(most);
      console.log(
        `${format.padEnd(5)} ${whole(count).padStart(7)} reports   ${whole(count / seconds).padStart(6)}/s   ` +
          `${(cpu / count / 1000).toFixed(1).padStart(6)} ms CPU each   ${mebibytes(bytes).padStart(10)} sent   ` +
          `at most ${mebibytes(most)} of memory`,
      );
    }
    await server.stop();
    if (peaks[1] > peaks[0] * tolerance) {
      console.error(`${format}: memory grows with the number of reports`);
      process.exitCode = 1;
    }
  }
} finally {
  await stopProcesses();
  rmSync(folder, { recursive: true, force: true });
}
