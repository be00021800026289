import { newDraft, unbalancedInput } from '../integration/setup/reports';
import { barriers } from './setup/barriers';
import { cell, openReport } from './setup/desk';
import { closeWindows, newPerson } from './setup/person';

afterEach(closeWindows);

test('axe finds nothing serious on the edit view', async () => {
  const { documentId } = await newDraft(unbalancedInput);
  const { page } = await newPerson();
  await openReport(page, documentId);
  await cell(page, 'applications.granted.total').click();
  expect(await barriers(page)).toEqual([]);
});

test('axe finds nothing serious on the home page', async () => {
  const { documentId } = await newDraft(unbalancedInput);
  const { page } = await newPerson();
  await openReport(page, documentId);
  await page.goto(`${server.url}/admin/`);
  await page.getByRole('link', { name: '打开报告' }).waitFor();
  expect(await barriers(page)).toEqual([]);
});
