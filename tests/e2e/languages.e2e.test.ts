import type { Page } from 'playwright-core';
import { newDraft, unbalancedInput } from '../integration/setup/reports';
import { cell, openReport, panel, toolbar } from './setup/desk';
import { closeWindows, newPerson, picture } from './setup/person';
import { settled } from './setup/settled';

afterEach(closeWindows);

test('the edit view speaks English to those who choose it, and changes over at once', async () => {
  const { documentId } = await newDraft(unbalancedInput);
  const { page } = await newPerson({ language: 'en' });
  await openReport(page, documentId);
  await page.getByRole('textbox', { name: 'New applications received this year, Natural persons' }).waitFor();
  await page.locator('th', { hasText: 'Legal persons and other organizations' }).waitFor();
  await toolbar(page, 'applications').getByRole('button', { name: 'Fill totals' }).waitFor();
  await panel(page)
    .getByText(/the total is 1, the sum of the six applicant columns is 0/)
    .waitFor();
  const english = (await page.locator('main').innerText()).replace(/第.*局.*|[“”]/g, '');
  expect(english).not.toMatch(/[填撤空]/);
  await cell(page, 'applications.granted.total').click();
  await picture(page, 'edit-view-en');
  await page.goto(`${server.url}/admin/me`);
  await page.getByRole('combobox', { name: 'Interface language' }).click();
  await page
    .getByRole('option', { name: /简体|中文 \(简体\)|Chinese/ })
    .first()
    .click();
  const saved = page.waitForResponse(
    (response) => response.request().method() === 'PUT' && response.url().endsWith('/admin/users/me'),
  );
  await page
    .getByRole('button', { name: /Save|保存/ })
    .first()
    .click();
  expect((await saved).status()).toBe(200);
  await settled(page);
  await openReport(page, documentId);
  await toolbar(page, 'applications').getByRole('button', { name: '填入合计' }).waitFor();
  await page.getByRole('textbox', { name: '一、本年新收政府信息公开申请数量, 自然人' }).waitFor();
});

/** Words in the headings of the grids that go over the end of a line. */
const cutWords = (page: Page): Promise<string[]> =>
  page.locator('[data-grid] th').evaluateAll((headings) =>
    headings.flatMap((heading) => {
      const across = getComputedStyle(heading).writingMode === 'horizontal-tb' ? 'top' : 'left';
      const text = heading.firstChild as Text;
      const isCut = ({ 0: word, index }: RegExpExecArray) => {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        return new Set([...range.getClientRects()].map((box) => Math.round(box[across]))).size > 1;
      };
      return [...text.data.matchAll(/\p{L}+/gu)].filter(isCut).map(([word]) => word);
    }),
  );

test.each([1280, 1440, 1920])('no English word of a heading is cut at %i px', async (width) => {
  const { documentId } = await newDraft(unbalancedInput);
  const { page } = await newPerson({ language: 'en', width });
  await openReport(page, documentId);
  expect(await cutWords(page)).toEqual([]);
  await page.locator('[data-grid="applications"]').scrollIntoViewIfNeeded();
  await picture(page, `edit-view-en-${width}`);
});
