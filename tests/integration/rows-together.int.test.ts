/** The rows of a new report, stored at once where nothing is asked back, are what Strapi stores one by one. */
import { balancedInput, countRows, documents, newOrganization, stored } from './setup/reports';

/** Both ways to store: at once, and as Strapi does. */
const ways = [{}, { populate: ['applications'] }];

type Row = Record<string, unknown>;

/** Stores the same report both ways, after a change to the first row of a table. */
async function bothWays(table: string, change: Row) {
  const results = [];
  for (const more of ways) {
    const { documentId } = await newOrganization();
    const input = balancedInput(documentId);
    const [first, ...others] = input[table] as Row[];
    const before = await countRows();
    const answer = await documents.create({ ...input, [table]: [{ ...first, ...change }, ...others] }, more);
    const { draft } = answer.status === 200 ? await stored(answer.body.documentId) : {};
    if (answer.status !== 200) expect(await countRows()).toEqual(before);
    results.push({ status: answer.status, tables: draft && withoutIds(draft) });
  }
  return results;
}

const withoutIds = ({ applications, proactive }: { applications: object[]; proactive: object[] }) =>
  [applications, proactive].map((rows) => rows.map((row) => ({ ...row, id: undefined })));

test.each<[string, string, Row]>([
  ['nothing', 'applications', {}],
  ['an empty cell', 'applications', { naturalPerson: null }],
  ['an amount with decimals', 'proactive', { row: 'centralizedProcurement', amount: 52.15 }],
  ['a number as text', 'applications', { naturalPerson: '5' }],
  ['text', 'applications', { naturalPerson: '五' }],
  ['a negative number', 'applications', { naturalPerson: -1 }],
  ['a number too large', 'applications', { naturalPerson: 2 ** 31 }],
  ['a fraction', 'applications', { naturalPerson: 1.5 }],
  ['an object', 'applications', { naturalPerson: { $gt: 0 } }],
  ['a row that is not in the layout', 'applications', { row: 'none' }],
  ['a row without a code', 'applications', { row: null }],
  ['another row twice', 'applications', { row: 'totalResults' }],
  ['a column that is not there', 'applications', { evil: 1 }],
  ['an id', 'applications', { id: 1 }],
])('with %s', async (_, table, change) => {
  const [atOnce, oneByOne] = await bothWays(table, change);
  expect(atOnce).toEqual(oneByOne);
  expect([200, 400]).toContain(atOnce?.status);
});

test.each([null, undefined, [], 'rows', [null], [1], [[]], { connect: [] }])('with %p for rows', async (rows) => {
  const statuses = [];
  for (const more of ways) {
    const { documentId } = await newOrganization();
    const { status } = await documents.create({ ...balancedInput(documentId), applications: rows }, more);
    statuses.push(status);
  }
  expect(statuses[0]).toBe(statuses[1]);
  expect([200, 400]).toContain(statuses[0]);
});

test('a row of another report stays with it', async () => {
  const { documentId: first } = await newOrganization();
  const { body } = await documents.create(balancedInput(first));
  const { draft: before } = await stored(body.documentId);
  const { documentId: second } = await newOrganization();
  const rows = before?.applications.map((row) => ({ ...row }));
  expect((await documents.create({ ...balancedInput(second), applications: rows })).status).toBe(200);
  expect((await stored(body.documentId)).draft).toEqual(before);
});
