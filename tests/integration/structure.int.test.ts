import { type Answer, call, contentManager, graphql } from './setup/http';
import { balancedInput, countRows, documents, newDraft, newOrganization, newPublished, stored } from './setup/reports';

type Input = Record<string, unknown>;

const zeros = { naturalPerson: 0, commercialEnterprise: 0, total: 0 };
const link = (url: string) => ({
  type: 'paragraph',
  children: [{ type: 'link', url, children: [{ type: 'text', text: '见' }] }],
});

/** What no write may store, and where the refusal points. */
const malformed: [string, Input, (string | number)[]][] = [
  ['an unknown row', { applications: [{ row: 'bogus', ...zeros }] }, ['applications', 0, 'row']],
  [
    'a repeated row',
    {
      applications: [
        { row: 'granted', ...zeros },
        { row: 'granted', ...zeros },
      ],
    },
    ['applications', 1, 'row'],
  ],
  ['a row of the other layout', { applications: [{ row: 'otherHandling', ...zeros }] }, ['applications', 0, 'row']],
  ['a column that the row lacks', { proactive: [{ row: 'regulations', decisions: 1 }] }, ['proactive', 0, 'decisions']],
  ['a row without a code', { applications: [{ total: 1 }] }, ['applications', 0, 'row']],
  ['a text for a number', { applications: [{ row: 'granted', total: '5' }] }, ['applications', 0, 'total']],
  ['a word for a number', { applications: [{ row: 'granted', total: '五' }] }, ['applications', 0, 'total']],
  ['a negative number', { applications: [{ row: 'granted', total: -1 }] }, ['applications', 0, 'total']],
  ['a fraction', { remedies: [{ row: 'reconsideration', total: 0.5 }] }, ['remedies', 0, 'total']],
  ['a number beyond the range', { applications: [{ row: 'granted', total: 3e9 }] }, ['applications', 0, 'total']],
  ['a truth value for a number', { applications: [{ row: 'granted', total: true }] }, ['applications', 0, 'total']],
  [
    'an amount with seven decimals',
    { proactive: [{ row: 'administrativeFees', amount: 0.0000001 }] },
    ['proactive', 0, 'amount'],
  ],
  ['an unknown chapter', { sections: [{ chapter: 'appendix', heading: '附件', body: [] }] }, ['sections', 0]],
  [
    'an image in a body',
    { sections: [{ chapter: 'overview', body: [{ type: 'image', image: { url: 'x' }, children: [] }] }] },
    ['sections', 0],
  ],
  [
    'code in a body',
    { sections: [{ chapter: 'overview', body: [{ type: 'code', children: [{ type: 'text', text: 'x' }] }] }] },
    ['sections', 0],
  ],
  [
    'a script behind a link',
    { sections: [{ chapter: 'overview', body: [link('javascript:alert(1)')] }] },
    ['sections', 0],
  ],
  [
    'NUL in a body',
    {
      sections: [{ chapter: 'overview', body: [{ type: 'paragraph', children: [{ type: 'text', text: '\u0000' }] }] }],
    },
    ['sections', 0],
  ],
  ['NUL in the title', { title: '标题\u0000' }, ['title']],
];

function expectRefusal({ status, body }: Answer, path?: (string | number)[]) {
  expect({ status, name: body?.error?.name }).toEqual({ status: 400, name: 'ValidationError' });
  const paths = body.error.details.errors.map((item: { path: (string | number)[] }) => item.path);
  if (path) expect(paths.map((at: unknown[]) => at.slice(0, path.length))).toContainEqual(path);
}

/** A NUL is stopped before the route, and Strapi's own checks of a request name the place in other ways. */
const pathBeneath = (name: string, path: (string | number)[]) => (name.startsWith('documents') ? path : undefined);

describe.each(malformed)('%s', (_name, input, path) => {
  let organization: string;
  let documentId: string;
  beforeAll(async () => {
    organization = (await newOrganization()).documentId;
    documentId = (await newDraft(balancedInput)).documentId;
  });

  const births: [string, (data: Input) => Promise<Answer>][] = [
    ['Content Manager: create', contentManager.create],
    ['Content Manager: create and publish', contentManager.createAndPublish],
    ['REST POST', (data) => call('POST', '/api/reports', 'api', { data })],
    ['documents().create', (data) => documents.create(data)],
    ['documents().create, published', (data) => documents.create(data, { status: 'published' })],
  ];
  test.each(births)('is refused by %s', async (name, write) => {
    const rows = await countRows();
    expectRefusal(await write({ organization, year: 2023, ...input }), pathBeneath(name, path));
    expect(await countRows()).toEqual(rows);
  });

  const updates: [string, (id: string, data: Input) => Promise<Answer>][] = [
    ['Content Manager: save', contentManager.save],
    ['Content Manager: save and publish', contentManager.publish],
    ['REST PUT', (id, data) => call('PUT', `/api/reports/${id}`, 'api', { data })],
    ['documents().update', (id, data) => documents.update(id, data)],
    ['documents().clone', (id, data) => documents.clone(id, { ...data, year: 2024 })],
  ];
  test.each(updates)('is refused by %s', async (name, write) => {
    const before = await stored(documentId);
    const rows = await countRows();
    expectRefusal(await write(documentId, input), pathBeneath(name, path));
    expect(await stored(documentId)).toEqual(before);
    expect(await countRows()).toEqual(rows);
  });
});

describe('GraphQL', () => {
  const mutation = 'mutation ($data: ReportInput!) { createReport(data: $data) { documentId } }';
  test.each(malformed)('refuses %s', async (_name, input) => {
    const { documentId } = await newOrganization();
    const rows = await countRows();
    const { body } = await graphql(mutation, { data: { organization: documentId, year: 2023, ...input } }, 'api');
    // A NUL is stopped before GraphQL sees it.
    expect(body.errors?.[0].extensions.code ?? body.error.name).toMatch(/^(BAD_USER_INPUT|ValidationError)$/);
    expect(await countRows()).toEqual(rows);
  });
});

describe('rows updated by their id', () => {
  test('keep what the input leaves out', async () => {
    const { documentId } = await newDraft(balancedInput);
    const before = (await stored(documentId)).draft;
    const rows = before?.applications.map(({ id }) => ({ id })) ?? [];
    const [first, ...rest] = rows;
    await documents.update(documentId, { applications: [{ ...first, naturalPerson: 7 }, ...rest] });
    const after = (await stored(documentId)).draft;
    expect(after?.applications.map(({ row }) => row)).toEqual(before?.applications.map(({ row }) => row));
    expect(after?.applications[0]).toMatchObject({ naturalPerson: 7, total: 0 });
  });

  test('are judged with what is stored: a repeated row is found', async () => {
    const { documentId } = await newDraft(balancedInput);
    const [first, second] = (await stored(documentId)).draft?.applications ?? [];
    const data = { applications: [{ id: first?.id }, { id: second?.id, row: first?.row }] };
    expectRefusal(await documents.update(documentId, data), ['applications', 1]);
  });

  test('of another report are refused', async () => {
    const mine = await newDraft(balancedInput);
    const theirs = await newDraft(balancedInput);
    const before = await stored(theirs.documentId);
    const rows = before.draft?.applications.map(({ id }) => ({ id, total: 9 }));
    const answer = await contentManager.save(mine.documentId, { applications: rows });
    expect(answer.status).toBe(400);
    expect(await stored(theirs.documentId)).toEqual(before);
  });

  test('cannot sneak a wrong total into what is published', async () => {
    const { documentId } = await newPublished();
    const rows = (await stored(documentId)).draft?.applications ?? [];
    const data = { applications: rows.map(({ id }, index) => (index === 0 ? { id, total: 3 } : { id })) };
    expect((await contentManager.publish(documentId, data)).status).toBe(400);
    expect((await stored(documentId)).published?.applications[0]?.total).toBe(0);
  });
});

test('figures come back as they were written, amounts with six decimals', async () => {
  const { documentId } = await newOrganization();
  const proactive = [{ row: 'administrativeFees', amount: 999999999.123456 }];
  const report = (await documents.create({ organization: documentId, year: 2023, proactive })).body;
  expect((await stored(report.documentId)).draft?.proactive[0]?.amount).toBe(999999999.123456);
  await documents.update(report.documentId, { proactive: [{ row: 'administrativeFees', amount: 52.150001 }] });
  expect((await stored(report.documentId)).draft?.proactive[0]?.amount).toBe(52.150001);
});

describe.each<[string, Input, (string | number)[]]>([
  ['no organization', { organization: undefined }, ['organization']],
  ['no year', { year: undefined }, ['year']],
  ['a year before the first form', { year: 2018 }, ['year']],
  ['a year in words', { year: '2023' }, ['year']],
  ['an unknown layout', { layout: 'v2099' }, ['layout']],
])('a report with %s', (_name, more, path) => {
  test('is refused as a draft', async () => {
    const data = { ...balancedInput((await newOrganization()).documentId), ...more };
    const rows = await countRows();
    expectRefusal(await documents.create(data), path);
    expectRefusal(await contentManager.create(data), path);
    expect(await countRows()).toEqual(rows);
  });
});

test('an organization that does not exist is a client error that says so', async () => {
  const data = { ...balancedInput('nosuchorganizationnosuch'), year: 2023 };
  for (const organization of ['nosuchorganizationnosuch', 999_999, { connect: [{ id: 999_999 }] }]) {
    const { status, body } = await contentManager.create({ ...data, organization });
    expect([400, 404]).toContain(status);
    expect(JSON.stringify(body.error)).toMatch(/nosuch|organization/);
  }
});
