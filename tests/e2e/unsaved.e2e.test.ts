import type { Page, Response } from 'playwright-core';
import { paragraphs } from '../../src/plugins/disclosure/model';
import {
  balancedInput,
  documents,
  newDraft,
  newPublished,
  stored,
  unbalancedInput,
} from '../integration/setup/reports';
import { atCell, cell, notified, openList, openReport, panel, values } from './setup/desk';
import { closeWindows, newPerson, picture } from './setup/person';
import { settled } from './setup/settled';
import { enterText, moveCursor, textEditor } from './setup/text';

afterEach(closeWindows);

const person = 'applications.granted.naturalPerson';
const total = 'applications.granted.total';
const upheld = 'remedies.reconsideration.upheld';

/** The server's next answer about a report. */
const answer = (page: Page, method: string, path: string): Promise<Response> =>
  page.waitForResponse((response) => {
    const { pathname } = new URL(response.url());
    return response.request().method() === method && pathname.endsWith(`/api::report.report/${path}`);
  });

async function type(page: Page, address: string, text: string): Promise<void> {
  await cell(page, address).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

test('two editors: the second sees, cell by cell, mine and theirs, and chooses', async () => {
  const { documentId } = await newDraft(balancedInput);
  const [one, other] = [await newPerson(), await newPerson()];
  await openReport(one.page, documentId);
  await openReport(other.page, documentId);
  await type(one.page, person, '5');
  await type(one.page, total, '5');
  await type(one.page, upheld, '1');
  await one.page.keyboard.press('Control+s');
  await notified(one.page, '报告已保存');

  await type(other.page, person, '7');
  await type(other.page, total, '8');
  await type(other.page, 'remedies.directLitigation.upheld', '9');
  await other.page.keyboard.press('Control+s');
  const dialog = other.page.getByRole('dialog');
  await dialog.getByText(/报告已被.+修改/).waitFor();
  const row = (path: string) => dialog.locator(`tr[data-path="${path}"]`);
  expect(await row(person).innerText()).toMatch(/予以公开.*自然人[\s\S]*0[\s\S]*7[\s\S]*5/);
  // What one of them changed alone is no question, nothing is chosen beforehand, and × leads back to the form.
  expect(await row(upheld).count()).toBe(0);
  expect(await dialog.getByRole('radio', { checked: true }).count()).toBe(0);
  await picture(other.page, 'conflict');
  await other.page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await values(other.page, person, upheld)).toEqual(['7', '0']);
  await other.page.keyboard.press('Control+s');
  await dialog.getByText(/报告已被.+修改/).waitFor();
  const take = dialog.getByRole('button', { name: '采用并保存' });
  expect(await take.isDisabled()).toBe(true);
  await row(person).getByRole('radio').first().check();
  await row(total).getByRole('radio').last().check();
  await take.click();
  await dialog.waitFor({ state: 'detached' });
  await notified(other.page, '报告已保存');
  expect(await values(other.page, person, total, upheld, 'remedies.directLitigation.upheld')).toEqual([
    '7',
    '5',
    '1',
    '9',
  ]);
  const { draft } = await stored(documentId);
  expect(draft?.applications.find(({ row: code }) => code === 'granted')).toMatchObject({ naturalPerson: 7, total: 5 });
  expect(draft?.revision).toBe(2);
});

test('two editors in different paragraphs and cells: both stay, and nobody is asked', async () => {
  const lines = ['第一段。', '第二段。', '第三段。'];
  const texts = (organization: string) => ({
    ...balancedInput(organization),
    sections: [{ chapter: 'overview', heading: '一、总体情况', body: paragraphs(lines.join('\n')) }],
  });
  const { documentId } = await newDraft(texts);
  const [one, other] = [await newPerson(), await newPerson()];
  for (const { page } of [one, other]) await openReport(page, documentId);
  const write = async (page: Page, paragraph: number, words: string) => {
    await enterText(textEditor(page, '一、总体情况').locator('p').nth(paragraph));
    await moveCursor(page, 'End');
    await page.keyboard.type(words);
    await page.keyboard.press('Control+s');
  };
  await write(one.page, 1, '甲补充。');
  await notified(one.page, '报告已保存');
  await write(other.page, 2, '乙补充。');
  await notified(other.page, '报告已保存');
  const { draft } = await stored(documentId);
  const said = JSON.stringify(draft?.sections);
  expect(said).toContain('第二段。甲补充。');
  expect(said).toContain('第三段。乙补充。');
});

test('whoever saves again before the report is fetched anew has no conflict with themselves', async () => {
  const { documentId } = await newDraft(balancedInput);
  const { page } = await newPerson();
  await openReport(page, documentId);
  // The screen's refetch after a save takes its time, as over a poor line.
  await page.route('**/content-manager/collection-types/api::report.report/**', async (route) => {
    if (route.request().method() === 'GET') await new Promise((resolve) => setTimeout(resolve, 3000));
    await route.continue();
  });
  await enterText(textEditor(page, '一、总体情况'));
  const refetched = answer(page, 'GET', documentId);
  for (const words of ['补充一句。', '再补一句。']) {
    const saved = answer(page, 'PUT', documentId);
    await page.keyboard.type(words);
    await page.keyboard.press('Control+s');
    expect((await saved).status()).toBe(200);
    await notified(page, '报告已保存');
  }
  await refetched;
  expect(JSON.stringify((await stored(documentId)).draft?.sections)).toContain('补充一句。再补一句。');
});

test('changes are not discarded by a form that is older than they are', async () => {
  const { documentId } = await newPublished();
  const { page } = await newPerson();
  await openReport(page, documentId);
  await documents.update(documentId, { title: '甲的更正' });
  await openReport(page, documentId);
  // Another saves once more, while the form stands open.
  await documents.update(documentId, { title: '乙的更正' });
  const discard = async () => {
    await page.locator('aside').getByRole('button', { name: '更多操作' }).first().click();
    await page.getByRole('menuitem', { name: '放弃修改' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: '确认' }).click();
  };
  await discard();
  await notified(page, '没有丢弃任何内容');
  expect((await stored(documentId)).draft?.title).toBe('乙的更正');
  await openReport(page, documentId);
  const discarded = answer(page, 'POST', `${documentId}/actions/discard`);
  await discard();
  expect((await discarded).status()).toBe(200);
  await page.waitForFunction(() => !document.title.includes('乙的更正'));
  expect((await stored(documentId)).draft?.title).not.toBe('乙的更正');
});

test('what is typed while a save is under way is kept and not saved yet', async () => {
  const { documentId } = await newDraft(balancedInput);
  const { page } = await newPerson();
  await openReport(page, documentId);
  await type(page, person, '5');
  // The answer and the screen's refetch after it take their time, as over a poor line.
  await page.route('**/content-manager/collection-types/api::report.report/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  const refetched = answer(page, 'GET', documentId);
  // It stands there a moment only, maybe less than a slow machine needs to type.
  const saving = notified(page, '报告已保存');
  await page.keyboard.press('Control+s');
  await type(page, upheld, '6');
  await saving;
  await refetched;
  await settled(page);
  expect(await values(page, person, upheld)).toEqual(['5', '6']);
  await page.unroute('**/content-manager/collection-types/api::report.report/**');
  const saved = answer(page, 'PUT', documentId);
  await page.keyboard.press('Control+s');
  expect((await saved).status()).toBe(200);
  expect((await stored(documentId)).draft?.revision).toBe(2);
});

test('publishing a report that does not add up is refused with reasons that lead to their places', async () => {
  const { documentId } = await newDraft(unbalancedInput);
  const { page } = await newPerson();
  await openReport(page, documentId);
  await page.getByRole('button', { name: '发布', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('暂不能发布').waitFor();
  await picture(page, 'refused');
  await dialog.locator('[data-path="applications.granted.total"]').click();
  await dialog.waitFor({ state: 'detached' });
  await atCell(page, total);
  expect((await stored(documentId)).published).toBeUndefined();
});

test('leaving with unsaved changes asks first', async () => {
  const { documentId } = await newDraft(balancedInput);
  const { page } = await newPerson();
  await openList(page);
  await openReport(page, documentId);
  await type(page, person, '5');
  await page.getByRole('link', { name: '首页' }).first().click();
  const question = page.getByRole('alertdialog');
  await question.waitFor();
  await question.getByRole('button', { name: '取消' }).click();
  expect(await values(page, person)).toEqual(['5']);
});

test('a session that ends keeps what was typed, and it is restored after signing in again', async () => {
  const { documentId } = await newDraft(balancedInput);
  const { page, token } = await newPerson();
  await openReport(page, documentId);
  await type(page, person, '5');
  await page.evaluate(() => localStorage.setItem('jwtToken', JSON.stringify('ended')));
  await page.keyboard.press('Control+s');
  await notified(page, '您的登录已结束');
  await picture(page, 'session-ended');
  expect((await stored(documentId)).draft?.revision).toBe(0);
  await page.evaluate((value) => {
    localStorage.setItem('jwtToken', JSON.stringify(value));
    localStorage.setItem('isLoggedIn', 'true');
  }, token);
  await openReport(page, documentId);
  await page.getByRole('button', { name: '恢复', exact: true }).click();
  expect(await values(page, person)).toEqual(['5']);
  await type(page, total, '5');
  await page.keyboard.press('Control+s');
  await notified(page, '报告已保存');
});

test('a save that gets no answer leaves the form as it was, and can be repeated', async () => {
  const { documentId } = await newDraft(balancedInput);
  const { page, context } = await newPerson();
  await openReport(page, documentId);
  await type(page, person, '5');
  await context.setOffline(true);
  await page.keyboard.press('Control+s');
  await notified(page, '服务器没有应答');
  expect(await values(page, person)).toEqual(['5']);
  await context.setOffline(false);
  await page.keyboard.press('Control+s');
  await notified(page, '报告已保存');
  await panel(page).waitFor();
});
