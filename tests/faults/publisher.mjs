// Publishes reports as fast as it can, until it is killed. Tells its parent first what it found (`audit`), then each
// publication once it is done (`published`). The database is what the environment names.

import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
const { createStrapi } = require('@strapi/strapi');
const distDir = path.resolve('dist');
const { canonicalDigest, cellsOf, fromRows, layouts, publishedDocument, toRows } = require(
  path.join(distDir, 'src/plugins/disclosure/model'),
);

const reportUid = 'api::report.report';
const layout = layouts.v2021;
const strapi = await createStrapi({ appDir: process.cwd(), distDir, serveAdminPanel: false }).load();
const service = (name) => strapi.plugin('disclosure').service(name);

/** A report of zeros: it adds up. */
function rows() {
  const document = { layout: layout.code, proactive: {}, applications: {}, remedies: {}, explanations: [] };
  for (const { table, row, column } of cellsOf(layout).all) {
    document[table.code][row.code] ??= {};
    document[table.code][row.code][column.code] = 0;
  }
  const body = [{ type: 'paragraph', children: [{ type: 'text', text: '正常开展，没有收取信息处理费。' }] }];
  document.sections = layout.chapters.map(({ code }) => ({ chapter: code, heading: null, body }));
  const { title: _title, year: _year, layout: _layout, ...tables } = toRows(document);
  return tables;
}

/** Whether each published report says what the record says, and the record has no publication without its report. */
async function audit() {
  const faults = [];
  const published = await strapi.db
    .query(reportUid)
    .findMany({ where: { publishedAt: { $notNull: true } }, select: ['documentId'], populate: { organization: true } });
  const newest = await service('publicRecord').list({}, { page: 1, pageSize: 1_000_000 });
  const recorded = new Map(newest.rows.map((row) => [`${row.organization_code} ${row.year}`, row.digest]));
  for (const { documentId } of published) {
    const report = await service('reports').published(documentId);
    const key = `${report.organization.code} ${report.year}`;
    const digest = canonicalDigest(publishedDocument(fromRows(report)));
    if (recorded.get(key) !== digest) faults.push(`${key} is published, but the record says ${recorded.get(key)}`);
    recorded.delete(key);
  }
  for (const key of recorded.keys()) faults.push(`${key} stands in the record, but is not published`);
  return { faults: [...faults, ...(await strayed())], reports: published.length };
}

/** Whether each draft stands where the last event of its review left it. */
async function strayed() {
  const drafts = await strapi.db
    .query(reportUid)
    .findMany({ where: { publishedAt: null }, select: ['documentId', 'stage'] });
  const left = new Map(drafts.map(({ documentId }) => [documentId, 'drafting']));
  for (const { report, toStage } of await service('reviewEvents').of([...left.keys()])) left.set(report, toStage);
  return drafts
    .filter(({ documentId, stage }) => stage !== left.get(documentId))
    .map(({ documentId, stage }) => `${documentId} stands in ${stage}, where no event left it`);
}

const people = [];
for (const number of [1, 2]) {
  const email = `person-${number}@example.org`;
  const known = await strapi.db.query('admin::user').findOne({ where: { email } });
  const role = await strapi.db.query('admin::role').findOne({ where: { code: 'strapi-super-admin' } });
  const data = { email, firstname: '测试员', isActive: true, roles: [role.id] };
  people.push(known ?? (await strapi.db.query('admin::user').create({ data })));
}

async function approve(documentId) {
  const [submitter, approver] = people;
  for (const [to, { id }] of [
    ['section-review', submitter],
    ['leader-review', approver],
    ['approved', approver],
  ])
    await service('moves').move(documentId, { to }, { user: { id } });
}

async function publishNew(name) {
  const organization = await strapi
    .documents('api::organization.organization')
    .create({ data: { name, code: name, kind: 'department' } });
  const data = { ...rows(), organization: organization.documentId, year: 2023 };
  const { documentId } = await strapi.documents(reportUid).create({ data });
  await approve(documentId);
  await strapi.documents(reportUid).publish({ documentId });
  return documentId;
}

async function correct(documentId, title) {
  /** @type {object} */
  const data = { title };
  await strapi.documents(reportUid).update({ documentId, data });
  await approve(documentId);
  await strapi.documents(reportUid).publish({ documentId });
}

/** Forever: a new report, then a correction of it. */
async function publishOn(line) {
  for (let number = 0; ; number += 1) {
    const code = `${process.pid.toString(36)}-${Date.now().toString(36)}-${line}${number}`.toUpperCase();
    const documentId = await publishNew(code);
    process.send({ published: { code, version: 1 } });
    await correct(documentId, `更正 ${code}`);
    process.send({ published: { code, version: 2 } });
  }
}

process.send({ audit: await audit() });
if (process.argv[2] === 'audit') process.exit(0);
await Promise.all([publishOn('A'), publishOn('B')]);
