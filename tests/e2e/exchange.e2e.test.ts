import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { layouts } from '../../src/plugins/disclosure/model';
import { importReport } from '../../src/plugins/disclosure/server/src/exchange/import-report';
import { completeDocument, withCells } from '../fixtures/documents';
import { balancedInput, newDraft, newOrganization, stored } from '../integration/setup/reports';
import { barriers } from './setup/barriers';
import { atCell, cell, cellWith, counted, openList, openReport } from './setup/desk';
import { closeWindows, newPerson, picture } from './setup/person';

let folder: string;
beforeAll(async () => {
  await newDraft(balancedInput);
  folder = mkdtempSync(path.join(os.tmpdir(), 'gongkai-'));
});
// A window behind others is given no time to redraw itself.
afterEach(closeWindows);
afterAll(() => rmSync(folder, { recursive: true }));

const fixture = (name: string) => path.resolve(__dirname, '../fixtures/reports', name);
const total = 'applications.newRequests.total';

/** A page with a wrong sum: five people asked, and the total says four. */
function wrongSum(): string {
  const file = path.join(folder, 'wrong-sum.txt');
  const text = readFileSync(fixture('commerce-bureau-2020.pipes.txt'), 'utf8');
  const changed = text.replace(
    /(本年新收政府信息公开申请数量[^\n]*?\|\s*)0((?:\s*\|\s*0)*)/,
    (_all, start, rest) => `${start}5${rest}`,
  );
  expect(changed).not.toBe(text);
  writeFileSync(file, changed);
  return file;
}

async function draftOf(organization: string): Promise<string> {
  const data = { ...balancedInput(organization), title: '自拟标题' };
  return (await strapi.documents('api::report.report').create({ data: data as never })).documentId;
}

async function openImport(page: Page, files: string[]) {
  await openList(page, '?page=1&pageSize=10');
  await page.getByRole('button', { name: '导入', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: '导入报告' });
  await dialog.getByText('把文件拖到这里').waitFor();
  await picture(page, 'import-empty');
  await dialog.locator('input[type="file"]').first().setInputFiles(files);
  return dialog;
}

test('a file with a wrong sum is shown with its findings and source, corrected, made a draft, exported and read again', async () => {
  const organization = await newOrganization({ name: '示例市导入局' });
  const { page } = await newPerson({ width: 1440, height: 900 });
  const garbage = path.join(folder, 'broken.docx');
  writeFileSync(garbage, 'PK\u0003\u0004 word/document.xml');
  const dialog = await openImport(page, [wrongSum(), garbage]);

  await dialog.locator('[data-file="wrong-sum.txt"][data-state="read"]').waitFor();
  await dialog.locator('[data-file="broken.docx"][data-state="failed"]').waitFor();
  await picture(page, 'import-read');
  const notes = dialog.locator('[data-import-notes]');
  await notes.getByText('上一条:').first().waitFor();
  await dialog.locator('[data-lost]').first().waitFor();

  await notes.locator(`[data-path="${total}"]`).first().click();
  await atCell(page, total);
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  await counted(notes.locator(`[data-rule="applications.row-total"][data-path="${total}"]`), 0);

  await dialog.getByRole('combobox', { name: '机关' }).click();
  await page.keyboard.type('导入局');
  await page.locator('[role="option"]', { hasText: organization.code }).click();
  await picture(page, 'import-corrected');
  await dialog.getByRole('button', { name: '建立草稿', exact: true }).click();
  await dialog.locator('[data-file="wrong-sum.txt"][data-state="created"]').waitFor();
  await picture(page, 'import-created');
  const made = await strapi.db
    .query('api::report.report')
    .findOne({ where: { organization: { code: organization.code } }, select: ['documentId'] });
  const { draft } = await stored(made.documentId);
  expect(draft?.applications.find(({ row }) => row === 'newRequests')).toMatchObject({ naturalPerson: 5, total: 5 });

  await openReport(page, made.documentId);
  const panel = page.locator('[data-export]');
  await panel.scrollIntoViewIfNeeded();
  await picture(page, 'export-panel');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: 'Word 文档' }).click(),
  ]);
  const file = path.join(folder, download.suggestedFilename());
  expect(file).toMatch(/\.docx$/);
  await download.saveAs(file);
  const again = await importReport(readFileSync(file), { fileName: file });
  expect(again.document.organization.code).toBe(organization.code);
  expect(again.document.applications.newRequests?.total).toBe(5);
  expect({ guesses: again.guesses, unmapped: again.unmapped }).toEqual({ guesses: [], unmapped: [] });

  const second = await openImport(page, [file]);
  await second.getByText('该机关该年度已有草稿').waitFor();
  await second.getByText('现有草稿与文件内容相同').waitFor();
  await second.getByRole('button', { name: '更新草稿', exact: true }).click();
  await page.waitForURL((url) => url.pathname.endsWith(made.documentId));
});

test('an update lists what it changes and says that a correction begins; all new drafts leave it out', async () => {
  const organization = await newOrganization({ name: `示例市更新局${process.hrtime.bigint()}` });
  const report = await draftOf(organization.documentId);
  const { draft: before } = await stored(report);
  const { page } = await newPerson({ width: 1440, height: 900 });
  const document = {
    ...withCells(completeDocument(layouts.v2021), [['applications.granted.total', 1]]),
    year: 2023,
    organization: { code: organization.code },
    title: null,
  };
  const file = path.join(folder, 'update.json');
  writeFileSync(file, JSON.stringify(document));
  const dialog = await openImport(page, [file, fixture('bureau.cells.txt')]);
  await dialog.locator('[data-existing]').waitFor();
  const listed = dialog.locator('[data-existing] [data-path^="applications."]');
  await listed.first().waitFor();
  await picture(page, 'import-update');
  expect(await dialog.getByRole('button', { name: '建立全部新草稿（0）' }).isDisabled()).toBe(true);
  await dialog.getByRole('button', { name: '更新草稿', exact: true }).click();
  await dialog.locator('[data-file="update.json"][data-state="updated"]').waitFor();
  const { draft } = await stored(report);
  const granted = draft?.applications.find(({ row }) => row === 'granted');
  expect([draft?.title, granted?.total]).toEqual([before?.title, 1]);
});

test('corrections are not lost by Escape; a table on the clipboard is a file', async () => {
  const { page } = await newPerson({ width: 1280, height: 900 });
  await openList(page, '?page=1&pageSize=10');
  await page.getByRole('button', { name: '导入', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: '导入报告' });
  await dialog.getByText('把文件拖到这里').waitFor();
  await dialog.getByRole('button', { name: '选择文件' }).evaluate(
    (button, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      button.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    readFileSync(fixture('bureau.cells.txt'), 'utf8'),
  );
  await dialog.locator('[data-file="粘贴的内容.txt"][data-state="read"]').waitFor();
  await dialog.getByRole('button', { name: '添加文件' }).focus();
  await page.keyboard.press('Escape');
  const question = page.getByRole('alertdialog');
  await question.waitFor();
  await picture(page, 'import-close');
  await question.getByRole('button', { name: '继续' }).click();
  await question.waitFor({ state: 'detached' });
  expect(await dialog.locator('[data-state="read"]').count()).toBe(1);
  await dialog.getByRole('button', { name: '添加文件' }).focus();
  await page.keyboard.press('Escape');
  await question.getByRole('button', { name: '关闭' }).click();
  await dialog.waitFor({ state: 'detached' });
});

test('guesses are marked in the grid and named with their confidence; no serious barrier stands in the way', async () => {
  const { page } = await newPerson({ width: 1280, height: 900, language: 'en' });
  await openList(page, '?page=1&pageSize=10');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Import reports' });
  await dialog.locator('input[type="file"]').first().setInputFiles(fixture('bureau.cells.txt'));
  await dialog.locator('[data-state="read"]').waitFor();
  const change = cell(page, 'proactive.administrativeLicensing.change');
  const guessed = cellWith(page, 'proactive.administrativeLicensing.change', '[data-guess="true"]');
  await guessed.waitFor();
  await dialog.locator('[data-guesses]').getByText('减4').first().click();
  await dialog.locator('[data-guesses]').getByText('takeStreams').first().waitFor();
  await dialog.locator('[data-trace] > summary').focus();
  await page.keyboard.press('Enter');
  await dialog.locator('[data-pass="takeStreams"] > summary').focus();
  await page.keyboard.press('Enter');
  await dialog.locator('[data-pass="takeStreams"] li').first().waitFor();
  await picture(page, 'import-guesses');
  await change.fill('3');
  await guessed.waitFor({ state: 'detached' });
  expect(await barriers(page, '[role="dialog"]')).toEqual([]);
});

test('the drafts that are ticked in the list go out together', async () => {
  const { page } = await newPerson();
  await openList(page, '?page=1&pageSize=10');
  await page.locator('thead [role="checkbox"]').click();
  await page.getByRole('button', { name: '导出', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'CSV 数据' }).click();
  await picture(page, 'export-many');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: '导出', exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('reports.csv');
});
