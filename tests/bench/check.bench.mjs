// How many full v2021 reports the rules judge in a second on one core, beside a bare loop over the same sums.

import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
const { cellsOf, check, checkReading, layouts, readDocument } = require(
  path.resolve('dist/src/plugins/disclosure/model'),
);

const layout = layouts.v2021;
const { all, equations } = cellsOf(layout);

/** A complete report of zeros and one that a hundred applications went through, so that sums are no mere zeros. */
function fullReport() {
  const document = { year: 2022, layout: layout.code, proactive: {}, applications: {}, remedies: {} };
  for (const { table, row, column } of all) {
    document[table.code][row.code] ??= {};
    document[table.code][row.code][column.code] = 0;
  }
  for (const row of ['newRequests', 'granted', 'totalResults'])
    Object.assign(document.applications[row], { naturalPerson: 100, total: 100 });
  const body = [{ type: 'paragraph', children: [{ type: 'text', text: '正常开展。' }] }];
  document.sections = layout.chapters.map(({ code }) => ({ chapter: code, body }));
  return document;
}

/** Operations a second, the best of five rounds of half a second each. */
function rate(operation) {
  let best = 0;
  for (let round = 0; round < 5; round += 1) {
    const start = process.hrtime.bigint();
    let count = 0;
    let elapsed = 0;
    while (elapsed < 0.5) {
      for (let turn = 0; turn < 200; turn += 1) operation();
      count += 200;
      elapsed = Number(process.hrtime.bigint() - start) / 1e9;
    }
    best = Math.max(best, count / elapsed);
  }
  return best;
}

const document = fullReport();
const reading = readDocument(document);
if (check(document).length > 0) throw new Error('the report of the benchmark has findings');

const { values } = reading;
const sumOf = (positions) => {
  let total = 0;
  for (const position of positions) total += values[position];
  return total;
};
function bareLoop() {
  let wrong = 0;
  for (const { left, right } of equations) if (sumOf(left) !== sumOf(right)) wrong += 1;
  for (const value of values) if (value === null) wrong += 1;
  return wrong;
}

const bare = rate(bareLoop);
const rules = rate(() => checkReading(reading));
const whole = rate(() => check(document));
const show = (name, value) =>
  console.log(
    `${name.padEnd(44)} ${Math.round(value).toLocaleString('en').padStart(12)}/s   ${(value / bare).toFixed(2)} of the bare loop`,
  );
show('bare loop over the same sums', bare);
show('all rules on a report that was read', rules);
show('check(): read arbitrary JSON, then all rules', whole);
