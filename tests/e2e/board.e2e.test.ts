import { mailServer } from '../integration/setup/mail';
import { approve, newPerson as newAccount } from '../integration/setup/people';
import { balancedInput, newOrganization, reportUid, unbalancedInput } from '../integration/setup/reports';
import { barriers } from './setup/barriers';
import { notified } from './setup/desk';
import { closeWindows, newPerson, picture } from './setup/person';

afterEach(closeWindows);

const year = new Date().getFullYear() - 1;

test('the supervising office sees who is late, makes a consolidated draft, and sees a reminder before it is sent', async () => {
  const government = await newOrganization({ kind: 'county' });
  const below = { parent: government.documentId, deadline: '01-01' };
  const done = await newOrganization(below);
  const late = await newOrganization(below);
  const input = balancedInput(done.documentId, year);
  const { documentId } = await strapi.documents(reportUid).create({ data: input as never });
  await approve(documentId);
  await strapi.documents(reportUid).publish({ documentId });
  await strapi.documents(reportUid).create({ data: unbalancedInput(late.documentId, year) as never });
  const { page } = await newPerson({ role: 'supervising-office', memberOf: [government.documentId] });
  await page.goto(`${server.url}/admin/`);
  await page.getByRole('link', { name: '年度汇总' }).click();
  const list = page.getByRole('region', { name: '下级机关列表' });
  await list.getByRole('link', { name: late.name }).waitFor();
  await page.getByRole('textbox', { name: '机关名称或代码' }).fill(done.code);
  await list.getByRole('link', { name: late.name }).waitFor({ state: 'detached' });
  await page.getByRole('textbox', { name: '机关名称或代码' }).fill('');
  await page.getByRole('button', { name: '生成汇总草稿' }).click();
  await page.getByText('由 1 个机关的已公开报告汇总而成').waitFor();
  await picture(page, 'board');
  expect(await barriers(page)).toEqual([]);
  await page.locator('[data-cell="applications.newRequests.total"] button').click();
  await page.getByRole('dialog').getByRole('rowheader', { name: done.name }).waitFor();
  await page.getByRole('button', { name: '关闭' }).click();
  await page.getByRole('button', { name: '催办逾期机关（1）' }).click();
  await page.getByRole('dialog').getByText('没有可以收件的填报员').waitFor();
});

describe('a reminder', () => {
  const { mails } = mailServer();

  test('is read before it is sent, goes to the editors of the late body, and not twice a day', async () => {
    const government = await newOrganization({ kind: 'county' });
    const late = await newOrganization({ parent: government.documentId, deadline: '01-01' });
    const { id } = await newAccount(['report-editor'], [late.documentId]);
    const { email } = await strapi.db.query('admin::user').findOne({ where: { id }, select: ['email'] });
    const { page } = await newPerson({ role: 'supervising-office', memberOf: [government.documentId] });
    await page.goto(`${server.url}/admin/plugins/disclosure/consolidation`);
    const remind = page.getByRole('button', { name: '催办逾期机关（1）' });
    await remind.click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('article', { name: late.name }).getByText('收件人').waitFor();
    await picture(page, 'reminder');
    expect(await barriers(page, '[role="dialog"]')).toEqual([]);
    await dialog.getByRole('button', { name: '发送（1）' }).click();
    await notified(page, '已发送 1 封，未发送 0 封');
    expect(mails.filter((address) => address === email)).toHaveLength(1);
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('region', { name: '下级机关列表' }).getByText('已催办').waitFor();
    await remind.click();
    await dialog.getByText('今天已经催办').waitFor();
    await dialog.locator('button:is(:disabled, [aria-disabled="true"])', { hasText: '发送（0）' }).waitFor();
    expect(mails.filter((address) => address === email)).toHaveLength(1);
  });
});
