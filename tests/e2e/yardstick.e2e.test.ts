import { get } from '../integration/setup/http';
import { approve } from '../integration/setup/people';
import { newOrganization } from '../integration/setup/reports';
import { cell, copyFromElsewhere, notified, openReport, panel } from './setup/desk';
import { keysOf } from './setup/keys';
import { lineOf, matrixOf, variedReport } from './setup/matrix';
import { closeWindows, newPerson, picture } from './setup/person';
import { settled } from './setup/settled';

afterEach(closeWindows);

test('a clerk fills in and publishes a report with the keyboard alone', async () => {
  const organization = await newOrganization({ name: '示例市档案局' });
  await newOrganization();
  const { page } = await newPerson();
  const report = variedReport();
  const matrix = matrixOf(report);
  const keys = keysOf(page);
  await openReport(page, 'create');
  const start = Date.now();
  const tabTo = async (field: string) => {
    for (let tabs = 0; tabs < 60; tabs += 1) {
      if ((await page.evaluate(() => document.activeElement?.getAttribute('name'))) === field) return;
      await keys.press('Tab');
    }
    throw new Error(`Tab never came to ${field}`);
  };
  /** F8, until the cell of the address, or else a text, has the keyboard. */
  const nextFinding = async (address?: string) => {
    await keys.press('F8');
    await page.waitForFunction((address) => {
      const element = document.activeElement as HTMLElement | null;
      return address ? element?.dataset.address === address : element?.hasAttribute('data-slate-editor');
    }, address);
    await settled(page);
  };
  /** Writes a chapter that is missing, until the form has heard of it: the editor holds back what is typed. */
  const write = async (chapter: string, text: string) => {
    await nextFinding();
    await keys.type(text);
    await panel(page).locator(`[data-path="sections.${chapter}"]`).first().waitFor({ state: 'detached' });
  };
  const fill = async (figures: readonly string[]) => {
    for (const figure of figures) {
      await keys.type(figure);
      await keys.press('Tab');
    }
  };
  const fillTotals = async () => {
    await keys.press('Escape');
    await keys.press('Enter');
  };

  // Whose report of which year it is.
  await tabTo('organization');
  await keys.press('ArrowDown');
  await keys.type('档案');
  const choice = page.getByRole('option', { name: /示例市档案局/ });
  await choice.waitFor();
  for (let downs = 0; downs < 10 && (await choice.getAttribute('data-highlighted')) === null; downs += 1) {
    await keys.press('ArrowDown');
    await page.locator('[role="option"][data-highlighted]').first().waitFor();
  }
  await keys.press('Enter');
  await page.waitForFunction(() => (document.activeElement as HTMLInputElement).value.startsWith('示例市档案局'));
  await tabTo('year');
  await keys.press('Enter');
  const year = page.getByRole('option', { name: /2023/ });
  await year.waitFor();
  await keys.type('2023');
  await page.waitForFunction(() => document.activeElement?.textContent?.includes('2023'));
  await keys.press('Enter');
  await year.waitFor({ state: 'detached' });

  // Chapter one, then table one: F8 leads to what is missing.
  await write('overview', '本机关依法公开政府信息。');
  await nextFinding('proactive.regulations.issued');
  await fill(lineOf(report, 'proactive'));

  // The matrix: two lines typed, the first with a wrong total; the rest pasted from a spreadsheet.
  await nextFinding('applications.newRequests.naturalPerson');
  const [received = [], carried = [], ...others] = matrix;
  await fill(received.slice(0, 6));
  await keys.type(String(Number(received[6]) + 10));
  await keys.press('Enter');
  await keys.press('Home');
  await fill(carried.slice(0, 6));
  await keys.press('ArrowDown');
  await keys.press('Home');
  await copyFromElsewhere(page, { text: others.map((line) => line.slice(0, 6).join('\t')).join('\r\n') });
  await keys.press('Control+v');
  await page.waitForFunction(
    () =>
      (document.getElementById('cell-applications.carriedForward.otherOrganization') as HTMLInputElement).value !== '',
  );

  // The wrong sum: seen, jumped to, put right.
  await panel(page)
    .getByText(/总计为 \d+，六类申请人之和为 \d+，相差 10/)
    .waitFor();
  await nextFinding('applications.newRequests.total');
  const why = await cell(page, 'applications.newRequests.total').getAttribute('aria-describedby');
  expect(await page.locator(`[id="${why}"]`).textContent()).toMatch(/错误：.*相差 10/);
  await picture(page, 'yardstick-wrong-sum');
  await keys.type(received[6] ?? '');
  await keys.press('Enter');
  await fillTotals();

  await nextFinding('remedies.reconsideration.upheld');
  await fill(lineOf(report, 'remedies').map((figure, index) => (index % 5 === 4 ? '' : figure)));
  await keys.press('Shift+Tab');
  await fillTotals();
  await write('problems', '存在的问题已经整改。');
  await write('otherMatters', '没有收取信息处理费，也没有其他需要报告的事项。');
  await panel(page).getByText('数据齐全且平衡').waitFor();

  await keys.press('Control+s');
  await notified(page, '报告已保存');
  await page.waitForURL((url) => !url.pathname.endsWith('/create'));
  // Two others review it; then the clerk comes back to it.
  await approve(new URL(page.url()).pathname.split('/').at(-1) ?? '');
  await page.reload();
  await page.locator('[data-grid="remedies"]').waitFor();
  await panel(page).getByText('数据齐全且平衡').waitFor();
  await settled(page);
  await keys.press('Control+Shift+Enter');
  await page.locator('[data-confirm]').waitFor();
  await page.locator('[data-confirm]').press('Enter');
  await notified(page, '报告已发布');
  const seconds = (Date.now() - start) / 1000;
  await picture(page, 'yardstick-published');

  const { body } = await get(`/api/reports?filters[organization][code][$eq]=${organization.code}`);
  const [published] = body.data;
  expect(published).toMatchObject({ year: 2023, layout: 'v2021' });
  const figures = published.applications.map(({ row, naturalPerson, total }: Record<string, unknown>) => [
    row,
    naturalPerson,
    total,
  ]);
  const expected = Object.entries(report.applications).map(([row, { naturalPerson, total }]) => [
    row,
    naturalPerson,
    total,
  ]);
  expect(new Map(figures.map(([row, ...rest]: unknown[]) => [row, rest]))).toEqual(
    new Map(expected.map(([row, ...rest]) => [row, rest])),
  );
  console.log(`yardstick: ${keys.strokes()} keystrokes, ${seconds.toFixed(1)} s`);
});
