/** A clerk's first minutes with a report, at a desk and at a small window. */
import { paragraphs } from '../../src/plugins/disclosure/model';
import { balancedInput, newDraft, newOrganization } from '../integration/setup/reports';
import { cell, holds, notified, openReport } from './setup/desk';
import { closeWindows, newPerson, picture } from './setup/person';
import { settled } from './setup/settled';

afterEach(closeWindows);

test('the report that is due begins with organization, year and title; the bright button is the next act', async () => {
  const organization = await newOrganization({ name: '起步测试局' });
  const { page } = await newPerson({ role: 'report-editor', memberOf: [organization.documentId] });
  const asked: string[] = [];
  page.on('response', (response) => {
    if (response.status() === 404 || !response.url().startsWith(server.url)) asked.push(response.url());
  });
  await page.goto(`${server.url}/admin/`);
  await page.getByRole('link', { name: '开始填报' }).click();
  const year = new Date().getFullYear() - 1;
  const title = page.locator('input[name="title"]');
  await holds(title, `起步测试局${year}年政府信息公开工作年度报告`);
  await page
    .getByRole('combobox')
    .filter({ hasText: `${year} 年` })
    .waitFor();
  await settled(page);
  // What is open is one count, and the list adds up to it.
  const open = page.locator('[data-findings] [data-count="open"]');
  await open.waitFor();
  const counted = Number(/\d+/.exec(await open.innerText())?.[0]);
  const cells = await page
    .locator('[data-findings]')
    .getByText(/尚有 \d+ 格未填/)
    .allInnerTexts();
  const listed = cells.map((text) => Number(/\d+/.exec(text)?.[0])).reduce((sum, each) => sum + each, 0);
  expect(listed + (await page.locator('[data-findings] [data-rule="completeness.chapter"]').count())).toBe(counted);
  await picture(page, 'beginning');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await notified(page, '报告已保存');
  // Nothing was asked of an address that is none, nor of anybody else.
  expect(asked).toEqual([]);
});

test('words are found and replaced in the whole report', async () => {
  const { documentId } = await newDraft((organization, year) => ({
    ...balancedInput(organization, year),
    title: '某局2022年报告',
    sections: [
      { chapter: 'overview', heading: '一、总体情况', body: paragraphs('2022年，全年平稳。\n截至2022年末。') },
      { chapter: 'problems', heading: '五、问题', body: paragraphs('2022年提出的问题已经解决。') },
    ],
  }));
  const { page } = await newPerson();
  await openReport(page, documentId);
  await page.keyboard.press('Control+h');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: '查找' }).fill('2022年');
  await dialog.getByRole('textbox', { name: '替换为' }).fill('2023年');
  await dialog.getByText('找到 4 处').waitFor();
  await picture(page, 'find');
  await dialog.getByRole('listitem').nth(1).getByRole('button', { name: '替换' }).click();
  await dialog.getByText('已替换 1 处。 找到 3 处').waitFor();
  await dialog.getByRole('button', { name: '全部替换（3）' }).click();
  await dialog.getByText('已替换 4 处。 没有找到').waitFor();
  await dialog.getByRole('button', { name: '关闭' }).last().click();
  await holds(page.locator('input[name="title"]'), '某局2023年报告');
  await page.locator('[data-slate-editor]').getByText('2023年，全年平稳。').waitFor();
  await page.locator('[data-slate-editor]').getByText('2023年提出的问题已经解决。').waitFor();
});

test('a small window has the move of the day and the findings in its bar, and room for the report', async () => {
  const { documentId } = await newDraft(balancedInput);
  const { page } = await newPerson({ width: 1000, height: 700 });
  await openReport(page, documentId);
  const bar = page.locator('[data-narrow-bar]');
  await bar.locator('[data-move="section-review"]').waitFor();
  await picture(page, 'narrow');
  const { width = 0 } = (await page.locator('[data-grid="applications"]').locator('..').boundingBox()) ?? {};
  expect(width).toBeGreaterThan(800);
  await bar.getByRole('button', { name: /^错误/ }).click();
  await page.locator('[data-findings]').waitFor();
  expect(await page.locator('[data-findings]').isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  await cell(page, 'applications.granted.total').waitFor();
});

test('the guide stands in the panel, in its language', async () => {
  const { page } = await newPerson({ role: 'report-editor', language: 'en' });
  await page.goto(`${server.url}/admin/plugins/disclosure/guide`);
  await page.getByRole('heading', { name: 'Filling in a report' }).waitFor();
  expect(await page.locator('main').innerText()).not.toMatch(/\p{Script=Han}/u);
  await picture(page, 'guide');
  await page.goto((await page.locator('[data-long-guide]').getAttribute('href')) ?? '');
  await page.getByRole('heading', { level: 1, name: 'Filling in a report' }).waitFor();
});
