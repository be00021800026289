import { newDraft, newPublished, unbalancedInput } from '../integration/setup/reports';
import { cell, counted, openList, openReport, toolbar, values } from './setup/desk';
import { closeWindows, newPerson, picture } from './setup/person';

afterEach(closeWindows);

const person = 'applications.granted.naturalPerson';

test('the Published tab shows the report and changes nothing', async () => {
  const { documentId } = await newPublished();
  const { page } = await newPerson();
  await openReport(page, documentId, '?status=published');
  await page.getByRole('tab', { selected: true }).getByText('已发布').waitFor();
  await page.locator(`[id="cell-${person}"][readonly]`).waitFor();
  await counted(toolbar(page, 'applications').getByRole('button'), 0);
  await cell(page, person).click();
  await page.keyboard.type('5');
  expect(await values(page, person)).toEqual(['0']);
});

test('a role that may read but not edit gets a read-only grid', async () => {
  const role = await strapi.service('admin::role').create({ name: '只读', description: '' });
  const fields = [
    'title',
    'year',
    'organization',
    'layout',
    'sections.chapter',
    'sections.heading',
    'sections.body',
    'applications.row',
    'applications.naturalPerson',
    'applications.total',
    'proactive.row',
    'remedies.row',
  ];
  await strapi.service('admin::role').assignPermissions(role.id, [
    {
      action: 'plugin::content-manager.explorer.read',
      subject: 'api::report.report',
      properties: { fields },
      conditions: [],
    },
    {
      action: 'plugin::content-manager.explorer.read',
      subject: 'api::organization.organization',
      properties: { fields: ['name', 'code'] },
      conditions: [],
    },
  ]);
  const { documentId, organization } = await newDraft(unbalancedInput);
  const { page } = await newPerson({ role: role.code, memberOf: [organization.documentId] });
  await openReport(page, documentId);
  await page.locator(`[id="cell-${person}"][readonly]`).waitFor();
  await cell(page, person).click();
  await page.keyboard.type('5');
  expect(await values(page, person)).toEqual(['0']);
});

test('the list shows organization, year, findings and balance, and filters by state', async () => {
  const { documentId } = await newDraft(unbalancedInput, 2019);
  const { page } = await newPerson();
  await openList(page, '?page=1&pageSize=10&filters[$and][0][year][$eq]=2019');
  const row = page.locator('tbody tr').first();
  await row.getByText('处错误').waitFor();
  await row.getByText('不平衡').waitFor();
  await row.getByText('2019', { exact: true }).waitFor();
  await picture(page, 'list');
  expect(documentId).not.toBe('');
  await openList(page, '?page=1&pageSize=10');
  await page.getByRole('button', { name: '筛选器' }).click();
  const field = page.getByRole('combobox').filter({ hasText: '版式' });
  await field.waitFor();
  await field.press('Enter');
  await page.getByRole('option', { name: '状态' }).waitFor();
});
