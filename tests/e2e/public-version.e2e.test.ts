import { ask, get } from '../integration/setup/http';
import { approve } from '../integration/setup/people';
import { addressOf } from '../integration/setup/publications';
import { documents, newPublished } from '../integration/setup/reports';
import { notified, openReport } from './setup/desk';
import { closeWindows, newPerson, picture } from './setup/person';

afterAll(closeWindows);

test('a correction is published with a note, and a report is withdrawn with a reason', async () => {
  const { documentId, organization } = await newPublished();
  await documents.update(documentId, { title: '更正后的标题' });
  const { page } = await newPerson();
  await openReport(page, documentId);
  const dialog = page.getByRole('dialog');

  // Nobody is asked for a note that cannot be published yet.
  await page.getByRole('button', { name: '发布', exact: true }).click();
  await page.getByText('报告尚未审核通过').first().waitFor();
  expect(await dialog.count()).toBe(0);
  await approve(documentId);
  await openReport(page, documentId);

  await page.getByRole('button', { name: '发布', exact: true }).click();
  await dialog.getByRole('textbox', { name: '更正说明' }).fill('更正了报告标题');
  await picture(page, 'correction');
  await dialog.getByRole('button', { name: '发布', exact: true }).click();
  await notified(page, '报告已发布');
  await dialog.waitFor({ state: 'detached' });
  const { body } = await get(`${addressOf(organization.code)}/versions`);
  expect(body.data.map(({ note }: { note: string | null }) => note)).toEqual([null, '更正了报告标题']);

  const withdraw = page.locator('[data-withdraw]');
  await withdraw.click();
  await dialog.getByRole('button', { name: '撤回', exact: true }).click();
  await dialog.getByText('请写明撤回原因').waitFor();
  await dialog.getByRole('textbox', { name: '撤回原因' }).fill('数据需要重新核实');
  await picture(page, 'withdrawal');
  await dialog.getByRole('button', { name: '撤回', exact: true }).click();
  await notified(page, '报告已撤回');
  await withdraw.waitFor({ state: 'detached' });
  const gone = await ask(addressOf(organization.code));
  expect(gone.status).toBe(410);
  expect(gone.body.toString()).toContain('数据需要重新核实');
});

test('whoever may not withdraw is not asked to', async () => {
  const { documentId, organization } = await newPublished();
  const { page } = await newPerson({ role: 'report-editor', memberOf: [organization.documentId] });
  await openReport(page, documentId);
  await page.locator('[data-review]').waitFor();
  expect(await page.locator('[data-withdraw]').count()).toBe(0);
});
