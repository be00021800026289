import type { Locator, Page } from 'playwright-core';
import { get } from '../integration/setup/http';
import { balancedInput, newDraft } from '../integration/setup/reports';
import { cell, notified, openList, openReport } from './setup/desk';
import { closeWindows, newPerson, picture } from './setup/person';

afterAll(closeWindows);

const review = (page: Page): Locator => page.locator('[data-review]');
const stage = (page: Page): Locator => review(page).locator('[data-stage]').first();
const moves = (page: Page): Locator => review(page).locator('[data-move]');

/** Makes a move as the panel offers it. */
async function move(page: Page, to: string, comment?: string): Promise<void> {
  await review(page).locator(`[data-move="${to}"]`).click();
  const dialog = page.getByRole('dialog');
  if (comment) await dialog.getByRole('textbox').fill(comment);
  await dialog.getByRole('button').last().click();
  await notified(page, '报告已进入');
  await dialog.waitFor({ state: 'detached' });
}

/** The people of a bureau, each at a screen with the report open. */
async function bureau(roles: readonly string[], documentId: string, organization: string) {
  const people = [];
  for (const role of roles) {
    const person = await newPerson({ role, memberOf: [organization] });
    await openReport(person.page, documentId);
    people.push(person.page);
  }
  return people as [Page, Page, Page];
}

test('a report goes from the editor over section and leader to the public, once back on the way', async () => {
  const { documentId, organization } = await newDraft(balancedInput, 2022);
  const [editor, reviewer, leader] = await bureau(
    ['report-editor', 'section-reviewer', 'leader'],
    documentId,
    organization.documentId,
  );

  // Nothing for others to do yet, and publishing says why it is too early.
  await review(editor).getByText('尚未提交').waitFor();
  expect(await moves(reviewer).count()).toBe(0);
  await editor.getByRole('button', { name: '发布', exact: true }).click();
  await editor.getByText('报告尚未审核通过').first().waitFor();
  await move(editor, 'section-review');
  await picture(editor, 'review-submitted');
  expect(await cell(editor, 'applications.granted.naturalPerson').getAttribute('readonly')).not.toBeNull();
  expect(await editor.locator('input[name="title"]').isEditable()).toBe(false);
  expect(await editor.locator('[role="textbox"][contenteditable="true"]').count()).toBe(0);

  // The section sends it back; without a comment it cannot.
  await reviewer.goto(`${server.url}/admin/`);
  await reviewer.locator(`a[href*="${documentId}"]`).first().waitFor();
  await picture(reviewer, 'review-waiting');
  await openReport(reviewer, documentId);
  await review(reviewer).locator('[data-move="drafting"]').click();
  await reviewer.getByRole('dialog').getByRole('button').last().click();
  await reviewer.getByText('请写明退回原因').first().waitFor();
  await picture(reviewer, 'review-send-back');
  await reviewer.keyboard.press('Escape');
  await move(reviewer, 'drafting', '行政许可的数字请再核对');

  // The editor reads why, corrects, and submits again.
  await openReport(editor, documentId);
  await review(editor).getByText('行政许可的数字请再核对').waitFor();
  await cell(editor, 'proactive.administrativeLicensing.decisions').click();
  await editor.keyboard.type('12');
  await editor.keyboard.press('Enter');
  await editor.keyboard.press('Control+s');
  await notified(editor, '报告已保存');
  await move(editor, 'section-review');

  // The section sees what changed since, and approves; so does the leader.
  await openReport(reviewer, documentId);
  await reviewer.locator('[data-changes]').getByText(/→ 12/).waitFor();
  await picture(reviewer, 'review-changes');
  await move(reviewer, 'leader-review');
  await openReport(leader, documentId);
  await move(leader, 'approved', '同意');
  await picture(leader, 'review-approved');

  await openReport(editor, documentId);
  await editor.getByRole('button', { name: '发布', exact: true }).click();
  await notified(editor, '报告已发布');
  const { body } = await get(`/api/disclosure/publications/${organization.code}/2022`);
  expect(body.proactive.administrativeLicensing.decisions).toBe(12);

  // Whoever belongs to another bureau sees nothing of it.
  const other = await newDraft(balancedInput);
  const { page: outsider } = await newPerson({ role: 'report-editor', memberOf: [other.organization.documentId] });
  await openList(outsider);
  expect(await outsider.locator('tbody tr').count()).toBe(1);
  await outsider.goto(`${server.url}/admin/content-manager/collection-types/api::report.report/${documentId}`);
  await outsider.getByText('出错了').waitFor();
  expect(await outsider.locator('[data-grid]').count()).toBe(0);
});

test('an administrator changes which role may approve, and the buttons follow', async () => {
  const { documentId, organization } = await newDraft(balancedInput);
  const [editor, reviewer] = await bureau(['report-editor', 'section-reviewer'], documentId, organization.documentId);
  await move(editor, 'section-review');
  const { page: admin } = await newPerson();
  const form = admin.locator('[data-stage-form="leader-review"]');
  const choose = async (name: RegExp) => {
    await form.getByRole('combobox').first().focus();
    await admin.keyboard.press('Enter');
    await admin.getByRole('option', { name }).click();
    await admin.keyboard.press('Escape');
    await form.getByRole('button', { name: '保存', exact: true }).click();
    await notified(admin, '环节已保存');
  };
  await admin.goto(`${server.url}/admin/settings/disclosure/stages`);
  await form.waitFor();
  await picture(admin, 'settings-stages');
  await openReport(reviewer, documentId);
  await review(reviewer).locator('[data-move="leader-review"]').waitFor();
  try {
    await choose(/Section reviewer/);
    await openReport(reviewer, documentId);
    await stage(reviewer).waitFor();
    await expect(review(reviewer).locator('[data-move="leader-review"]').count()).resolves.toBe(0);
  } finally {
    await choose(/Section reviewer/);
  }
  await openReport(reviewer, documentId);
  await review(reviewer).locator('[data-move="leader-review"]').waitFor();
});

test('the list shows the stages and filters by them', async () => {
  const { organization } = await newDraft(balancedInput);
  const { page } = await newPerson({ role: 'report-editor', memberOf: [organization.documentId] });
  await openList(page);
  await page.locator('tbody [data-stage="drafting"]').waitFor();
  await page.getByRole('combobox', { name: '按环节筛选' }).click();
  await page.getByRole('option', { name: '科室审核' }).click();
  await page.waitForURL(/section-review/);
  await page.locator('tbody [data-stage="drafting"]').waitFor({ state: 'detached' });
  await picture(page, 'list-filtered');
});
