import { call } from './setup/http';
import { newPerson } from './setup/people';
import { balancedInput, newDraft, newOrganization } from './setup/reports';

const uid = 'api::organization.organization';
const organizations = `/content-manager/collection-types/${uid}`;

let made = 0;
/** A code that no other test has. */
const code = () => {
  made += 1;
  return `FH-${process.hrtime.bigint().toString(36)}-${made}`.toUpperCase();
};

async function upload(who: { bearer: string }, text: string, name = 'list.csv') {
  const form = new FormData();
  form.append('files', new Blob([text]), name);
  const headers = { Authorization: `Bearer ${who.bearer}` };
  const response = await fetch(`${server.url}/disclosure/organizations/preview`, {
    method: 'POST',
    headers,
    body: form,
  });
  return { status: response.status, body: await response.json() };
}
const admin = () => ({ bearer: server.adminToken });

describe('an organization that a person makes', () => {
  const create = (data: object) => call('POST', organizations, 'admin', { name: '某局', kind: 'department', ...data });
  const year = Number(new Intl.DateTimeFormat('en', { timeZone: 'Asia/Shanghai', year: 'numeric' }).format(new Date()));

  test('is not late on its first day, and owes its first report for this year', async () => {
    const name = `新设局${code()}`;
    const { body } = await create({ code: code(), name });
    expect(body.data.firstReportYear).toBe(year);
    const progress = async (of: number) =>
      (await call('GET', `/disclosure/desk/progress?year=${of}&name=${encodeURIComponent(name)}`, 'admin')).body.data;
    expect((await progress(year - 1)).entries).toEqual([]);
    expect((await progress(year)).entries).toMatchObject([{ isOverdue: false, daysLate: 0, state: 'notStarted' }]);
  });

  test('takes a deadline as people write it', async () => {
    const { body } = await create({ code: code(), deadline: '1月31日', submissionDeadline: '1 月 20 日' });
    expect(body.data).toMatchObject({ deadline: '01-31', submissionDeadline: '01-20' });
    const { documentId } = body.data;
    expect(
      (await call('PUT', `${organizations}/${documentId}`, 'admin', { deadline: '3月10日' })).body.data.deadline,
    ).toBe('03-10');
  });

  test.each([
    ['deadline', { deadline: '2月30日' }, '01-31'],
    ['submissionDeadline', { submissionDeadline: '月底' }, '01-31'],
    ['code', { code: '商务局' }, '统一社会信用代码'],
  ])('is told what %s wants, and nothing is stored', async (field, wrong, wanted) => {
    const before = await strapi.db.query(uid).count();
    const { status, body } = await create({ code: code(), ...wrong });
    expect(status).toBe(400);
    expect(body.error.details.errors[0]).toMatchObject({ path: [field], message: expect.stringContaining(wanted) });
    expect(await strapi.db.query(uid).count()).toBe(before);
  });
});

describe('people', () => {
  const invite = (who: Parameters<typeof call>[2], more: object = {}) =>
    call('POST', '/disclosure/people', who, {
      firstname: '明',
      lastname: '李',
      email: `${code().toLowerCase()}@example.org`,
      roles: [],
      organizations: [],
      ...more,
    });
  const editorRole = async () => (await call('GET', '/disclosure/people/roles', 'admin')).body.data;

  test('are invited with their organizations, and signed for with the family name first', async () => {
    const { documentId } = await newOrganization();
    const roles = await editorRole();
    expect(roles.map(({ name }: { name: string }) => name).join()).not.toMatch(/Author/);
    const { status, body } = await invite('admin', { roles: [roles.at(-1).id], organizations: [documentId] });
    expect([status, body.data]).toMatchObject([
      200,
      { name: '李明', isActive: false, registrationToken: expect.any(String), organizations: [{ documentId }] },
    ]);
    const moved = await call('PUT', `/disclosure/people/${body.data.id}/organizations`, 'admin', { organizations: [] });
    expect(moved.body.data.organizations).toEqual([]);
    const listed = (await call('GET', '/disclosure/people', 'admin')).body.data;
    expect(listed[0]).toMatchObject({ name: '李明', email: body.data.email });
  });

  test('are no business of those who may not see users', async () => {
    const { documentId } = await newOrganization();
    const office = await newPerson(['supervising-office'], [documentId]);
    for (const [method, path, input] of [
      ['GET', '/disclosure/people', undefined],
      ['GET', '/disclosure/people/roles', undefined],
      ['POST', '/disclosure/people', {}],
      ['PUT', `/disclosure/people/${office.id}/organizations`, { organizations: [documentId] }],
    ] as const)
      for (const [who, status] of [
        [office, 403],
        ['public', 401],
      ] as const)
        expect((await call(method, path, who, input)).status).toBe(status);
  });

  test.each([
    ['no role', { roles: [] }, ['roles']],
    ['a role that is none', { roles: [999_999] }, ['roles', 0]],
    ['no address', { email: '李明' }, ['email']],
    ['no name', { firstname: ' ' }, ['firstname']],
    ['an organization that is none', { organizations: ['nowhere'] }, ['organizations', 0]],
  ])('with %s are refused, and no account is made', async (_name, wrong, path) => {
    const before = await strapi.db.query('admin::user').count();
    const roles = [(await editorRole()).at(-1).id];
    const { status, body } = await invite('admin', { roles, ...wrong });
    expect(status).toBe(400);
    expect(body.error.details.errors[0].path).toEqual(path);
    expect(await strapi.db.query('admin::user').count()).toBe(before);
  });

  test('one of no organization hears to whom to turn, by name alone', async () => {
    const lonely = await newPerson(['report-editor']);
    const { body } = await call('GET', '/disclosure/desk/membership', lonely);
    expect(body.data.organizations).toBe(0);
    expect(body.data.contacts.length).toBeGreaterThan(0);
    expect(JSON.stringify(body)).not.toContain('@');
  });
});

describe('a list of bureaus', () => {
  test('is looked at, then made at once: those above first, people invited or joined', async () => {
    const [government, bureau] = [code(), code()];
    const [known, fresh] = [`${code().toLowerCase()}@example.org`, `${code().toLowerCase()}@example.org`];
    const { id } = await newPerson(['report-editor']);
    await strapi.db.query('admin::user').update({ where: { id }, data: { email: known } });
    const list = `机关代码,机关名称,层级,上级机关,人员\n${bureau},某市教育局,部门,某市人民政府${government},王芳 ${fresh}；${known}\n${government},某市人民政府${government},市,,\n`;
    const { status, body } = await upload(admin(), list);
    expect(status).toBe(200);
    expect(body.data).toMatchObject([
      { where: 'line 2', outcome: 'new', row: { parent: government, kind: 'department' }, problems: [] },
      { where: 'line 3', outcome: 'new', row: { parent: null, kind: 'prefecture' } },
    ]);
    const rows = body.data.map(({ row }: { row: unknown }) => row);
    const answer = await call('POST', '/disclosure/organizations/import', 'admin', { rows });
    expect(answer.body.data).toMatchObject({
      created: 2,
      joined: 1,
      invited: [{ name: '王芳', email: fresh, registrationToken: expect.stringMatching(/./) }],
    });
    const stored = await strapi.db.query(uid).findOne({ where: { code: bureau }, populate: ['parent', 'members'] });
    expect([stored.parent.code, stored.members.length]).toEqual([government, 2]);
    // Twice is once: what is there stays as it is.
    const again = await call('POST', '/disclosure/organizations/import', 'admin', { rows });
    expect(again.body.data).toMatchObject({ created: 0, joined: 2, invited: [] });
  });

  test('with a wrong row is refused as a whole, each row with its reason', async () => {
    const good = code();
    const list = `code,name,kind,parent,people\n${good},甲局,部门,,\n${good},乙局,部门,,\n${code()},丙局,公司,NOWHERE,张三\n商务局,,部门,,\n`;
    const { body } = await upload(admin(), list);
    const said = body.data.map((row: { outcome: string; problems: { zh: string }[] }) => [
      row.outcome,
      row.problems.map(({ zh }) => zh).join('|'),
    ]);
    expect(said).toEqual([
      ['new', ''],
      ['refused', expect.stringContaining('重复')],
      ['refused', expect.stringMatching(/没有上级机关 NOWHERE.*公司.*张三/)],
      ['refused', expect.stringMatching(/代码应为.*没有名称/)],
    ]);
    const rows = body.data.map(({ row }: { row: unknown }) => row);
    const answer = await call('POST', '/disclosure/organizations/import', 'admin', { rows });
    expect(answer.status).toBe(400);
    expect(answer.body.error.details.errors.map(({ path }: { path: unknown }) => path)).toEqual(
      expect.arrayContaining([
        ['rows', 1, 'code'],
        ['rows', 2, 'parent'],
        ['rows', 3, 'name'],
      ]),
    );
    expect(await strapi.db.query(uid).count({ where: { code: good } })).toBe(0);
  });

  test('is for those who may make organizations, below their own, without people', async () => {
    const { documentId, code: above } = await newOrganization({ kind: 'prefecture' });
    const office = await newPerson(['supervising-office'], [documentId]);
    const editor = await newPerson(['report-editor'], [documentId]);
    const row = (more: object) => ({
      code: code(),
      name: '丁局',
      kind: 'department',
      parent: above,
      people: [],
      ...more,
    });
    const send = (who: typeof office, more: object = {}) =>
      call('POST', '/disclosure/organizations/import', who, { rows: [row(more)] });
    expect((await upload(editor, 'code,name\nA1,甲\n')).status).toBe(403);
    expect((await send(editor)).status).toBe(403);
    expect((await send(office)).body.data).toMatchObject({ created: 1 });
    expect((await send(office, { people: [{ name: '王', email: 'w@example.org' }] })).status).toBe(400);
    expect((await send(office, { parent: null })).status).toBe(403);
    const foreign = await newOrganization();
    expect((await send(office, { parent: foreign.code })).status).toBe(400);
    expect((await call('POST', '/disclosure/organizations/import', 'public', { rows: [] })).status).toBe(401);
  });

  test.each([
    ['a picture', '\u0089PNG', 'list.csv'],
    ['nothing', '', 'list.csv'],
    ['no table', '没有表头的文字', 'list.txt'],
  ])('that is %s is a 400', async (_name, text, name) => {
    expect((await upload(admin(), text, name)).status).toBe(400);
  });
});

describe('the supervising office', () => {
  test('sees who is late by how many days, narrows the list, and takes it home as a file', async () => {
    const above = await newOrganization({ kind: 'prefecture' });
    const office = await newPerson(['supervising-office'], [above.documentId]);
    await newOrganization({ parent: above.documentId, name: '=甲局' });
    const ask = (query: string) => call('GET', `/disclosure/desk/progress?year=2023&${query}`, office);
    const { data } = (await ask('only=overdue&name=甲')).body;
    expect(data).toMatchObject({ total: 1, entries: [{ isOverdue: true, organization: { name: '=甲局' } }] });
    expect(data.entries[0].daysLate).toBeGreaterThan(365);
    expect((await ask('only=published')).body.data.total).toBe(0);
    expect((await ask('only=lazy')).status).toBe(400);
    const file = async (format: string) =>
      fetch(`${server.url}/disclosure/desk/progress/file?year=2023&format=${format}`, {
        headers: { Authorization: `Bearer ${office.bearer}` },
      });
    const csv = await (await file('csv')).text();
    expect(csv.split('\r\n')).toHaveLength(4);
    expect(csv).toContain("'=甲局");
    expect((await file('xlsx')).headers.get('content-disposition')).toContain('progress-2023.xlsx');
    expect((await file('pdf')).status).toBe(400);
  });

  test('reads in the list what is blank, who changed a report last, and when', async () => {
    const { documentId } = await newDraft((organization, year) => ({ organization, year }));
    const { body } = await call('GET', `/disclosure/desk/summaries?documentId[]=${documentId}`, 'admin');
    expect(body.data[0]).toMatchObject({ errors: 0, changedAt: expect.any(String), changedBy: null });
    expect(body.data[0].blanks).toBeGreaterThan(100);
  });

  test('begins from last year’s draft where nothing was published, if it may be read', async () => {
    const { documentId, organization } = await newDraft(balancedInput, 2022);
    const ask = (who: Parameters<typeof call>[2]) =>
      call('GET', `/disclosure/desk/context?organization=${organization.documentId}&year=2023`, who);
    expect((await ask('admin')).body.data).toMatchObject({ previous: null, lastYear: { year: 2022 } });
    const stranger = await newPerson(['report-editor']);
    const { data } = (await ask(stranger)).body;
    expect(data).toMatchObject({ organization: null, previous: null });
    expect(data).not.toHaveProperty('lastYear');
    expect(documentId).toBeTruthy();
  });
});

test('the first steps are for super admins, and say what is missing', async () => {
  const { body } = await call('GET', '/disclosure/desk/first-steps', 'admin');
  expect(body.data).toMatchObject({
    organizations: expect.any(Number),
    people: expect.any(Number),
    withoutOrganization: expect.any(Number),
    unattended: expect.any(Array),
    reports: expect.any(Number),
  });
  const editor = await newPerson(['report-editor']);
  expect((await call('GET', '/disclosure/desk/first-steps', editor)).body).toEqual({ data: null });
});
