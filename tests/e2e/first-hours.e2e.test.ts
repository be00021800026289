import type { Locator, Page } from 'playwright-core';
import { layouts } from '../../src/plugins/disclosure/model';
import { completeDocument } from '../fixtures/documents';
import { balancedInput, newDraft, newOrganization, newPublished } from '../integration/setup/reports';
import { counted, holds, openList, openReport } from './setup/desk';
import { closeWindows, newPerson, picture } from './setup/person';

afterEach(closeWindows);

const organizations = () => `${server.url}/admin/content-manager/collection-types/api::organization.organization`;
const card = (page: Page, id: string): Locator =>
  page.locator(
    `[data-strapi-widget-id="plugin::disclosure.${id}"], section[aria-labelledby="plugin::disclosure.${id}"]`,
  );
const code = () => `E2E-${process.hrtime.bigint().toString(36)}`.toUpperCase();

async function choose(page: Page, field: Locator, name: RegExp): Promise<void> {
  await field.focus();
  await page.keyboard.press('Enter');
  const option = page.getByRole('option', { name });
  await option.click();
  await page.keyboard.press('Escape');
  await option.waitFor({ state: 'hidden' });
}

test('an administrator sees the first steps, and invites a person into an organization at once', async () => {
  const organization = await newOrganization({ name: `初建局${code()}` });
  const { page } = await newPerson();
  await page.goto(`${server.url}/admin/`);
  await card(page, 'steps').locator('[data-step="steps.organization"][data-done="true"]').waitFor();
  await picture(page, 'first-steps');
  await card(page, 'steps').getByRole('link', { name: '邀请填报和审核的人' }).click();
  await page.getByRole('button', { name: '邀请人员' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: '姓', exact: true }).fill('李');
  await dialog.getByRole('textbox', { name: /^名/ }).fill('明');
  const email = `${code().toLowerCase()}@example.org`;
  await dialog.getByRole('textbox', { name: /电子邮箱/ }).fill(email);
  await choose(page, dialog.getByRole('combobox', { name: '角色' }), /Report editor|填报员/);
  await choose(page, dialog.getByRole('combobox', { name: '机关' }), new RegExp(organization.code));
  await dialog.getByRole('button', { name: '邀请人员' }).click();
  expect(await dialog.locator('[data-registration-link] input').inputValue()).toContain('registrationToken=');
  await picture(page, 'invited');
  await dialog.getByRole('button', { name: '关闭' }).last().click();
  const row = page.locator(`[data-person="${email}"]`);
  await row.getByText('初建局').first().waitFor();
  expect(await row.innerText()).toMatch(/李明[\s\S]*初建局/);
  await picture(page, 'people');
  // The organization itself tells its members by full name and address.
  await page.goto(`${organizations()}/${organization.documentId}`);
  await page.getByText(`李明 (${email})`).first().waitFor();
  await picture(page, 'organization');
});

test('lists of roles name those that have a part in the review, not Strapi’s own', async () => {
  const { page } = await newPerson();
  await page.goto(`${server.url}/admin/settings/roles`);
  const rows = page.locator('tbody tr');
  await rows.filter({ hasText: '填报员' }).waitFor();
  await picture(page, 'roles');
  expect(await rows.filter({ hasText: /Author|Editors?/ }).count()).toBe(0);
});

test('a person of no organization is told so, and to whom to turn', async () => {
  const { page } = await newPerson({ role: 'report-editor' });
  await page.goto(`${server.url}/admin/`);
  await page.locator('[data-no-organization]').getByText('还不是任何机关的成员').waitFor();
  await picture(page, 'no-organization');
});

test('fields of an organization say what they want before they refuse', async () => {
  const { page } = await newPerson();
  await page.goto(`${organizations()}/create`);
  const field = (name: string) => page.locator(`[name="${name}"]`);
  await field('name').fill('新设局');
  await field('code').fill('91350100M000100Y44');
  await page.getByText('校验位不对').first().waitFor();
  await field('code').fill('商务局');
  await page.getByText('2 至 32 位字母、数字或连字符').first().waitFor();
  await field('code').fill(code());
  await field('deadline').fill('1月');
  await page.getByText('写成月-日，如 01-31（1 月 31 日）').first().waitFor();
  await field('deadline').fill('1月31日');
  await field('deadline').blur();
  await holds(field('deadline'), '01-31');
  await picture(page, 'organization-fields');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.waitForURL(/organization\/[a-z0-9]{20,}/);
});

test('a list of bureaus is looked at, corrected and imported at once', async () => {
  const { page } = await newPerson();
  await page.goto(organizations());
  await page.getByRole('button', { name: '导入机关名单' }).click();
  const dialog = page.getByRole('dialog');
  const [above, below] = [code(), code()];
  const email = `${code().toLowerCase()}@example.org`;
  const give = (kind: string) =>
    dialog.locator('input[type="file"]').setInputFiles({
      name: '机关名单.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        `机关代码,机关名称,层级,上级机关,人员\n${above},某市人民政府,市,,\n${below},某市教育局,${kind},${above},王芳 ${email}\n`,
      ),
    });
  await give('公司');
  await dialog.locator('[data-outcome="refused"]').getByText('层级“公司”不认识').waitFor();
  const make = dialog.getByRole('button', { name: /^建立/ });
  expect(await make.isEnabled()).toBe(false);
  await picture(page, 'bureaus-refused');
  await give('部门');
  await dialog.locator('[data-outcome="refused"]').waitFor({ state: 'detached' });
  await make.click();
  await dialog.getByText('新建机关 2 个').waitFor();
  await dialog.locator('[data-registration-link]').waitFor();
  await picture(page, 'bureaus-made');
});

test('the import dialog makes the organization that a file names, and takes the text alone', async () => {
  const { page } = await newPerson();
  await newDraft(balancedInput);
  await openList(page);
  await page.getByRole('button', { name: '导入', exact: true }).click();
  const dialog = page.getByRole('dialog');
  const named = code();
  const document = {
    ...completeDocument(layouts.v2021),
    year: 2023,
    organization: { code: named, name: '某市新设局' },
  };
  await dialog
    .locator('input[type="file"]')
    .first()
    .setInputFiles({
      name: 'report.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(document)),
    });
  await dialog.locator('[data-new-organization]').click();
  await dialog.locator('[data-new-organization]').waitFor({ state: 'detached' });
  await dialog.locator('[data-text-only]').click();
  await dialog.locator('[data-text-only]').waitFor({ state: 'detached' });
  await picture(page, 'import-text-only');
  await dialog.getByRole('button', { name: '建立草稿', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  const stored = await strapi.db
    .query('api::report.report')
    .findOne({ where: { organization: { code: named } }, populate: ['applications', 'sections'] });
  expect([stored.year, stored.applications.length]).toEqual([2024, 0]);
  expect(stored.sections.length).toBeGreaterThan(0);
});

test('last year’s draft begins this year’s report', async () => {
  const { organization } = await newDraft(balancedInput, 2022);
  const { documentId } = await strapi
    .documents('api::report.report')
    .create({ data: { year: 2023, organization: organization.documentId } as never });
  const { page } = await newPerson({ role: 'report-editor', memberOf: [organization.documentId] });
  await openReport(page, documentId);
  await page.getByRole('button', { name: /上年/ }).first().waitFor();
});

test('the office sees days late, narrows the list, and reads who changed a report last', async () => {
  const above = await newOrganization({ kind: 'prefecture' });
  const late = await newOrganization({ parent: above.documentId, name: '拖延局' });
  const { page } = await newPerson({ role: 'supervising-office', memberOf: [above.documentId] });
  await page.goto(`${server.url}/admin/`);
  const progress = card(page, 'progress');
  await progress.getByRole('textbox').fill('拖延');
  const row = progress.locator('tbody tr');
  await row.filter({ hasText: '拖延局' }).first().waitFor();
  await counted(row.filter({ hasNotText: '拖延' }), 0);
  await counted(row, 1);
  await row.getByText(/逾期 \d+ 天/).waitFor();
  expect(await row.getByRole('link', { name: '拖延局' }).getAttribute('href')).toContain(late.documentId);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    progress.getByRole('button', { name: '导出 Excel' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^progress-\d{4}\.xlsx$/);
  await strapi.documents('api::report.report').create({ data: { year: 2023, organization: late.documentId } as never });
  await openList(page);
  await page
    .getByText(/\d+ 项待填/)
    .first()
    .waitFor();
  expect(await page.getByText(/处错误/).count()).toBe(0);
  await picture(page, 'list-of-the-office');
});

describe.each(['zh-Hans', 'en'] as const)('the home page in %s', (language) => {
  test.each([820, 1280, 1440, 1920])('cuts off no card at %i pixels', async (width) => {
    const { organization } = await newPublished(2023);
    const { page } = await newPerson({ language, width, memberOf: [organization.documentId] });
    await page.goto(`${server.url}/admin/`);
    await card(page, 'matrix').locator('table').waitFor();
    await card(page, 'progress').locator('table').waitFor();
    await picture(page, `home-${language}-${width}`);
    const cut = await page.evaluate(() =>
      ['steps', 'mine', 'matrix', 'progress'].flatMap((id) => {
        const section = document.querySelector(`section[aria-labelledby="plugin::disclosure.${id}"]`);
        const outer = (
          section ?? document.querySelector(`[data-strapi-widget-id="plugin::disclosure.${id}"]`)
        )?.getBoundingClientRect();
        const inner = (section ?? document).querySelectorAll('table, a, ol, h2, [role="combobox"], button');
        return [...inner]
          .map((box) => ({ box, rect: box.getBoundingClientRect() }))
          .filter(({ rect }) => section && outer && (rect.right > outer.right + 1 || rect.bottom > outer.bottom + 1))
          .map(({ box }) => `${id}: ${box.tagName} ${box.textContent?.slice(0, 30)}`);
      }),
    );
    expect(cut).toEqual([]);
    const heads = await card(page, 'matrix')
      .locator('thead th')
      .evaluateAll((cells) =>
        cells.filter((cell) => cell.scrollWidth > cell.clientWidth).map((cell) => cell.textContent),
      );
    expect(heads).toEqual([]);
  });
});
