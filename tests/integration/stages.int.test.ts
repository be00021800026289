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

interface ChainStage {
  code?: string;
  name: string;
  color: string;
  enterRoles: number[];
  editRoles: number[];
}

const path = '/disclosure/stages';
const read = async (): Promise<{ data: Stage[]; meta: { revision: string } }> =>
  (await call('GET', path, 'admin')).body;
const list = async () => (await read()).data;
const codes = async () => (await list()).map(({ code }) => code);
const roleNames = async (code: string) => {
  const stage = (await list()).find((candidate) => candidate.code === code);
  return [stage?.enterRoles.map(({ name }) => name), stage?.editRoles.map(({ name }) => name)];
};
const chainOf = (stages: Stage[]): ChainStage[] =>
  stages.map(({ enterRoles, editRoles, ...rest }) => ({
    ...rest,
    enterRoles: enterRoles.map(({ id }) => id),
    editRoles: editRoles.map(({ id }) => id),
  }));
/** Reads the chain, changes it, and hands all of it back. */
const save = async (edit: (chain: ChainStage[]) => ChainStage[]) => {
  const { data, meta } = await read();
  return call('PUT', path, 'admin', { revision: meta.revision, stages: edit(chainOf(data)) });
};
const change = (code: string, changes: object) =>
  save((chain) => chain.map((stage) => (stage.code === code ? { ...stage, ...changes } : stage)));
const remove = (code: string) => save((chain) => chain.filter((stage) => stage.code !== code));
const legal = (more: object = {}): ChainStage => ({
  name: '法规审核',
  color: '#123abc',
  enterRoles: [before[2]?.enterRoles[0]?.id ?? 0],
  editRoles: [],
  ...more,
});
/** With a stage before the last one. */
const add = (more: object = {}) => save((chain) => [...chain.slice(0, -1), legal(more), ...chain.slice(-1)]);

const defaults = ['drafting', 'section-review', 'leader-review', 'approved'];

/** Whatever a test leaves behind is taken back, since the tests of a run share the stages. */
let before: Stage[];
beforeAll(async () => {
  before = await list();
});
afterEach(async () => {
  await save(() => chainOf(before));
  expect(await list()).toEqual(before);
});

test('a new installation has the three reviews', async () => {
  expect(before.map(({ code, name }) => [code, name])).toEqual([
    ['drafting', '编制'],
    ['section-review', '科室审核'],
    ['leader-review', '领导审核'],
    ['approved', '待发布'],
  ]);
  expect(await roleNames('section-review')).toEqual([['填报员'], ['科室审核员']]);
  expect(await roleNames('approved')).toEqual([['分管领导'], []]);
});

test('the chain changes at once: a stage is added with a code from its name, renamed, moved and removed', async () => {
  const { body } = await add();
  expect(body.data.map(({ code }: Stage) => code)).toEqual([
    'drafting',
    'section-review',
    'leader-review',
    'fagui-shenhe',
    'approved',
  ]);
  const [drafting, section, leader, fresh, approved] = chainOf(body.data) as [
    ChainStage,
    ChainStage,
    ChainStage,
    ChainStage,
    ChainStage,
  ];
  const renamed = await call('PUT', path, 'admin', {
    revision: body.meta.revision,
    stages: [
      drafting,
      { ...fresh, enterRoles: section.enterRoles },
      { ...section, name: '股室审核', enterRoles: leader.enterRoles },
      { ...leader, name: '局长审签', color: '#ff0000' },
      approved,
    ],
  });
  expect(renamed.status).toBe(200);
  expect((await list()).map(({ code, name, color }) => [code, name, color])).toEqual([
    ['drafting', '编制', before[0]?.color],
    ['fagui-shenhe', '法规审核', '#123abc'],
    ['section-review', '股室审核', before[1]?.color],
    ['leader-review', '局长审签', '#ff0000'],
    ['approved', '待发布', before[3]?.color],
  ]);
  expect((await save(() => chainOf(before))).status).toBe(200);
  expect(await codes()).toEqual(defaults);
});

test('of two administrators who read the same chain the second is told, and nothing of hers is written', async () => {
  const { data, meta } = await read();
  const named = (name: string) => ({
    revision: meta.revision,
    stages: chainOf(data).map((stage) => (stage.code === 'section-review' ? { ...stage, name } : stage)),
  });
  const answers = await Promise.all(['甲审核', '乙审核'].map((name) => call('PUT', path, 'admin', named(name))));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  const refused = answers.find(({ status }) => status === 409)?.body.error;
  expect(refused).toMatchObject({ name: 'ConflictError', details: { errors: [{ path: ['revision'] }] } });
  expect(['甲审核', '乙审核'][answers.findIndex(({ status }) => status === 200)]).toBe((await list())[1]?.name);
});

test('the reports that keep a stage are named to those who may see them, and counted for all', async () => {
  const { documentId, organization } = await newDraft(balancedInput);
  const { editor } = await newTeam(organization.documentId);
  await move(editor, documentId, 'section-review');
  const { body } = await call('GET', `${path}/section-review/reports`, 'admin');
  expect(body.data[0]).toMatchObject({ documentId, organization: expect.any(String), year: expect.any(Number) });
  const role = await newRole('流程维护员', ['read']);
  const held = await strapi.db.query('admin::permission').findMany({ where: { role: { id: role } } });
  await strapi
    .service('admin::role')
    .assignPermissions(role, [...held, { action: 'plugin::disclosure.stages.update' }]);
  const outsider = await newPerson([role]);
  await strapi.service('admin::role').assignPermissions(role, [{ action: 'plugin::disclosure.stages.update' }]);
  const seen = await call('GET', `${path}/section-review/reports`, outsider);
  expect(seen.body).toEqual({ data: [], meta: { total: body.meta.total } });
  expect((await call('GET', `${path}/section-review/reports`, editor)).status).toBe(403);
  expect((await call('GET', `${path}/section-review/reports?page=2`, 'admin')).status).toBe(400);
  const refused = await remove('section-review');
  expect([refused.status, refused.body.error.message]).toEqual([400, expect.stringContaining('科室审核')]);
});

test('an added stage is a stop on the way', async () => {
  const { documentId, organization } = await newDraft(balancedInput);
  const { editor, reviewer } = await newTeam(organization.documentId);
  const role = await newRole('法制审核员', ['read']);
  await add({ code: 'legal-review' });
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
  const swapped = ([drafting, section, leader, approved]: ChainStage[]) =>
    [drafting, leader, section, approved] as ChainStage[];
  test.each<[string, () => ReturnType<typeof call>, (string | number)[]]>([
    ['a chain in which no clerk could submit', () => save(swapped), ['stages', 1, 'enterRoles']],
    ['a stage that nobody may enter', () => add({ enterRoles: [] }), ['stages', 3, 'enterRoles']],
    ['two stages of one name', () => add({ name: '科室审核' }), ['stages', 3, 'name']],
    ['a code that exists', () => add({ code: 'section-review' }), ['stages', 3, 'code']],
    ['a code that is none', () => add({ code: 'Legal Review' }), ['stages', 3, 'code']],
    ['a new stage without a name', () => add({ name: ' ' }), ['stages', 3, 'name']],
    ['a colour that is none', () => add({ color: 'red' }), ['stages', 3, 'color']],
    [
      'an unknown role',
      () => add({ enterRoles: [before[1]?.enterRoles[0]?.id, 999_999] }),
      ['stages', 3, 'enterRoles', 1],
    ],
    ['a role that cannot be', () => add({ enterRoles: [-99_999_999_999] }), ['stages', 3, 'enterRoles', 0]],
    ['an unknown field', () => add({ order: 1 }), ['order']],
    ['removing the first', () => remove('drafting'), ['stages', 0, 'code']],
    ['removing the last', () => remove('approved'), ['stages', 2, 'code']],
    ['another first', () => save(([a, b, ...rest]) => [b, a, ...rest] as ChainStage[]), ['stages', 0, 'code']],
    ['no stage of review', () => save((chain) => [chain[0], chain[3]] as ChainStage[]), ['stages', 1, 'code']],
    ['no stage at all', () => save(() => []), ['stages']],
    ['too many', () => save(() => Array.from({ length: 31 }, () => legal())), ['stages']],
    ['no revision', () => call('PUT', path, 'admin', { stages: chainOf(before) }), ['revision']],
  ])('%s', async (_name, act, path) => {
    const { status, body } = await act();
    expect(status).toBe(400);
    expect(body.error.details.errors[0]).toMatchObject({ path, message: expect.stringMatching(/ \/ /) });
    expect(await list()).toEqual(before);
  });

  test('the refusal names who begins reports, and who alone could move them', async () => {
    const { message } = (await save(swapped)).body.error;
    expect(message).toContain('填报员');
    expect(message).toContain('科室审核员');
  });
});

test('stages are changed by those who hold the right, and read by everyone who is signed in', async () => {
  const editor = await newPerson(['report-editor']);
  expect((await call('GET', path, editor)).status).toBe(200);
  const { meta } = await read();
  const whole = { revision: meta.revision, stages: chainOf(before) };
  for (const [who, status] of [
    [editor, 403],
    ['api', 401],
    ['public', 401],
  ] as const)
    expect((await call('PUT', path, who, whole)).status).toBe(status);
  const role = await newRole('流程管理员', []);
  await strapi.service('admin::role').assignPermissions(role, [{ action: 'plugin::disclosure.stages.update' }]);
  const keeper = await newPerson([role]);
  expect((await call('PUT', path, keeper, whole)).status).toBe(200);
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
