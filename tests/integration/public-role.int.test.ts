import { call, get, graphql } from './setup/http';

test('the public role holds these actions and no others', async () => {
  const permissions = await strapi.db
    .query('plugin::users-permissions.permission')
    .findMany({ where: { role: { type: 'public' } } });
  expect(permissions.map(({ action }: { action: string }) => action).sort()).toEqual([
    'api::organization.organization.find',
    'api::organization.organization.findOne',
    'api::report.report.find',
    'api::report.report.findOne',
    'plugin::disclosure.check.check',
    'plugin::disclosure.interfaces.openapi',
    'plugin::disclosure.interfaces.routes',
    'plugin::disclosure.layouts.find',
    'plugin::disclosure.layouts.findOne',
    'plugin::disclosure.layouts.schema',
    'plugin::disclosure.openData.catalog',
    'plugin::disclosure.openData.dataPackage',
    'plugin::disclosure.statistics.consolidation',
    'plugin::disclosure.statistics.corrections',
    'plugin::disclosure.statistics.find',
    'plugin::disclosure.statistics.indicators',
    'plugin::disclosure.statistics.reporting',
    'plugin::disclosure.statistics.table',
  ]);
});

test('what an administrator withdraws or grants stays so at the next start', async () => {
  const permissions = strapi.db.query('plugin::users-permissions.permission');
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' } });
  const actions = async () =>
    (await permissions.findMany({ where: { role: role.id } })).map(({ action }: { action: string }) => action).sort();
  const before = await actions();
  await permissions.deleteMany({ where: { role: role.id, action: 'plugin::disclosure.check.check' } });
  await permissions.create({ data: { role: role.id, action: 'plugin::users-permissions.auth.callback' } });
  const changed = await actions();
  await strapi.plugin('disclosure').service('publicRole').restrict();
  expect(await actions()).toEqual(changed);
  await permissions.deleteMany({ where: { role: role.id, action: 'plugin::users-permissions.auth.callback' } });
  await permissions.create({ data: { role: role.id, action: 'plugin::disclosure.check.check' } });
  expect(await actions()).toEqual(before);
});

const account = { username: 'someone', email: 'someone@example.org', password: 'Gongkai-1234' };

test.each([
  ['POST', '/api/auth/local/register', account],
  ['POST', '/api/auth/local', { identifier: 'someone', password: 'Gongkai-1234' }],
  ['POST', '/api/auth/forgot-password', { email: account.email }],
  ['POST', '/api/auth/reset-password', { code: 'x', password: 'x', passwordConfirmation: 'x' }],
  ['POST', '/api/auth/send-email-confirmation', { email: account.email }],
  ['GET', '/api/auth/email-confirmation?confirmation=x', undefined],
  ['GET', '/api/users', undefined],
  ['GET', '/api/users/me', undefined],
  ['GET', '/api/upload/files', undefined],
  ['POST', '/api/reports', { data: {} }],
  ['PUT', '/api/reports/x', { data: {} }],
  ['DELETE', '/api/reports/x', undefined],
  ['POST', '/api/organizations', { data: {} }],
  ['GET', '/content-manager/collection-types/api::report.report', undefined],
])('%s %s is closed', async (method, path, body) => {
  const { status } = await call(method, path, 'public', body);
  expect([401, 403]).toContain(status);
});

test.each([
  'mutation { register(input: { username: "u", email: "u@example.org", password: "Gongkai-1234" }) { jwt } }',
  'mutation { login(input: { identifier: "u", password: "x" }) { jwt } }',
  'mutation { forgotPassword(email: "u@example.org") { ok } }',
  'mutation { resetPassword(password: "x", passwordConfirmation: "x", code: "x") { jwt } }',
  'mutation { emailConfirmation(confirmation: "x") { jwt } }',
  'mutation { changePassword(currentPassword: "x", password: "x", passwordConfirmation: "x") { jwt } }',
  'mutation { createReport(data: {}) { documentId } }',
  'mutation { createOrganization(data: {}) { documentId } }',
  '{ usersPermissionsUsers { username } }',
  '{ usersPermissionsRoles { name } }',
  '{ uploadFiles { url } }',
  '{ me { username } }',
])('GraphQL: %s is closed', async (query) => {
  const { body } = await graphql(query);
  expect(body.errors[0].extensions.code).toBe('FORBIDDEN');
  expect(JSON.stringify(body)).not.toContain('jwt":"');
});

test('no account came of it', async () => {
  expect(await strapi.db.query('plugin::users-permissions.user').count()).toBe(0);
});

test('GraphQL answers the public what REST answers it', async () => {
  expect((await get('/api/reports')).status).toBe(200);
  expect((await graphql('{ reports { documentId } organizations { code } }')).body.errors).toBeUndefined();
});
