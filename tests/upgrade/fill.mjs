// Fills the empty database that the environment names by the release in the working folder: two bodies, an account, a
// published report in each layout, one of them corrected, and a draft.

import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';

const require = createRequire(path.join(process.cwd(), 'package.json'));
const { createStrapi } = require('@strapi/strapi');
const distDir = path.resolve('dist');
const model = require(path.join(distDir, 'src/plugins/disclosure/model'));

const organizationUid = 'api::organization.organization';
const reportUid = 'api::report.report';

/** A report of zeros with some figures, a sentence in each chapter: it may be published. */
function input({ layout, year, cells, organization, blank = [] }) {
  const tables = {};
  const put = (address, value) => {
    const [table, row, column] = address.split('.');
    tables[table] ??= {};
    tables[table][row] ??= {};
    tables[table][row][column] = value;
  };
  for (const { address } of model.cellsOf(layout).all) put(address, 0);
  for (const [address, value] of Object.entries(cells)) put(address, value);
  const sections = layout.chapters.map(({ code, label }) => ({
    chapter: code,
    heading: label.zh,
    body: model.paragraphs('本机关没有需要说明的情况。'),
  }));
  const said = model.documentOf(model.readDocument({ year, layout: layout.code, sections, ...tables }, layout));
  const whole = model.withTotals(said, layout);
  for (const [table, row, column] of blank) whole[table][row][column] = null;
  const { title: _title, layout: _layout, ...rows } = model.toRows(whole);
  return { ...rows, organization, year };
}

const strapi = await createStrapi({ appDir: process.cwd(), distDir, serveAdminPanel: false }).load();
const bodies = strapi.documents(organizationUid);
const reports = strapi.documents(reportUid);
const { v2019, v2021 } = model.layouts;

const county = { name: '示例县人民政府', code: 'UPGRADE-COUNTY', kind: 'county', regionCode: '370199' };
const { documentId: parent } = await bodies.create({ data: county });
const bureau = { name: '示例县示例局', code: 'UPGRADE-BUREAU', kind: 'department', regionCode: '370199', parent };
const { documentId: organization } = await bodies.create({ data: { ...bureau, deadline: '02-20' } });

const { id: role } = await strapi.db.query('admin::role').findOne({ where: { code: 'strapi-editor' } });
const account = {
  email: 'editor@example.org',
  firstname: '编',
  lastname: '辑',
  password: 'Gongkai-1234',
  isActive: true,
};
const { id: member } = await strapi
  .service('admin::user')
  .create({ ...account, registrationToken: null, roles: [role] });
await strapi.db.query(organizationUid).update({
  where: { documentId: organization },
  data: { members: { connect: [member] } },
});

const figures = {
  'applications.newRequests.naturalPerson': 5,
  'applications.granted.naturalPerson': 4,
  'applications.carriedForward.naturalPerson': 1,
  'remedies.reconsideration.upheld': 2,
};
const former = await reports.create({ data: input({ layout: v2019, year: 2020, cells: figures, organization }) });
await reports.publish({ documentId: former.documentId });

const amount = { 'proactive.administrativeFees.amount': 12.345678 };
const current = await reports.create({
  data: input({ layout: v2021, year: 2021, cells: { ...figures, ...amount }, organization }),
});
await reports.publish({ documentId: current.documentId });
const corrected = { ...figures, ...amount, 'remedies.reconsideration.upheld': 3 };
const { organization: _o, year: _y, ...changed } = input({ layout: v2021, year: 2021, cells: corrected, organization });
await reports.update({ documentId: current.documentId, data: changed });
await reports.publish({ documentId: current.documentId });

const blank = [['applications', 'granted', 'naturalPerson']];
await reports.create({ data: input({ layout: v2021, year: 2022, cells: figures, organization, blank }) });
await strapi.destroy();
process.exit(0);
