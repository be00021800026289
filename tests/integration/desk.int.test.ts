import { call, get } from './setup/http';
import { move, newTeam } from './setup/people';
import { balancedInput, documents, newDraft, newOrganization, newPublished, unbalancedInput } from './setup/reports';

const desk = '/disclosure/desk';
const routes = [
  'organizations',
  'context?organization=abc',
  'summaries?documentId[]=abc',
  'matrix',
  'progress',
  'mine',
];

test.each(routes)('%s is for people who are signed in', async (route) => {
  expect((await get(`${desk}/${route}`)).status).toBe(401);
  expect((await get(`${desk}/${route}`, 'api')).status).toBe(401);
});

test.each([
  'context',
  'context?organization=a%27b',
  'context?organization=abc&year=1999',
  'context?organization=abc&year=x',
  'context?report=abc&organization=abc',
  'summaries',
  'summaries?documentId=abc&documentId[a]=b',
  `summaries?${Array.from({ length: 101 }, (_, index) => `documentId[]=d${index}`).join('&')}`,
  'matrix?year[$gt]=2020',
  'matrix?organization[]=abc',
  'progress?year=2101',
  'progress?sort=name',
  'mine?limit=9',
  'organizations?filters[code]=x',
])('%s is refused with the parameter that does not fit', async (route) => {
  const { status, body } = await get(`${desk}/${route}`, 'admin');
  expect(status).toBe(400);
  expect(body.error.details.errors.length).toBeGreaterThan(0);
});

describe('the context of a report', () => {
  test('is its organization and what that published last year', async () => {
    const { organization } = await newPublished(2022);
    const { documentId } = await strapi
      .documents('api::report.report')
      .create({ data: balancedInput(organization.documentId, 2023) });
    const { body } = await get(`${desk}/context?report=${documentId}`, 'admin');
    expect(body.data).toMatchObject({
      organization: { documentId: organization.documentId, code: organization.code, kind: 'department' },
      year: 2023,
      previous: { year: 2022, applications: { carriedForward: { total: 0 } } },
    });
    const begun = await get(`${desk}/context?organization=${organization.documentId}&year=2024`, 'admin');
    expect(begun.body.data).toMatchObject({ organization: { code: organization.code }, previous: null });
  });

  test('holds no draft: only what was published counts as last year’s', async () => {
    const { organization } = await newDraft(balancedInput, 2022);
    const { body } = await get(`${desk}/context?organization=${organization.documentId}&year=2023`, 'admin');
    expect(body.data.previous).toBeNull();
  });

  test('of nothing that exists is empty', async () => {
    const { status, body } = await get(`${desk}/context?report=nosuchreport`, 'admin');
    expect(status).toBe(200);
    expect(body.data).toEqual({
      organization: null,
      year: null,
      previous: null,
      history: [],
      others: [],
      below: null,
    });
  });
});

test('the list hears of findings and balance', async () => {
  const [good, bad, open] = [
    await newDraft(balancedInput),
    await newDraft(unbalancedInput),
    await newDraft((organization, year) => ({ organization, year })),
  ];
  const ids = [good, bad, open].map(({ documentId }) => `documentId[]=${documentId}`).join('&');
  const { body } = await get(`${desk}/summaries?${ids}&documentId[]=nosuchreport`, 'admin');
  const of = (documentId: string) =>
    body.data.find((summary: { documentId: string }) => summary.documentId === documentId);
  expect(body.data).toHaveLength(3);
  expect(of(good.documentId)).toMatchObject({ errors: 0, warnings: 0, balance: 'balanced' });
  expect(of(bad.documentId)).toMatchObject({ errors: 2, balance: 'unbalanced' });
  expect(of(open.documentId)).toMatchObject({ balance: 'open' });
});

test('the matrix is that of the organization and year that were asked for, beside last year’s', async () => {
  const { organization } = await newPublished(2022);
  const { documentId } = await strapi
    .documents('api::report.report')
    .create({ data: unbalancedInput(organization.documentId, 2023) });
  const { body } = await get(`${desk}/matrix?organization=${organization.documentId}&year=2023`, 'admin');
  expect(body.data).toMatchObject({ organization: organization.documentId, years: [2023, 2022], year: 2023 });
  expect(body.data.report).toMatchObject({ documentId, state: 'drafting', balance: 'unbalanced' });
  expect(body.data.report.cells['granted.total']).toBe(1);
  expect(body.data.previous).toMatchObject({ year: 2022, state: 'published', balance: 'balanced' });
});

test('progress counts every organization once, the overdue first', async () => {
  const before = (await get(`${desk}/progress?year=2020`, 'admin')).body.data.counts;
  await newOrganization();
  await newDraft(balancedInput, 2020);
  await newPublished(2020);
  const { counts, entries } = (await get(`${desk}/progress?year=2020`, 'admin')).body.data;
  expect(counts).toEqual({
    notStarted: before.notStarted + 1,
    drafting: before.drafting + 1,
    inReview: before.inReview,
    approved: before.approved,
    correcting: before.correcting,
    published: before.published + 1,
    overdue: before.overdue + 2,
  });
  expect(entries[0].isOverdue).toBe(true);
  const deadlines = entries.map(({ deadline }: { deadline: string }) => deadline);
  expect(deadlines).toEqual([...deadlines].sort());
});

test('progress tells who is being reviewed, and at which stage, from who is still writing', async () => {
  const { documentId, organization } = await newDraft(balancedInput, 2020);
  const { editor } = await newTeam(organization.documentId);
  const seen = async () => (await get(`${desk}/progress?year=2020`, editor)).body.data;
  const matrixState = async () =>
    (await get(`${desk}/matrix?organization=${organization.documentId}&year=2020`, editor)).body.data.report.state;
  expect(await seen()).toMatchObject({
    counts: { notStarted: 0, drafting: 1, inReview: 0, published: 0 },
    entries: [{ documentId, state: 'drafting', stage: 'drafting' }],
  });
  expect(await matrixState()).toBe('drafting');
  await move(editor, documentId, 'section-review');
  expect(await seen()).toMatchObject({
    counts: { notStarted: 0, drafting: 0, inReview: 1, published: 0, overdue: 1 },
    entries: [{ documentId, state: 'inReview', stage: 'section-review' }],
  });
  expect(await matrixState()).toBe('inReview');
});

test('a correction under way is told apart, and the report stays public', async () => {
  const { documentId, organization } = await newPublished(2020);
  await documents.update(documentId, { title: '更正' });
  const { editor } = await newTeam(organization.documentId);
  const { body } = await get(`${desk}/progress?year=2020`, editor);
  expect(body.data).toMatchObject({ counts: { drafting: 0, inReview: 0, correcting: 1, published: 0 }, entries: [] });
});

describe('what waits for a person', () => {
  const year = new Date().getFullYear() - 1;
  const person = async (memberOf: string[]) => {
    const email = `${process.hrtime.bigint()}@example.org`;
    const { id: role } = await strapi.service('admin::role').findOne({ code: 'strapi-editor' });
    const password = 'Gongkai-1234';
    const user = await strapi
      .service('admin::user')
      .create({ email, firstname: '填报', password, isActive: true, roles: [role] });
    for (const documentId of memberOf)
      await strapi.db
        .query('api::organization.organization')
        .update({ where: { documentId }, data: { members: { connect: [user.id] } } });
    const { body } = await call('POST', '/admin/login', 'public', { email, password });
    const response = await fetch(`${server.url}${desk}/mine`, {
      headers: { Authorization: `Bearer ${body.data.token}` },
    });
    return (await response.json()) as { data: { documentId: string | null; state: string; errors: number }[] };
  };

  test('are the reports due of the organizations that the person is a member of, begun or not', async () => {
    const begun = await newDraft(unbalancedInput, year);
    const notBegun = await newOrganization();
    const done = await newPublished(year);
    await newDraft(unbalancedInput, year);
    const { data } = await person([begun.organization.documentId, notBegun.documentId, done.organization.documentId]);
    expect(data).toHaveLength(2);
    expect(data).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ documentId: begun.documentId, state: 'drafting', errors: 2 }),
        expect.objectContaining({ documentId: null, state: 'notStarted' }),
      ]),
    );
  });

  test('is what the person could take onwards, or has submitted, once a report is under review', async () => {
    const { documentId, organization } = await newDraft(balancedInput, year);
    const { editor, reviewer, leader } = await newTeam(organization.documentId);
    const waiting = async () => {
      const lists = [];
      for (const who of [editor, reviewer, leader]) lists.push((await get(`${desk}/mine`, who)).body.data);
      return lists;
    };
    const written = { documentId, state: 'drafting', stage: 'drafting', errors: 0 };
    expect(await waiting()).toMatchObject([[written], [], []]);
    await move(editor, documentId, 'section-review');
    const reviewed = { documentId, state: 'inReview', stage: 'section-review', title: expect.any(String) };
    // Whoever submitted it sees where it lies, and since when.
    const submitted = {
      ...reviewed,
      status: 'submitted',
      event: { kind: 'submit', actor: { name: expect.any(String) } },
    };
    expect(await waiting()).toMatchObject([[submitted], [reviewed], []]);
    await move(reviewer, documentId, 'leader-review');
    const stage = 'leader-review';
    expect(await waiting()).toMatchObject([[{ stage, status: 'inReview' }], [], [{ documentId, stage }]]);
    await move(leader, documentId, 'approved');
    const approved = { documentId, state: 'approved', stage: 'approved', status: 'approved' };
    expect(await waiting()).toMatchObject([[approved], [], [approved]]);
  });

  test('is nothing for somebody who is member of nothing', async () => {
    expect((await person([])).data).toEqual([]);
  });
});

test('the lists of the Content Manager show sensible columns from the start', async () => {
  const { body } = await get('/content-manager/content-types/api::report.report/configuration', 'admin');
  expect(body.data.contentType.layouts.list).toEqual(['organization', 'year']);
});
