import type { Page } from 'playwright-core';
import { type Blocks, paragraphs } from '../../src/plugins/disclosure/model';
import { approve } from '../integration/setup/people';
import { balancedInput, newDraft, newOrganization, stored } from '../integration/setup/reports';
import { cell, copyFromElsewhere, counted, holds, notified, openReport, panel } from './setup/desk';
import { closeWindows, newPerson, picture } from './setup/person';
import { settled } from './setup/settled';
import { emptyText, enterText, moveCursor, textEditor } from './setup/text';

afterEach(closeWindows);

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
  await counted(page.getByText('本章内容为下表'), 3);
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

/** Chapter six says what every report has to say of fees, so that nothing is warned of. */
const textAt = (place: number): string =>
  place === 0 ? '2022年主动公开信息128条。\n继续推进公开。' : place === 5 ? '本年度没有收取信息处理费。' : '见下表。';

test('starting from last year copies wording but no figure, and marks it until it is edited', async () => {
  const last = (organization: string) => ({
    ...balancedInput(organization, 2022),
    sections: headings.map((heading, place) => ({
      chapter: ['overview', 'proactive', 'applications', 'remedies', 'problems', 'otherMatters'][place],
      heading: place === 0 ? '一、基本情况' : heading,
      body: paragraphs(textAt(place)) as Blocks,
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
  await holds(page.getByLabel('“一、总体情况”的标题'), '一、基本情况');
  await counted(page.getByText('128'), 0);
  expect(await cell(page, 'applications.granted.total').inputValue()).toBe('');
  await page.locator('[data-chapter="overview"] [data-copied="2"]').waitFor();
  await picture(page, 'copied-text');
  await enterText(page.getByText('2023年主动公开信息××条。', { exact: true }));
  await moveCursor(page, 'End');
  await page.keyboard.type('比上年增加。');
  await page.locator('[data-chapter="overview"] [data-copied="1"]').waitFor();
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
  await settled(page);
  await page.keyboard.type('问题已整改。');
  await page.waitForFunction(() => !document.querySelector('[data-findings] [data-path="sections.problems"]'));
});

test('a preface stands before chapter one, a closing after chapter six, and neither is asked for', async () => {
  const { documentId } = await newDraft(balancedInput);
  const { page } = await newPerson();
  await openReport(page, documentId);
  const places = () =>
    page.locator('[data-chapter]').evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-chapter')));
  await page.locator('[data-findings]').getByText('数据齐全且平衡').waitFor();
  expect([(await places())[0], (await places()).at(-1)]).toEqual(['preface', 'closing']);
  await page.locator('[data-chapter="preface"]').getByRole('button', { name: '添加文字' }).click();
  const text = textEditor(page, '前言');
  await enterText(text);
  await page.keyboard.type('本报告依据条例编制。');
  await picture(page, 'preface');
  await page.keyboard.press('Control+s');
  await notified(page, '报告已保存');
  const { draft } = await stored(documentId);
  expect(draft?.sections.map(({ chapter }) => chapter)[0]).toBe('preface');
  expect(draft?.sections.map(({ chapter }) => chapter)).not.toContain('closing');
  await page.reload();
  await text.getByText('本报告依据条例编制。').waitFor();
  expect((await places())[0]).toBe('preface');
});

test('a form at which nobody works rests, also where a chapter’s text is folded away', async () => {
  const { documentId } = await newDraft(balancedInput);
  const { page, context } = await newPerson();
  // Whatever draws itself again and again looks again and again whether it is in sight.
  await context.addInitScript(() => {
    const Own = IntersectionObserver;
    Object.assign(window, { looks: 0 });
    window.IntersectionObserver = class extends Own {
      constructor(...how: ConstructorParameters<typeof Own>) {
        super(...how);
        Object.assign(window, { looks: Reflect.get(window, 'looks') + 1 });
      }
    };
  });
  await openReport(page, documentId);
  await page.locator('[data-text="hidden"]').first().waitFor();
  const rests = await page.evaluate(async () => {
    const looks = (): number => Reflect.get(window, 'looks');
    for (let tries = 0; tries < 10; tries += 1) {
      const before = looks();
      for (let frames = 0; frames < 30; frames += 1) await new Promise(requestAnimationFrame);
      if (looks() === before) return true;
    }
    return false;
  });
  expect(rests).toBe(true);
});

test('a text editor offers what may be saved; a text from Word keeps bold and lists and says what it dropped', async () => {
  const { documentId } = await newDraft(balancedInput);
  const { page } = await newPerson();
  await openReport(page, documentId);
  const text = textEditor(page, '五、存在的主要问题及改进情况');
  await emptyText(text);
  const tools = page.locator('[data-toolbar-item="true"]').locator('visible=true');
  const editors = await page.locator('[data-slate-editor]').locator('visible=true').count();
  // Bold, italic, link, and the two lists in one.
  await counted(tools, 4 * editors);
  await page.keyboard.press('Control+u');
  await page.keyboard.type('没有下划线');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('加粗');
  await page.keyboard.press('Enter');
  const printed = (words: string) =>
    `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.</span>${words}</p>`;
  const html = `<html><body><h2>（一）问题</h2><p><b>一是</b><u>更新</u>不及时。</p>${printed('甲')}${printed('乙')}</body></html>`;
  await copyFromElsewhere(page, { text: '（一）问题\n一是更新不及时。\n甲\n乙', html });
  await page.keyboard.press('Control+v');
  await notified(page, '粘贴时略去了下划线、删除线等格式，文字已保留');
  await text.getByRole('heading', { name: '（一）问题' }).waitFor();
  const own = await page
    .getByLabel('“五、存在的主要问题及改进情况”的标题')
    .evaluate((node) => getComputedStyle(node).fontSize);
  const sub = await text.getByRole('heading').evaluate((node) => getComputedStyle(node).fontSize);
  expect(Number.parseFloat(sub)).toBeLessThan(Number.parseFloat(own));
  await picture(page, 'pasted-from-word');
  await page.keyboard.press('Control+s');
  await notified(page, '报告已保存');
  const { draft } = await stored(documentId);
  const body = draft?.sections.find(({ chapter }) => chapter === 'problems')?.body;
  expect(body).toMatchObject([
    { type: 'paragraph', children: [{ text: '没有下划线' }, { text: '加粗', bold: true }] },
    { type: 'heading', level: 2 },
    { type: 'paragraph', children: [{ text: '一是', bold: true }, { text: '更新不及时。' }] },
    { type: 'list', format: 'ordered', children: [{ type: 'list-item' }, { type: 'list-item' }] },
  ]);
  expect(JSON.stringify(body)).not.toContain('underline');
});

test('Tab and Shift+Tab leave a text editor; the first stops of the page and F6 lead to findings and review', async () => {
  const { documentId } = await newDraft(balancedInput);
  const { page } = await newPerson();
  await openReport(page, documentId);
  const isIn = async (selector: string) => {
    await settled(page);
    return page.evaluate((wanted) => document.activeElement?.closest(wanted) !== null, selector);
  };
  await panel(page).waitFor();
  await page.locator('[data-review]').waitFor();
  await enterText(textEditor(page, '一、总体情况'));
  await page.keyboard.press('Tab');
  expect(await isIn('[data-slate-editor]')).toBe(false);
  await page.keyboard.press('Shift+Tab');
  expect(await isIn('[data-slate-editor]')).toBe(true);
  await page.keyboard.press('Shift+Tab');
  expect(await isIn('[data-slate-editor]')).toBe(false);
  await page.keyboard.press('F6');
  expect(await isIn('[data-findings]')).toBe(true);
  await page.keyboard.press('F6');
  expect(await isIn('[data-review]')).toBe(true);
  await page.getByRole('button', { name: '跳到检查结果（F6）' }).press('Enter');
  expect(await isIn('[data-findings]')).toBe(true);
});

test('printing the form prints the whole report, unsaved words too, over as many pages as it needs', async () => {
  const { documentId } = await newDraft((organization, year) => ({
    ...balancedInput(organization, year),
    sections: headings.map((heading, place) => ({
      chapter: ['overview', 'proactive', 'applications', 'remedies', 'problems', 'otherMatters'][place],
      heading,
      body: paragraphs('本机关依法公开政府信息，持续改进工作。'.repeat(40)) as Blocks,
    })),
  }));
  const { page } = await newPerson();
  await openReport(page, documentId);
  const text = textEditor(page, '六、其他需要报告的事项');
  await enterText(text);
  await moveCursor(page, 'Control+End');
  await page.keyboard.type('全文到此为止。', { delay: 40 });
  await text.getByText('全文到此为止。').waitFor();
  const paper = page.locator('[data-printed]');
  await page.emulateMedia({ media: 'print' });
  await paper.waitFor();
  expect(await paper.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(headings);
  await counted(paper.getByRole('table'), 3);
  await paper.getByText('全文到此为止。').waitFor();
  expect(await toolbarsSeen(page)).toBe(0);
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(3);
  await page.emulateMedia({ media: 'screen' });
  await paper.waitFor({ state: 'detached' });
});

const toolbarsSeen = (page: Page): Promise<number> => page.getByRole('toolbar').locator('visible=true').count();
