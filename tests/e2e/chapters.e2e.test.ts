import { type Blocks, paragraphs } from '../../src/plugins/disclosure/model';
import { approve } from '../integration/setup/people';
import { balancedInput, newDraft, newOrganization, stored } from '../integration/setup/reports';
import { cell, notified, openReport, panel } from './setup/desk';
import { closeWindows, newPerson, picture } from './setup/person';

afterAll(closeWindows);

const headings = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];

test('a new report starts with the six headings; chapters two to four are their tables', async () => {
  await newOrganization({ name: '六章测试局' });
  await newOrganization();
  const { page } = await newPerson();
  await openReport(page, 'create');
  for (const heading of headings) await page.getByRole('heading', { name: heading, level: 2 }).waitFor();
  expect(await page.getByText('本章内容为下表').count()).toBe(3);
  await page.getByRole('combobox').first().click();
  await page.keyboard.type('六章');
  await page.getByRole('option', { name: /六章测试局/ }).click();
  await page.getByRole('combobox').nth(1).click();
  await page.getByRole('option', { name: '2023' }).click();
  await cell(page, 'applications.granted.total').click();
  await page.keyboard.type('3');
  await page.keyboard.press('Control+s');
  await notified(page, '报告已保存');
  await page.waitForURL((url) => !url.pathname.endsWith('/create'));
  const documentId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const { draft } = await stored(documentId);
  expect(draft?.title).toBe('六章测试局2023年政府信息公开工作年度报告');
  expect(draft?.sections.map(({ chapter }) => chapter)).toEqual([
    'overview',
    'proactive',
    'applications',
    'remedies',
    'problems',
    'otherMatters',
  ]);
});

test('starting from last year copies wording but no figure, and marks it until it is edited', async () => {
  const last = (organization: string) => ({
    ...balancedInput(organization, 2022),
    sections: headings.map((heading, place) => ({
      chapter: ['overview', 'proactive', 'applications', 'remedies', 'problems', 'otherMatters'][place],
      heading: place === 0 ? '一、基本情况' : heading,
      body: paragraphs(place === 0 ? '2022年主动公开信息128条。\n继续推进公开。' : '见下表。') as Blocks,
    })),
  });
  const { documentId: lastId, organization } = await newDraft(last);
  await approve(lastId);
  await strapi.documents('api::report.report').publish({ documentId: lastId });
  const { documentId } = await strapi
    .documents('api::report.report')
    .create({ data: { organization: organization.documentId, year: 2023 } });
  const { page } = await newPerson();
  await openReport(page, documentId);
  await page.getByRole('button', { name: '从上年报告开始' }).click();
  await page.getByText('2023年主动公开信息××条。', { exact: true }).waitFor();
  expect(await page.getByLabel('“一、总体情况”的标题').inputValue()).toBe('一、基本情况');
  expect(await page.getByText('128').count()).toBe(0);
  expect(await cell(page, 'applications.granted.total').inputValue()).toBe('');
  const mark = page.locator('[data-chapter="overview"] [data-copied]');
  expect(await mark.getAttribute('data-copied')).toBe('2');
  await picture(page, 'copied-text');
  await page.getByText('2023年主动公开信息××条。', { exact: true }).click();
  await page.keyboard.press('End');
  await page.keyboard.type('比上年增加。');
  await page.waitForFunction(
    () => document.querySelector('[data-chapter="overview"] [data-copied]')?.getAttribute('data-copied') === '1',
  );
});

test('a finding about a text leads to its chapter', async () => {
  const { documentId } = await newDraft((organization, year) => ({
    ...balancedInput(organization, year),
    sections: [],
  }));
  const { page } = await newPerson();
  await openReport(page, documentId);
  await panel(page).locator('[data-path="sections.problems"]').click();
  await page.waitForFunction(() => document.activeElement?.hasAttribute('data-slate-editor'));
  await page.keyboard.type('问题已整改。');
  await page.waitForFunction(() => !document.querySelector('[data-findings] [data-path="sections.problems"]'));
});
