import { call } from './setup/http';
import { move, newPerson, newRole, newTeam, review } from './setup/people';
import { balancedInput, newDraft } from './setup/reports';

interface Stage {
  code: string;
  name: string;
  color: string;
  enterRoles: { id: number; name: string }[];
  editRoles: { id: number; name: string }[];
}

const list = async (): Promise<Stage[]> => (await call('GET', '/disclosure/stages', 'admin')).body.data;
const codes = async () => (await list()).map(({ code }) => code);
const roleNames = async (code: string) => {
  const stage = (await list()).find((candidate) => candidate.code === code);
  return [stage?.enterRoles.map(({ name }) => name), stage?.editRoles.map(({ name }) => name)];
};
const add = (code: string, more: object = {}) =>
  call('POST', '/disclosure/stages', 'admin', { code, name: '法制审核', color: '#123abc', ...more });
const change = (code: string, changes: object) => call('PUT', `/disclosure/stages/${code}`, 'admin', changes);
const reorder = (order: string[]) => call('PUT', '/disclosure/stages', 'admin', { order });
const remove = (code: string) => call('DELETE', `/disclosure/stages/${code}`, 'admin');

const defaults = ['drafting', 'section-review', 'leader-review', 'approved'];

/** Whatever a test leaves behind is taken back, since the tests of a run share the stages. */
let before: Stage[];
beforeAll(async () => {
  before = await list();
});
afterEach(async () => {
  for (const code of await codes()) if (!defaults.includes(code)) await remove(code);
  await reorder(defaults);
  for (const { code, name, color, enterRoles, editRoles } of before)
    await change(code, {
      name,
      color,
      enterRoles: enterRoles.map(({ id }) => id),
      editRoles: editRoles.map(({ id }) => id),
    });
  expect(await list()).toEqual(before);
});

test('a new installation has the three reviews', async () => {
  expect(before.map(({ code, name }) => [code, name])).toEqual([
    ['drafting', '编制'],
    ['section-review', '科室审核'],
    ['leader-review', '领导审核'],
    ['approved', '待发布'],
  ]);
  expect(await roleNames('section-review')).toEqual([['填报员 Report editor'], ['科室审核员 Section reviewer']]);
  expect(await roleNames('approved')).toEqual([['分管领导 Leader'], []]);
});

test('stages are added, renamed, coloured, put in order and removed', async () => {
  expect((await add('legal-review')).body.data).toMatchObject([
    {},
    {},
    {},
    { code: 'legal-review', name: '法制审核' },
    {},
  ]);
  expect((await change('legal-review', { name: '合法性审查', color: '#ff0000' })).status).toBe(200);
  const order = ['drafting', 'legal-review', 'section-review', 'leader-review', 'approved'];
  const { body } = await reorder(order);
  expect(body.data.map(({ code }: Stage) => code)).toEqual(order);
  expect(body.data[1]).toMatchObject({ code: 'legal-review', name: '合法性审查', color: '#ff0000' });
  expect((await remove('legal-review')).status).toBe(200);
  expect(await codes()).toEqual(defaults);
});

test('an added stage is a stop on the way', async () => {
  const { documentId, organization } = await newDraft(balancedInput);
  const { editor, reviewer } = await newTeam(organization.documentId);
  const role = await newRole('法制审核员', ['read']);
  await add('legal-review', { enterRoles: [before[2]?.enterRoles[0]?.id] });
  await change('approved', { enterRoles: [role] });
  await move(editor, documentId, 'section-review');
  await move(reviewer, documentId, 'leader-review');
  expect((await move(reviewer, documentId, 'legal-review')).status).toBe(200);
  expect((await remove('legal-review')).body.error.message).toContain('1 report stands');
  const lawyer = await newPerson([role], [organization.documentId]);
  expect((await review(lawyer, documentId)).body.allowedMoves).toEqual([
    { to: 'approved', kind: 'approve', commentRequired: false },
  ]);
  expect((await move(lawyer, documentId, 'approved')).status).toBe(200);
});

test('who may approve follows the roles that an administrator chooses', async () => {
  const { documentId, organization } = await newDraft(balancedInput);
  const { editor, reviewer } = await newTeam(organization.documentId);
  const other = await newPerson([await newRole('副科长', ['read', 'update'])], [organization.documentId]);
  await move(editor, documentId, 'section-review');
  const offered = async (who: typeof reviewer) =>
    (await review(who, documentId)).body.allowedMoves.map(({ to }: { to: string }) => to);
  expect([await offered(reviewer), await offered(other)]).toEqual([['drafting', 'leader-review'], []]);
  const role = (await strapi.db.query('admin::role').findOne({ where: { name: '副科长' } })).id;
  await change('leader-review', { enterRoles: [role] });
  expect([await offered(reviewer), await offered(other)]).toEqual([[], ['leader-review']]);
  expect((await move(reviewer, documentId, 'leader-review')).status).toBe(403);
  expect((await move(other, documentId, 'leader-review')).status).toBe(200);
});

test('a role that is deleted leaves no stage open to everyone', async () => {
  const role = await newRole('临时审核员', ['read']);
  await change('leader-review', { enterRoles: [role] });
  expect((await call('DELETE', `/admin/roles/${role}`, 'admin')).status).toBe(200);
  expect((await roleNames('leader-review'))[0]).toEqual([]);
  const { documentId, organization } = await newDraft(balancedInput);
  const { editor, reviewer } = await newTeam(organization.documentId);
  await move(editor, documentId, 'section-review');
  expect((await move(reviewer, documentId, 'leader-review')).status).toBe(403);
  expect((await move('admin', documentId, 'leader-review')).status).toBe(200);
});

describe('refused, with nothing changed', () => {
  test.each<[string, () => ReturnType<typeof call>, number, (string | number)[]]>([
    ['a code that exists', () => add('drafting'), 400, ['code']],
    ['a code that is none', () => add('Legal Review'), 400, ['code']],
    ['a new stage without a name', () => add('legal-review', { name: ' ' }), 400, ['name']],
    ['a colour that is none', () => add('legal-review', { color: 'red' }), 400, ['color']],
    [
      'an unknown role',
      () => add('legal-review', { enterRoles: [before[1]?.enterRoles[0]?.id, 999_999] }),
      400,
      ['enterRoles', 1],
    ],
    ['a role that cannot be', () => add('legal-review', { enterRoles: [-99_999_999_999] }), 400, ['enterRoles', 0]],
    ['an unknown field', () => add('legal-review', { order: 1 }), 400, ['order']],
    ['another code', () => change('drafting', { code: 'start' }), 400, ['code']],
    ['changing a stage that is not there', () => change('nowhere', { name: '无' }), 404, ['code']],
    ['removing one that is not there', () => remove('nowhere'), 404, ['code']],
    ['removing the first', () => remove('drafting'), 400, ['code']],
    ['removing the last', () => remove('approved'), 400, ['code']],
    ['another first', () => reorder(['section-review', 'drafting', 'leader-review', 'approved']), 400, ['order']],
    ['another last', () => reorder(['drafting', 'section-review', 'approved', 'leader-review']), 400, ['order']],
    ['an order that leaves one out', () => reorder(['drafting', 'section-review', 'approved']), 400, ['order']],
    [
      'an order that names one twice',
      () => reorder(['drafting', 'section-review', 'section-review', 'approved']),
      400,
      ['order'],
    ],
  ])('%s', async (_name, act, expected, path) => {
    const { status, body } = await act();
    expect(status).toBe(expected);
    expect(body.error.details.errors[0]).toMatchObject({ path, message: expect.stringMatching(/ \/ /) });
    expect(await list()).toEqual(before);
  });

  test('removing the only stage of review', async () => {
    const inReview = { stage: { $in: ['section-review', 'leader-review'] } };
    await strapi.db.query('api::report.report').updateMany({ where: inReview, data: { stage: 'drafting' } });
    expect((await remove('leader-review')).status).toBe(200);
    expect((await remove('section-review')).status).toBe(400);
    await add('leader-review', { name: '领导审核' });
  });
});

test('stages are changed by those who hold the right, and read by everyone who is signed in', async () => {
  const editor = await newPerson(['report-editor']);
  expect((await call('GET', '/disclosure/stages', editor)).status).toBe(200);
  const writes: [string, string, unknown][] = [
    ['POST', '/disclosure/stages', { code: 'legal-review', name: '法制审核', color: '#123abc' }],
    ['PUT', '/disclosure/stages', { order: defaults }],
    ['PUT', '/disclosure/stages/drafting', { name: '起草' }],
    ['DELETE', '/disclosure/stages/section-review', undefined],
  ];
  for (const [method, path, body] of writes) {
    expect((await call(method, path, editor, body)).status).toBe(403);
    expect((await call(method, path, 'api', body)).status).toBe(401);
    expect((await call(method, path, 'public', body)).status).toBe(401);
  }
  const role = await newRole('流程管理员', []);
  await strapi.service('admin::role').assignPermissions(role, [{ action: 'plugin::disclosure.stages.update' }]);
  const keeper = await newPerson([role]);
  expect((await call('PUT', '/disclosure/stages/drafting', keeper, { name: '起草' })).status).toBe(200);
});

test('stages and roles are made once: what an administrator changes stays over the next start', async () => {
  const editorRole = await strapi.db.query('admin::role').findOne({ where: { code: 'supervising-office' } });
  const permissions = () => strapi.db.query('admin::permission').findMany({ where: { role: { id: editorRole.id } } });
  const held = await permissions();
  await strapi.service('admin::role').assignPermissions(editorRole.id, held.slice(1));
  await change('section-review', { name: '股室审核' });
  await strapi.plugin('disclosure').service('reviewDefaults').ensure();
  expect((await permissions()).length).toBe(held.length - 1);
  expect((await list())[1]?.name).toBe('股室审核');
  expect(await strapi.db.query('admin::role').count({ where: { code: 'supervising-office' } })).toBe(1);
  await strapi.service('admin::role').assignPermissions(editorRole.id, held);
});

test('Strapi’s own roles are there beside ours', async () => {
  const roles = await strapi.db.query('admin::role').findMany();
  expect(roles.map(({ code }) => code)).toEqual(
    expect.arrayContaining([
      'strapi-super-admin',
      'strapi-editor',
      'strapi-author',
      'report-editor',
      'section-reviewer',
      'leader',
      'supervising-office',
    ]),
  );
});
