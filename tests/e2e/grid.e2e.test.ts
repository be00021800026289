import { balancedInput, newDraft, newPublished } from '../integration/setup/reports';
import {
  atCell,
  cell,
  cellWith,
  copyFromElsewhere,
  counted,
  notified,
  openReport,
  panel,
  toolbar,
  values,
} from './setup/desk';
import { closeWindows, newPerson, type Person, picture } from './setup/person';

const person = 'applications.granted.naturalPerson';
const enterprise = 'applications.granted.commercialEnterprise';
const total = 'applications.granted.total';

let sitting: Person;
beforeAll(async () => {
  sitting = await newPerson();
});
afterAll(closeWindows);
const page = () => sitting.page;

/** A new draft with zeros everywhere, in the edit view. */
async function openZeros(): Promise<void> {
  const { documentId } = await newDraft(balancedInput);
  await openReport(page(), documentId);
}

test('cells are named by row and column, in a table with the official form’s headings', async () => {
  await openZeros();
  const table = page().getByRole('table', { name: '收到和处理政府信息公开申请情况' });
  await table.getByRole('textbox', { name: '一、本年新收政府信息公开申请数量, 自然人' }).waitFor();
  expect(await table.locator('th', { hasText: '（三）不予公开' }).getAttribute('rowspan')).toBe('8');
  expect(await table.locator('th', { hasText: '法人或其他组织' }).getAttribute('colspan')).toBe('5');
  expect(await table.getByRole('textbox').count()).toBe(175);
  const remedies = page().getByRole('table', { name: '政府信息公开行政复议、行政诉讼情况' });
  expect(await remedies.getByRole('textbox').count()).toBe(15);
});

test('it handles like a spreadsheet: overwrite, F2, Escape, Enter, arrows, ends, Delete, undo and redo', async () => {
  await openZeros();
  const { keyboard } = page();
  await cell(page(), person).click();
  await keyboard.type('12');
  await keyboard.press('Enter');
  await atCell(page(), 'applications.partiallyGranted.naturalPerson');
  await keyboard.press('ArrowUp');
  await keyboard.press('F2');
  await keyboard.type('5');
  expect(await values(page(), person)).toEqual(['125']);
  await keyboard.press('Escape');
  expect(await values(page(), person)).toEqual(['12']);
  await keyboard.press('End');
  await atCell(page(), total);
  await keyboard.press('Home');
  await keyboard.press('Shift+ArrowRight');
  await keyboard.press('Delete');
  expect(await values(page(), person, enterprise)).toEqual(['', '']);
  await keyboard.press('Control+z');
  await keyboard.press('Control+z');
  expect(await values(page(), person, enterprise)).toEqual(['0', '0']);
  await keyboard.press('Control+y');
  expect(await values(page(), person)).toEqual(['12']);
  await keyboard.press('Control+End');
  await atCell(page(), 'applications.carriedForward.total');
  await keyboard.press('Tab');
  await atCell(page());
});

test('Tab passes a table by in one step; while one writes, it goes from cell to cell and Enter back to the first', async () => {
  await openZeros();
  const { keyboard } = page();
  await toolbar(page(), 'applications').getByRole('button', { name: '填入合计' }).focus();
  const stops: (string | undefined)[] = [];
  for (let tabs = 0; tabs < 8; tabs += 1) {
    await keyboard.press('Tab');
    stops.push(await page().evaluate(() => (document.activeElement as HTMLElement).dataset.address));
  }
  expect(stops.filter(Boolean)).toEqual(['applications.newRequests.naturalPerson']);
  await cell(page(), enterprise).click();
  await keyboard.type('=2+3');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.type('＝（2＋3）＊4');
  await keyboard.press('Enter');
  await atCell(page(), 'applications.partiallyGranted.commercialEnterprise');
  expect(await values(page(), enterprise, 'applications.granted.socialOrganization')).toEqual(['5', '20']);
  await keyboard.press('Control+d');
  expect(await values(page(), 'applications.partiallyGranted.commercialEnterprise')).toEqual(['5']);
  await keyboard.press('Shift+ArrowRight');
  await keyboard.press('Control+r');
  expect(await values(page(), 'applications.partiallyGranted.researchInstitution')).toEqual(['5']);
  await page().locator('[data-range]', { hasText: '求和 10' }).waitFor();
  const told = page().getByRole('status').filter({ hasText: '已选 2 格' });
  await told.waitFor({ state: 'attached' });
  expect(await told.textContent()).toMatch(/：从“.*部分公开.*商业企业”到“.*部分公开.*科研机构”。求和 10，计数 2$/);
  const chosen = page().getByRole('gridcell', { selected: true });
  expect(await chosen.locator('input').evaluateAll((inputs) => inputs.map((input) => input.dataset.address))).toEqual([
    'applications.partiallyGranted.commercialEnterprise',
    'applications.partiallyGranted.researchInstitution',
  ]);
  await picture(page(), 'range-over-marked');
  await keyboard.press('ArrowUp');
  await keyboard.press('Control+ArrowDown');
  await atCell(page(), 'applications.carriedForward.researchInstitution');
});

test('a range is copied to a spreadsheet and comes back from one', async () => {
  await openZeros();
  const { keyboard } = page();
  await cell(page(), person).click();
  await keyboard.type('3');
  await keyboard.press('Tab');
  await keyboard.type('4');
  await keyboard.press('ArrowLeft');
  await keyboard.press('Shift+ArrowRight');
  await keyboard.press('Control+c');
  expect(await page().evaluate(() => navigator.clipboard.readText())).toBe('3\t4');
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowLeft');
  await keyboard.press('Control+v');
  expect(
    await values(
      page(),
      'applications.partiallyGranted.naturalPerson',
      'applications.partiallyGranted.commercialEnterprise',
    ),
  ).toEqual(['3', '4']);
  const html = '<table><tr><td align=right>1,234</td><td>&nbsp;</td></tr><tr><td>５６</td><td>7</td></tr></table>';
  await cell(page(), person).click();
  await copyFromElsewhere(page(), { text: '1,234\t\n５６\t7', html });
  await keyboard.press('Control+v');
  expect(await values(page(), person, enterprise)).toEqual(['1234', '']);
  expect(await values(page(), 'applications.partiallyGranted.naturalPerson')).toEqual(['56']);
});

test('a paste that does not fit is shown before it is done', async () => {
  await openZeros();
  const { keyboard } = page();
  await cell(page(), 'applications.carriedForward.otherOrganization').click();
  await copyFromElsewhere(page(), { text: '5\t五件\t9\n1\t2\t3' });
  await keyboard.press('Control+v');
  const dialog = page().getByRole('dialog');
  await dialog.getByText('“五件”不是数字').waitFor();
  await counted(dialog.getByText('超出表格范围'), 4);
  await picture(page(), 'paste-preview');
  await keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await values(page(), 'applications.carriedForward.otherOrganization')).toEqual(['0']);
  await atCell(page(), 'applications.carriedForward.otherOrganization');
  await keyboard.press('Control+v');
  await dialog.getByRole('button', { name: '粘贴 1 格' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(await values(page(), 'applications.carriedForward.otherOrganization')).toEqual(['5']);
  await cell(page(), person).click();
  await copyFromElsewhere(page(), { text: '0.5\t—\n-3\t' });
  await keyboard.press('Control+v');
  await dialog.getByText('粘贴预览').waitFor();
  await dialog.getByText('0.5（不是整数，保存时会被拒绝）').waitFor();
  await counted(dialog.getByText('保存时会被拒绝'), 2);
  await counted(dialog.getByText('空白', { exact: true }), 2);
  await keyboard.press('Escape');
});

test('a wrong sum marks all its cells, says why, and both sides of the equation light up', async () => {
  await openZeros();
  await cell(page(), person).click();
  await page().keyboard.type('2');
  await page().keyboard.press('Enter');
  await cell(page(), total).click();
  await page().locator(`[id="cell-${total}"][aria-invalid="true"]`).waitFor();
  await cellWith(page(), person, '[data-core="true"][data-side="right"]').waitFor();
  await cellWith(page(), total, '[data-side="left"]:not([data-core])').waitFor();
  const reason = await cell(page(), person).getAttribute('aria-describedby');
  expect(await page().locator(`[id="${reason}"]`).textContent()).toContain('总计为 0，六类申请人之和为 2');
  await panel(page()).locator('[data-path="applications.totalResults.naturalPerson"]').first().click();
  await atCell(page(), 'applications.totalResults.naturalPerson');
  await picture(page(), 'wrong-sum');
});

test('totals are suggested, filled in on request, and never overwritten unasked', async () => {
  const { documentId } = await newDraft((organization, year) => ({ organization, year }));
  await openReport(page(), documentId);
  const remedies = ['upheld', 'corrected', 'otherOutcome', 'pending'].map(
    (column) => `remedies.reconsideration.${column}`,
  );
  const sum = 'remedies.reconsideration.total';
  await cell(page(), remedies[0] ?? '').click();
  for (const figure of ['1', '2', '3', '4']) {
    await page().keyboard.type(figure);
    await page().keyboard.press('Tab');
  }
  await page().locator(`[id="cell-${sum}"][placeholder="10"]`).waitFor();
  expect(await values(page(), sum)).toEqual(['']);
  const fill = toolbar(page(), 'remedies').getByRole('button', { name: '填入合计' });
  await fill.click();
  expect(await values(page(), sum)).toEqual(['10']);
  await cell(page(), sum).click();
  await page().keyboard.type('11');
  await page().keyboard.press('Enter');
  await fill.click();
  expect(await values(page(), sum)).toEqual(['11']);
  await toolbar(page(), 'remedies').getByRole('button', { name: /替换/ }).click();
  expect(await values(page(), sum)).toEqual(['10']);
});

test('blanks become 0 only after a question, and that can be undone', async () => {
  const { documentId } = await newDraft((organization, year) => ({ organization, year }));
  await openReport(page(), documentId);
  const bar = toolbar(page(), 'proactive');
  const first = 'proactive.regulations.issued';
  await bar.getByRole('button', { name: '空白填 0' }).click();
  await page().getByRole('alertdialog').getByRole('button', { name: '取消' }).click();
  await page().getByRole('alertdialog').waitFor({ state: 'detached' });
  expect(await values(page(), first)).toEqual(['']);
  await bar.getByRole('button', { name: '空白填 0' }).click();
  await page().getByRole('alertdialog').getByRole('button', { name: '填 0' }).click();
  await page().getByRole('alertdialog').waitFor({ state: 'detached' });
  expect(await values(page(), first)).toEqual(['0']);
  await bar.getByRole('button', { name: '撤销' }).click();
  expect(await values(page(), first)).toEqual(['']);
});

test('what last year carried forward is offered for this year', async () => {
  const { organization } = await newPublished(2022);
  const { documentId } = await strapi
    .documents('api::report.report')
    .create({ data: { organization: organization.documentId, year: 2023 } });
  await openReport(page(), documentId);
  const carriedOver = 'applications.carriedOver.naturalPerson';
  await page().locator(`[id="cell-${carriedOver}"][placeholder="0"]`).waitFor();
  await toolbar(page(), 'applications').getByRole('button', { name: '填入上年结转' }).click();
  expect(await values(page(), carriedOver, 'applications.carriedOver.total')).toEqual(['0', '0']);
});

test('an entry that is no number stays, is marked, and cannot be saved', async () => {
  await openZeros();
  await cell(page(), person).click();
  await page().keyboard.type('三件');
  await page().keyboard.press('Enter');
  expect(await values(page(), person)).toEqual(['三件']);
  await page().locator(`[id="cell-${person}"][aria-invalid="true"]`).waitFor();
  await panel(page())
    .getByText(/予以公开.*自然人：“三件”不是数字/)
    .waitFor();
  await page().keyboard.press('Control+s');
  await notified(page(), '有内容不合规');
  expect(await values(page(), person)).toEqual(['三件']);
});

test('what was typed is saved by the key that follows at once, on a slow machine as well', async () => {
  await openZeros();
  const session = await sitting.context.newCDPSession(page());
  await session.send('Emulation.setCPUThrottlingRate', { rate: 8 });
  await cell(page(), person).click();
  await page().keyboard.type('7');
  await page().keyboard.press('Enter');
  await page().keyboard.press('Control+s');
  await notified(page(), '报告已保存');
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
});

test('it fits 1280 px and a tablet without scrolling sideways', async () => {
  for (const [width, height] of [
    [1280, 900],
    [1024, 768],
    [768, 1024],
  ] as const) {
    await page().setViewportSize({ width, height });
    await openZeros();
    for (const table of ['proactive', 'applications', 'remedies']) {
      const box = await page().locator(`[data-grid="${table}"] table`).boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true);
      const overflows = await page()
        .locator(`[data-grid="${table}"]`)
        .evaluate((element) => element.scrollWidth > element.clientWidth);
      expect(overflows).toBe(false);
    }
    await page().locator('[data-grid="applications"]').scrollIntoViewIfNeeded();
    await picture(page(), `edit-view-${width}`);
  }
  await page().setViewportSize({ width: 1280, height: 900 });
});
