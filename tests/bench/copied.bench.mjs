// How fast the index of published chapters says whose text a report repeats: 30 bodies, then 3,000, six years each.

import { createRequire } from 'node:module';
import path from 'node:path';
import { quantile, startServer } from './setup/server.mjs';

const require = createRequire(import.meta.url);
const plugin = path.resolve('dist/src/plugins/disclosure');
const { layouts, ownWordsOf, paragraphs } = require(`${plugin}/model`);
const { marksOfReport, resembling } = require(`${plugin}/server/src/database/projection/marks`);
const { marksTable } = require(`${plugin}/server/src/database/projection/tables`);

const years = [2019, 2020, 2021, 2022, 2023, 2024];
const sizes = [30, 3000];
const budget = 50;
const characters = 800;
const { strapi, stop } = await startServer();
const connection = strapi.db.connection;

let seed = 20_240_131;
/** A whole number below `most`, the same ones in every run. */
function random(most) {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return Math.floor((seed / 2_147_483_648) * most);
}
const words = Array.from({ length: 600 }, () =>
  String.fromCodePoint(...Array.from({ length: 2 + random(3) }, () => 0x4e00 + random(3000))),
);
const sentence = () => `${Array.from({ length: 8 + random(8) }, () => words[random(words.length)]).join('')}。`;
/** What everybody writes: the index has to pass over it. */
const usual = Array.from({ length: 40 }, sentence);

function chapter() {
  let text = '';
  while (text.length < characters) text += random(5) === 0 ? usual[random(usual.length)] : sentence();
  return paragraphs(text);
}

const reportOf = (organization_code, year) => {
  const sections = layouts.v2021.chapters.map(({ code }) => ({ chapter: code, heading: '', body: chapter() }));
  return { organization_code, year, document: JSON.stringify({ sections }) };
};

/** Publishes the chapters of bodies up to a number. */
async function fill(from, to) {
  for (let number = from; number < to; number += 1) {
    const rows = years.flatMap((year) => marksOfReport(reportOf(`B${number}`, year)));
    await connection.batchInsert(marksTable, rows, 200);
  }
}

/** @returns milliseconds of each question: a report of its own words that repeats one chapter of another body */
async function ask() {
  const samples = [];
  for (let turn = 0; turn < 40; turn += 1) {
    const { document } = reportOf('B0', 2024);
    const { sections } = JSON.parse(document);
    sections[0] = JSON.parse(copied.document).sections[0];
    const start = performance.now();
    const chapters = sections.map(({ chapter, body }) => ({ chapter, marks: ownWordsOf(body).marks }));
    const found = await resembling(connection, 'B0', chapters);
    samples.push(performance.now() - start);
    if (!found.some(({ organization_code, year }) => organization_code === 'copied' && year === 2023))
      throw new Error('The copied chapter was not found');
  }
  return quantile(samples, 0.5);
}

const copied = reportOf('copied', 2023);
try {
  await connection.batchInsert(marksTable, marksOfReport(copied), 200);
  const medians = [];
  for (const [at, size] of sizes.entries()) {
    await fill(at === 0 ? 1 : sizes[at - 1], size);
    medians.push(await ask());
    const [{ marks }] = await connection(marksTable).count({ marks: '*' });
    console.log(`${size} bodies, ${marks} marks`.padEnd(40), `median ${medians.at(-1).toFixed(1)} ms`);
  }
  console.log(`3,000 bodies over 30: ${(medians[1] / medians[0]).toFixed(2)}`);
  if (medians[1] >= budget) process.exitCode = 1;
} finally {
  await stop();
}
process.exit();
