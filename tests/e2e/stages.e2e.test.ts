/** The settings of the stages, by which an administrator says who takes a report from where to where. */
import type { Locator, Page } from 'playwright-core';
import { balancedInput, newDraft } from '../integration/setup/reports';
import { counted, holds, notified, openReport } from './setup/desk';
import { closeWindows, newPerson, picture } from './setup/person';
import { bureau, move, review, stage } from './setup/review';

afterEach(closeWindows);

/** Saves the stages, until the server has taken them. */
async function save(admin: Page): Promise<void> {
  const answer = admin.waitForResponse(
    (response) => response.request().method() === 'PUT' && response.url().includes('/disclosure/stages'),
  );
  await admin.getByRole('button', { name: '保存', exact: true }).click();
  expect((await answer).status()).toBe(200);
  await notified(admin, '环节已保存');
}

test('an administrator changes which role may approve, and the buttons follow', async () => {
  const { documentId, organization } = await newDraft(balancedInput);
  const [editor, reviewer] = await bureau(['report-editor', 'section-reviewer'], documentId, organization.documentId);
  await move(editor, 'section-review');
  const { page: admin } = await newPerson();
  const form = admin.locator('[data-stage-form="section-review"]');
  /** Chooses roles, or no longer, that take reports from the section to the leader. */
  const choose = async (...names: RegExp[]) => {
    await form.getByRole('combobox', { name: '由谁从“科室审核”送入“领导审核”' }).focus();
    await admin.keyboard.press('Enter');
    for (const name of names) await admin.getByRole('option', { name }).click();
    await admin.keyboard.press('Escape');
  };
  await admin.goto(`${server.url}/admin/settings/disclosure/stages`);
  await form.waitFor();
  await picture(admin, 'settings-stages');
  await openReport(reviewer, documentId);
  await review(reviewer).locator('[data-move="leader-review"]').waitFor();
  try {
    // Nobody at all: that cannot be saved, and the page says where reports would stop.
    await choose(/科室审核员/);
    await admin.locator('[data-chain-faults]').getByText('报告会停在“科室审核”').waitFor();
    await admin.locator('button:is(:disabled, [aria-disabled="true"])', { hasText: /^保存$/ }).waitFor();
    await choose(/分管领导/);
    await save(admin);
    await openReport(reviewer, documentId);
    await stage(reviewer).waitFor();
    await expect(review(reviewer).locator('[data-move="leader-review"]').count()).resolves.toBe(0);
  } finally {
    await choose(/科室审核员/, /分管领导/);
    await save(admin);
  }
  await openReport(reviewer, documentId);
  await review(reviewer).locator('[data-move="leader-review"]').waitFor();
});

test('the chain of stages is drawn, changed and saved as a whole', async () => {
  const { documentId, organization } = await newDraft(balancedInput);
  const [editor] = await bureau(['report-editor'], documentId, organization.documentId);
  await move(editor, 'section-review');
  const { page: admin } = await newPerson();
  await admin.goto(`${server.url}/admin/settings/disclosure/stages`);
  const form = (code: string) => admin.locator(`[data-stage-form="${code}"]`);
  const button = (part: Page | Locator, name: string) => part.getByRole('button', { name, exact: true });
  /** Waits until the stages stand in an order. */
  const ordered = (...codes: string[]) =>
    admin.waitForFunction((wanted) => {
      const cards = [...document.querySelectorAll('[data-stage-form]')];
      return cards.map((card) => card.getAttribute('data-stage-form')).join() === wanted;
    }, codes.join());
  await form('leader-review').waitFor();
  // A new name survives the move of another stage, and clerks can still submit after it.
  await form('leader-review').getByRole('textbox', { name: '名称' }).fill('局长审签');
  await button(form('section-review'), '下移').click();
  await ordered('drafting', 'leader-review', 'section-review', 'approved');
  await holds(form('leader-review').getByRole('textbox', { name: '名称' }), '局长审签');
  await counted(admin.locator('[data-chain-faults]'), 0);
  await admin.locator('[data-chain]', { hasText: '填报员' }).waitFor();
  // Whoever goes away is asked; whoever stays still has what was typed.
  await admin
    .getByRole('link', { name: /概况|概览/ })
    .first()
    .click();
  await button(admin.getByRole('alertdialog'), '取消').click();
  await ordered('drafting', 'leader-review', 'section-review', 'approved');
  await button(form('section-review'), '上移').click();
  // A stage in which a report stands says which.
  await button(form('section-review'), '删除').click();
  const asked = admin.getByRole('alertdialog');
  await asked.locator(`a[href*="${documentId}"]`).waitFor();
  await picture(admin, 'settings-stage-removal');
  expect(await button(asked, '删除').count()).toBe(0);
  await button(asked, '保留').click();
  // A new one gets its code from its name, and can be removed again.
  await button(admin, '添加审核环节').click();
  await form('new').getByRole('textbox', { name: '名称' }).fill('法规审核');
  await admin.locator('[data-chain-faults]').getByText('法规审核').first().waitFor();
  await form('new')
    .getByRole('combobox', { name: /由谁从“法规审核”/ })
    .focus();
  await admin.keyboard.press('Enter');
  await admin.getByRole('option', { name: /分管领导/ }).click();
  await admin.keyboard.press('Escape');
  await picture(admin, 'settings-stages-changed');
  await save(admin);
  await form('fagui-shenhe').waitFor();
  await button(form('fagui-shenhe'), '删除').click();
  await button(asked, '删除').click();
  await form('leader-review').getByRole('textbox', { name: '名称' }).fill('领导审核');
  await save(admin);
  await form('fagui-shenhe').waitFor({ state: 'detached' });
  await admin.reload();
  await form('leader-review').waitFor();
  await ordered('drafting', 'section-review', 'leader-review', 'approved');
});
