// What the tables for lists and statistics add to the publishing of a report, first versions and corrections: the median
// with them and without, in turns, on one database. Fails when they make it more than 1.15 times as long, or when memory
// grows with what is published. `node tests/bench/publishing.bench.mjs [REPORTS]`; with `DATABASE_CLIENT=postgres` in a
// database of its own there.

import { createRequire } from 'node:module';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { quantile, startServer } from './setup/server.mjs';

const require = createRequire(import.meta.url);
const plugin = path.resolve('dist/src/plugins/disclosure');
const { cellsOf, layouts, withTotals, toRows, paragraphs } = require(`${plugin}/model`);
const projection = require(`${plugin}/server/src/database/projection/project`);

const limit = 1.15;
/** MiB that may be in use beyond those that were when half of the reports were published. */
const mostGained = 5;
const reports = Number(process.argv[2] ?? 120);
const layout = layouts.v2021;
const { strapi, stop } = await startServer();
const documents = strapi.documents('api::report.report');
const moves = strapi.plugin('disclosure').service('moves');
const { project } = projection;

async function newApprover(number) {
  const role = await strapi.db.query('admin::role').findOne({ where: { code: 'strapi-super-admin' } });
  const name = { firstname: '批准人', lastname: String(number) };
  const data = { ...name, email: `approver-${number}@example.org`, isActive: true, roles: [role.id] };
  const { id } = await strapi.db.query('admin::user').create({ data });
  const token = await strapi
    .sessionManager('admin')
    .generateRefreshToken(String(id), `device-${id}`, { type: 'refresh' });
  return { id, name: name.lastname, token };
}

/** A complete report that may be published. How much its figures are changes no cost. */
function rowsOf() {
  const document = { proactive: {}, applications: {}, remedies: {} };
  for (const { table, row, column } of cellsOf(layout).all) {
    document[table.code][row.code] ??= {};
    document[table.code][row.code][column.code] = 0;
  }
  const sections = layout.chapters.map(({ code, label }) => ({
    chapter: code,
    heading: label.zh,
    body: paragraphs('本机关没有收取信息处理费，没有其他需要报告的事项。'.repeat(20)),
  }));
  const whole = {
    ...withTotals({ ...document, organization: { code: '' }, year: 2023, layout: layout.code, title: '' }),
  };
  const { title: _title, layout: _layout, ...rows } = toRows({ ...whole, sections, explanations: [] });
  return rows;
}

const [submitter, approver] = [await newApprover(1), await newApprover(2)];

async function approve(documentId, note) {
  await moves.move(documentId, { to: 'section-review', note }, { user: submitter });
  await moves.move(documentId, { to: 'leader-review' }, { user: approver });
  await moves.move(documentId, { to: 'approved' }, { user: approver });
}

const taken = { with: [], without: [] };
const parts = { 'first versions': { with: [], without: [] }, corrections: { with: [], without: [] } };

async function publish(documentId, turn, part) {
  const which = turn % 2 === 0 ? 'with' : 'without';
  projection.project = which === 'with' ? project : async () => undefined;
  const begun = performance.now();
  await documents.publish({ documentId });
  const milliseconds = performance.now() - begun;
  taken[which].push(milliseconds);
  parts[part][which].push(milliseconds);
  projection.project = project;
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');
/** What is still in use once all garbage is collected: how large the process is says more of when it last was. */
function memory() {
  collect();
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
}

let halfway = 0;
for (let number = 0; number < reports; number += 1) {
  const organization = await strapi
    .documents('api::organization.organization')
    .create({ data: { name: `计时局${number}`, code: `BENCH-${number}`, kind: 'department' } });
  const { documentId } = await documents.create({
    data: { ...rowsOf(), organization: organization.documentId, year: 2023 },
  });
  await approve(documentId);
  await publish(documentId, number, 'first versions');
  /** @type {object} */
  const corrected = { title: `更正后的报告${number}` };
  await documents.update({ documentId, data: corrected });
  await approve(documentId, '标题有误');
  await publish(documentId, number, 'corrections');
  if (number === Math.floor(reports / 2)) halfway = memory();
}
const gained = memory() - halfway;
const [withTables, without] = [quantile(taken.with.slice(4), 0.5), quantile(taken.without.slice(4), 0.5)];
const ratio = withTables / without;
console.log(
  `publishing: ${withTables.toFixed(1)} ms with lists and statistics, ${without.toFixed(1)} ms without: ` +
    `${ratio.toFixed(2)} (at most ${limit}); second half of ${reports} reports: ${gained.toFixed(0)} MiB more`,
);
for (const [part, { with: tables, without: none }] of Object.entries(parts))
  console.log(`${part}: ${(quantile(tables, 0.5) / quantile(none, 0.5)).toFixed(2)}`);
await stop();
if (ratio > limit || gained > mostGained) process.exitCode = 1;
process.exit();
