import type { Locator, Page } from 'playwright-core';
import { balancedInput, newDraft, newOrganization, newPublished, unbalancedInput } from '../integration/setup/reports';
import { closeWindows, newPerson, picture } from './setup/person';

afterEach(closeWindows);

const widget = (page: Page, id: string): Locator =>
  page
    .locator(`[data-strapi-widget-id="plugin::disclosure.${id}"], section[aria-labelledby="plugin::disclosure.${id}"]`)
    .first();

async function home(page: Page): Promise<void> {
  await page.goto(`${server.url}/admin/`);
  await widget(page, 'mine').waitFor();
}

function withResolvers() {
  const resolvers: (() => void)[] = [];
  const promise = new Promise<void>((resolve) => resolvers.push(resolve));
  return { promise, resolve: () => resolvers[0]?.() };
}

const lastYear = new Date().getFullYear() - 1;

describe.each([
  ['matrix', '打开报告'],
  ['progress', '未开始'],
  ['mine', '处待改'],
])('the widget %s', (id, text) => {
  test('says that it is loading, then shows its data, with one question to the server', async () => {
    const { documentId, organization } = await newDraft(unbalancedInput, lastYear);
    await newOrganization();
    // A clerk has their own reports before them, whatever else waits in the system.
    const role = id === 'mine' ? 'report-editor' : undefined;
    const { page } = await newPerson({ ...(role && { role }), memberOf: [organization.documentId] });
    const asked: string[] = [];
    const { promise: held, resolve: answer } = withResolvers();
    await page.route(`**/disclosure/desk/${id}**`, async (route) => {
      asked.push(route.request().url());
      await held;
      await route.continue();
    });
    await home(page);
    await widget(page, id).getByText('正在加载').waitFor({ state: 'attached' });
    answer();
    await widget(page, id).getByText(text).first().waitFor();
    expect(asked).toHaveLength(1);
    expect(documentId).not.toBe('');
    await picture(page, `widget-${id}`);
  });

  test('says that something went wrong', async () => {
    const { page } = await newPerson();
    await page.route(`**/disclosure/desk/${id}**`, (route) => route.abort());
    await home(page);
    await widget(page, id).getByText('出错了').waitFor();
  });
});

test('widgets without anything to show say so', async () => {
  const { page } = await newPerson();
  for (const [id, data] of [
    ['matrix', { organizations: [], organization: null, years: [], year: null, report: null, previous: null }],
    [
      'progress',
      {
        year: 2023,
        years: [2023],
        counts: { notStarted: 0, drafting: 0, inReview: 0, approved: 0, correcting: 0, published: 0, overdue: 0 },
        entries: [],
        limit: 8,
      },
    ],
    ['mine', []],
  ] as const)
    await page.route(`**/disclosure/desk/${id}**`, (route) => route.fulfill({ json: { data } }));
  await home(page);
  await widget(page, 'matrix').getByText('还没有报告').waitFor();
  await widget(page, 'progress').getByText('没有机关').waitFor();
  await widget(page, 'mine').getByText('没有等您处理的报告').waitFor();
  await picture(page, 'widgets-empty');
});

test('the matrix remembers what was chosen, stands beside last year, and leads to the report', async () => {
  const { documentId: earlier, organization } = await newPublished(2022);
  const { documentId } = await strapi
    .documents('api::report.report')
    .create({ data: balancedInput(organization.documentId, 2023) });
  const { name } = await strapi.db
    .query('api::organization.organization')
    .findOne({ where: { documentId: organization.documentId }, select: ['name'] });
  const { page } = await newPerson();
  await home(page);
  await widget(page, 'matrix').getByRole('combobox', { name: '机关' }).click();
  await page.getByRole('option', { name, exact: true }).click();
  await widget(page, 'matrix').getByText('平衡', { exact: true }).waitFor();
  await widget(page, 'matrix').getByText('与上年并列').click();
  await widget(page, 'matrix').locator('small').first().waitFor();
  await page.reload();
  await widget(page, 'matrix').locator('small').first().waitFor();
  await picture(page, 'widget-matrix-compared');
  await widget(page, 'matrix').getByRole('link', { name: '打开报告' }).click();
  await page.locator('[data-grid="applications"]').waitFor();
  expect(page.url()).toContain(documentId);
  expect(earlier).not.toBe(documentId);
});

test('a person without the right to see reports sees no widget', async () => {
  const { code } = await strapi.service('admin::role').create({ name: '访客', description: '什么都看不到' });
  const { page } = await newPerson({ role: code });
  await page.goto(`${server.url}/admin/`);
  await page.getByRole('heading', { name: /您好/ }).waitFor();
  expect(await widget(page, 'mine').count()).toBe(0);
});
