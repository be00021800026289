// How many full v2021 reports the rules judge in a second on one core, beside a bare loop over the same sums; and how long
// a report of 5,000 characters takes, with every rule and all that a check may know besides.

import { createRequire } from 'node:module';
import path from 'node:path';
import { longReport, wholeContext } from './setup/long-report.mjs';

const require = createRequire(import.meta.url);
const model = require(path.resolve('dist/src/plugins/disclosure/model'));
const { applyRules } = require(path.resolve('dist/src/plugins/disclosure/model/checks/check'));
const { cellsOf, check, checkReading, layouts, readDocument, rules } = model;

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
  document.sections = layout.chapters.map(({ code }) => ({
    chapter: code,
    body: model.paragraphs(code === 'otherMatters' ? '没有收取信息处理费。' : '正常开展。'),
  }));
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
const judged = rate(() => checkReading(reading));
const whole = rate(() => check(document));
const show = (name, value) =>
  console.log(
    `${name.padEnd(44)} ${Math.round(value).toLocaleString('en').padStart(12)}/s   ${(value / bare).toFixed(2)} of the bare loop`,
  );
show('bare loop over the same sums', bare);
show('all rules on a report that was read', judged);
show('check(): read arbitrary JSON, then all rules', whole);

const year = 2023;
const json = JSON.stringify(longReport(model, year, 0));
const context = wholeContext(model, year, 0);
const rounds = 400;
const narrativeRules = rules.filter(({ id }) => id.startsWith('narrative.'));

/** The median of milliseconds, each time on a text that nobody has read before. */
function medianOf(prepare, work) {
  const taken = Array.from({ length: rounds }, () => {
    const prepared = prepare();
    const begun = process.hrtime.bigint();
    work(prepared);
    return Number(process.hrtime.bigint() - begun) / 1e6;
  });
  return taken.toSorted((one, other) => one - other)[rounds / 2];
}

const parse = () => JSON.parse(json);
const characters = parse()
  .sections.flatMap(({ body }) => body.flatMap(({ children }) => children[0].text))
  .join('').length;
const everything = medianOf(parse, (fresh) => check(fresh, context));
const narrative = medianOf(
  () => readDocument(parse()),
  (fresh) => applyRules(narrativeRules, { ...fresh, layout, context }),
);
const known = JSON.stringify(context);
const copied = medianOf(
  () => [readDocument(parse()), JSON.parse(known)],
  ([fresh, anew]) =>
    applyRules(
      rules.filter(({ id }) => id === 'narrative.copied'),
      { ...fresh, layout, context: anew },
    ),
);
const told = (name, median) =>
  console.log(`${name.padEnd(62)} median ${median.toFixed(2)} ms   ${Math.round(1000 / median)}/s`);
console.log(`\na report of ${characters.toLocaleString('en')} characters, none of it read before`);
told('every rule, five earlier years, other bodies, sums below', everything);
told('the narrative rules together', narrative);
told('narrative.copied, the earlier texts read for the first time too', copied);
