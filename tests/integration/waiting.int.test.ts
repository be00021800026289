import { call, contentManagerOf } from './setup/http';
import { move, newPerson, newTeam, type Person } from './setup/people';
import { balancedInput, newDraft } from './setup/reports';

async function waitingFor(who: Person): Promise<Record<string, unknown>[]> {
  const { status, body } = await call('GET', '/disclosure/reports/waiting', who);
  expect(status).toBe(200);
  expect(body.meta.pagination).toMatchObject({ page: 1, pageSize: 25, total: body.data.length });
  return body.data;
}

test('a report waits for whoever may take it onwards, at each stage', async () => {
  const { documentId, organization } = await newDraft(balancedInput);
  const team = await newTeam(organization.documentId);
  const { editor, reviewer, leader } = team;
  const turns = async () => {
    const counts = [];
    for (const who of [editor, reviewer, leader]) counts.push((await waitingFor(who)).length);
    return counts;
  };
  expect(await turns()).toEqual([1, 0, 0]);
  expect(await waitingFor(editor)).toMatchObject([
    { documentId, year: 2023, stage: 'drafting', organization: { code: organization.code }, event: null },
  ]);
  await move(editor, documentId, 'section-review');
  expect(await turns()).toEqual([0, 1, 0]);
  await move(reviewer, documentId, 'drafting', '请补充附表');
  expect(await waitingFor(editor)).toMatchObject([{ event: { kind: 'sendBack', comment: '请补充附表' } }]);
  await move(editor, documentId, 'section-review');
  await move(reviewer, documentId, 'leader-review');
  expect(await turns()).toEqual([0, 0, 1]);
  await move(leader, documentId, 'approved');
  expect(await turns()).toEqual([1, 0, 1]);
  await contentManagerOf(editor).publish(documentId);
  expect(await turns()).toEqual([0, 0, 0]);
  await contentManagerOf(editor).save(documentId, { title: '更正' });
  expect(await turns()).toEqual([1, 0, 0]);
});

test('a report does not wait for the one who may not make the last move', async () => {
  const { documentId, organization } = await newDraft(balancedInput);
  const both = await newPerson(['report-editor', 'leader'], [organization.documentId]);
  const { reviewer, leader } = await newTeam(organization.documentId);
  await move(both, documentId, 'section-review');
  await move(reviewer, documentId, 'leader-review');
  expect(await waitingFor(both)).toEqual([]);
  expect(await waitingFor(leader)).toHaveLength(1);
});

test('the list goes by page', async () => {
  const { organization } = await newDraft(balancedInput, 2022);
  await strapi.documents('api::report.report').create({ data: balancedInput(organization.documentId, 2023) });
  const { editor } = await newTeam(organization.documentId);
  const page = async (query: string) => (await call('GET', `/disclosure/reports/waiting?${query}`, editor)).body;
  const first = await page('page=1&pageSize=1');
  expect(first.meta.pagination).toEqual({ page: 1, pageSize: 1, pageCount: 2, total: 2 });
  expect([first.data[0].year, (await page('page=2&pageSize=1')).data[0].year]).toEqual([2022, 2023]);
  expect((await page('page=3&pageSize=1')).data).toEqual([]);
});

test.each(['page=0', 'page=x', 'pageSize=101', 'pageSize[a]=1', 'sort=year', 'page=1&page=2'])(
  'the query %s is refused',
  async (query) => {
    const { status, body } = await call('GET', `/disclosure/reports/waiting?${query}`, 'admin');
    expect(status).toBe(400);
    expect(body.error.details.errors[0].path).toHaveLength(1);
  },
);
