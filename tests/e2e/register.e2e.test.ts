/** From a register of applications to the matrix of a draft. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import type { Locator, Page } from 'playwright-core';
import { newDraft, newOrganization } from '../integration/setup/reports';
import { barriers } from './setup/barriers';
import { openList, openReport, toolbar, values } from './setup/desk';
import { closeWindows, newPerson, picture } from './setup/person';
import { settled } from './setup/settled';

let folder: string;
let register: string;

/** Seven rows: a title above the heading, a sum below, one word that nobody knows. */
const rows = [
  ['某局2025年依申请公开台账'],
  ['登记编号', '收到日期', '申请人', '申请人类型', '申请方式', '办理结果', '答复日期'],
  ['YSQ-2025-01', '2024.12.20', '王小明', '自然人', '信函', '已公开', '2025年1月8日'],
  ['YSQ-2025-02', '2025/2/3', '李芳', '公民', '网络', '部分公开', '2025/2/20'],
  ['YSQ-2025-03', '2025-03-03', '某某有限公司', '企业', '当面', '甲类', '2025-03-20'],
  ['YSQ-2025-04', '12/30', '赵强', '自然人', '网络', '', ''],
  ['合计', '', '', '', '', 4],
];

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'gongkai-'));
  register = path.join(folder, 'register.xlsx');
  const book = new ExcelJS.Workbook();
  book.addWorksheet('全年').addRows(rows);
  await book.xlsx.writeFile(register);
});
afterEach(closeWindows);
afterAll(() => rmSync(folder, { recursive: true }));

const at = (row: string, column = 'total') => `applications.${row}.${column}`;
const counted = (dialog: Locator, address: string) => dialog.locator(`[data-counted="${address}"]`);

async function dropRegister(page: Page): Promise<Locator> {
  const dialog = page.locator('[data-register]');
  await dialog.getByText('把依申请公开台账拖到这里').waitFor();
  await settled(page);
  await dialog.locator('input[type="file"]').setInputFiles(register);
  await counted(dialog, at('newRequests')).waitFor();
  return dialog;
}

test('a clerk drops the register, explains a word, sees which rows a cell counts, takes over and undoes', async () => {
  const empty = (organization: string, year?: number) => ({ organization, year });
  const { documentId } = await newDraft(empty, 2025);
  const { page } = await newPerson({ width: 1440, height: 900 });
  await openReport(page, documentId);
  await toolbar(page, 'applications').getByRole('button', { name: '按台账统计' }).click();
  const dialog = await dropRegister(page);
  await picture(page, 'register-asked');
  expect(await barriers(page, '[data-register]')).toEqual([]);
  await dialog.getByText('register.xlsx').first().waitFor();
  await dialog.getByText('全年:5 办理结果未对应').waitFor();
  await counted(dialog, at('newRequests')).getByText('2', { exact: true }).waitFor();

  await dialog.getByRole('combobox', { name: '办理结果 甲类' }).click();
  await page.getByRole('option', { name: '其他法律行政法规禁止公开' }).click();
  await dialog.getByText('全年:5 办理结果未对应').waitFor({ state: 'detached' });
  await counted(dialog, at('newRequests')).getByText('3', { exact: true }).waitFor();

  await counted(dialog, at('newRequests')).click();
  await dialog
    .locator(`[data-behind="${at('newRequests')}"]`)
    .getByText('全年：第 4, 5, 6 行')
    .waitFor();
  expect(await dialog.locator('[data-sentences]').innerText()).toContain(
    '2025年共收到政府信息公开申请3件，其中网络申请2件、当面申请1件。',
  );
  await picture(page, 'register-counted');

  await dialog.getByRole('button', { name: '填入这一格' }).click();
  expect(await values(page, at('newRequests'), at('carriedForward'))).toEqual(['3', '']);
  await dialog.getByRole('button', { name: /^全部填入/ }).click();
  await dialog.waitFor({ state: 'detached' });
  const filled = [at('newRequests'), at('carriedOver'), at('refusedByLaw'), at('totalResults'), at('carriedForward')];
  expect(await values(page, ...filled)).toEqual(['3', '1', '1', '3', '1']);
  await page.locator('[data-grid="applications"]').scrollIntoViewIfNeeded();
  await picture(page, 'register-taken');

  const undo = toolbar(page, 'applications').getByRole('button', { name: '撤销' });
  await undo.click();
  expect(await values(page, at('newRequests'), at('carriedForward'))).toEqual(['3', '']);
  await undo.click();
  expect(await values(page, at('newRequests'))).toEqual(['']);

  // What was explained is offered next time, and this register has nothing for the other table.
  await openReport(page, documentId);
  await toolbar(page, 'remedies').getByRole('button', { name: '按台账统计' }).click();
  const other = page.locator('[data-register]');
  await other.locator('input[type="file"]').setInputFiles(register);
  await other.getByText('这张表不统计').waitFor();
  expect(await other.getByText('办理结果未对应').count()).toBe(0);
});

test('a register begins a report from the list', async () => {
  const organization = await newOrganization({ name: '示例市台账局' });
  const { page } = await newPerson({ language: 'en', memberOf: [organization.documentId] });
  await newDraft((other, year) => ({ organization: other, year }), 2025);
  await openList(page);
  await page.getByRole('button', { name: 'From the register' }).click();
  const start = page.getByRole('dialog', { name: 'From the register' });
  await start.getByRole('combobox', { name: 'Organization' }).click();
  await page.keyboard.type('台账局');
  await page.locator('[role="option"]', { hasText: organization.code }).click();
  await picture(page, 'register-start');
  await start.getByRole('button', { name: 'Open the draft' }).click();
  const dialog = page.locator('[data-register]');
  await dialog.getByText('Drop the register of applications here').waitFor();
  const made = await strapi.db
    .query('api::report.report')
    .count({ where: { organization: { code: organization.code }, publishedAt: null } });
  expect(made).toBe(1);
});
