/** What the import dialog asks and lists beside the figures, by what a person sees and presses. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Workbook } from 'exceljs';
import type { Locator, Page } from 'playwright-core';
import { balancedInput, newDraft, newOrganization, stored } from '../integration/setup/reports';
import { atCell, counted, openList } from './setup/desk';
import { closeWindows, newPerson, picture } from './setup/person';

let folder: string;
beforeAll(async () => {
  await newDraft(balancedInput);
  folder = mkdtempSync(path.join(os.tmpdir(), 'gongkai-'));
});
afterEach(closeWindows);
afterAll(() => rmSync(folder, { recursive: true }));

const seats = [
  ['zh-Hans', 1280],
  ['en', 1920],
] as const;
const words = {
  'zh-Hans': { open: '导入', title: '导入报告', create: '建立草稿' },
  en: { open: 'Import', title: 'Import reports', create: 'Create the draft' },
} as const;
type Language = keyof typeof words;

function fileOf(name: string, content: string | Buffer): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

async function openImport(page: Page, language: Language, file: string): Promise<Locator> {
  await openList(page, '?page=1&pageSize=10');
  await page.getByRole('button', { name: words[language].open, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: words[language].title });
  await dialog.locator('input[type="file"]').first().setInputFiles(file);
  await dialog.locator(`[data-file="${path.basename(file)}"][data-state="read"]`).waitFor();
  return dialog;
}

/** A report as its office has it in a text: its year's title and figures, the chapters' texts as given. */
function reportOf(name: string, overview: string): string {
  const text = readFileSync(path.resolve(__dirname, '../fixtures/reports/commerce-bureau-2020.pipes.txt'), 'utf8');
  const tables = text.slice(text.search(/^二、/m));
  return `${name}2020年政府信息公开工作年度报告\n一、总体情况\n${overview}\n${tables}`;
}

test.each(seats)('a text full of last year’s year is moved on: %s, %i', async (language, width) => {
  const name = `示例市移年局${process.hrtime.bigint()}`;
  const { code } = await newOrganization({ name });
  const { page } = await newPerson({ width, height: 900, language });
  const overview = '2019年，本局公开信息36条。\n2019年未收到复议，2019年考核良好。';
  const dialog = await openImport(page, language, fileOf('moved.txt', reportOf(name, overview)));
  const offer = dialog.locator('[data-former-year]');
  await offer.waitFor();
  await picture(page, `import-former-year-${language}-${width}`);
  await offer.getByRole('button').click();
  await offer.waitFor({ state: 'detached' });
  await dialog.getByText('2020年未收到复议，2020年考核良好。').first().waitFor();
  await dialog.getByRole('button', { name: words[language].create, exact: true }).click();
  await page.waitForURL(/api::report\.report\/[a-z0-9]{20,}/);
  const made = await strapi.db
    .query('api::report.report')
    .findOne({ where: { organization: { code } }, select: ['documentId'] });
  const { draft } = await stored(made.documentId);
  const text = JSON.stringify(draft?.sections.find(({ chapter }) => chapter === 'overview')?.body);
  expect([text.match(/2020年/g)?.length, text.includes('2019')]).toEqual([3, false]);
});

test.each(seats)('a workbook of ours says what was changed since its export: %s, %i', async (language, width) => {
  const { documentId } = await newDraft(balancedInput);
  const { page, token } = await newPerson({ width, height: 900, language });
  const answer = await fetch(`${server.url}/disclosure/reports/${documentId}/export?format=xlsx`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  const figure = 'applications.granted.naturalPerson';
  const file = fileOf('own.xlsx', await withFigure(Buffer.from(await answer.arrayBuffer()), figure, 7531));
  const dialog = await openImport(page, language, file);
  const changed = dialog.locator('[data-since-export]');
  await changed.locator(`[data-path="${figure}"]`).getByText('7531').waitFor();
  await picture(page, `import-since-export-${language}-${width}`);
  await changed.locator(`[data-path="${figure}"]`).getByRole('button').click();
  await atCell(page, figure);
});

test.each(seats)('the bodies that a report may be from are buttons: %s, %i', async (language, width) => {
  const name = `示例市同名局${process.hrtime.bigint()}`;
  const bodies = [await newOrganization({ name }), await newOrganization({ name })];
  const { page } = await newPerson({ width, height: 900, language });
  const dialog = await openImport(page, language, fileOf('which.txt', reportOf(name, '今年公开信息36条。')));
  const candidates = dialog.locator('[data-candidates]');
  await counted(candidates.getByRole('button'), 2);
  await picture(page, `import-candidates-${language}-${width}`);
  const create = dialog.getByRole('button', { name: words[language].create, exact: true });
  expect(await create.isDisabled()).toBe(true);
  await candidates.getByRole('button', { name: bodies[1]?.code ?? '' }).click();
  await candidates.waitFor({ state: 'detached' });
  await create.click();
  await page.waitForURL(/api::report\.report\/[a-z0-9]{20,}/);
  const made = await strapi.db.query('api::report.report').findMany({
    where: { organization: { code: { $in: bodies.map(({ code }) => code) } } },
    populate: ['organization'],
  });
  expect(made.map(({ organization }) => organization.code)).toEqual([bodies[1]?.code]);
});

/** The workbook after someone typed a figure into it. */
async function withFigure(bytes: Buffer, name: string, value: number): Promise<Buffer> {
  const workbook = new Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const [sheet = '', address = ''] = (workbook.definedNames.getRanges(name).ranges[0] ?? '')
    .replaceAll(/[$']/g, '')
    .split('!');
  const cell = workbook.getWorksheet(sheet)?.getCell(address);
  if (!cell) throw new Error(`No cell is named ${name}`);
  cell.value = value;
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
