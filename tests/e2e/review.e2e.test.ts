import { get } from '../integration/setup/http';
import { approve } from '../integration/setup/people';
import { balancedInput, newDraft, newOrganization, newPublished } from '../integration/setup/reports';
import { atCell, cell, counted, notified, openList, openReport } from './setup/desk';
import { closeWindows, newPerson, picture } from './setup/person';
import { badge, bureau, move, moves, review, stage } from './setup/review';

afterEach(closeWindows);

test('a report goes from the editor over section and leader to the public, once back on the way', async () => {
  const { documentId, organization } = await newDraft(balancedInput, 2022);
  const [editor, reviewer, leader] = await bureau(
    ['report-editor', 'section-reviewer', 'leader'],
    documentId,
    organization.documentId,
  );

  // Nothing for others to do yet, and publishing says why it is too early.
  await review(editor).getByText('尚未提交').waitFor();
  await stage(reviewer).waitFor();
  expect(await moves(reviewer).count()).toBe(0);
  await editor.getByRole('button', { name: '发布', exact: true }).click();
  await editor.getByText('报告尚未审核通过').first().waitFor();
  // The dialog says to whom the report goes and until when, and waits for words.
  await review(editor).locator('[data-move="section-review"]').click();
  const dialog = editor.getByRole('dialog');
  await dialog.locator('[data-recipients="1"]').waitFor();
  await dialog.getByText('2023年1月31日').waitFor();
  await editor.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
  await picture(editor, 'review-submit');
  await editor.keyboard.press('Escape');
  await move(editor, 'section-review');
  await badge(editor, 'submitted');
  await picture(editor, 'review-submitted');
  await editor.locator('[id="cell-applications.granted.naturalPerson"][readonly]').waitFor();
  await editor.locator('input[name="title"]:is([readonly], [disabled])').waitFor();
  await counted(editor.locator('[role="textbox"][contenteditable="true"]'), 0);

  // The section sends it back; without a comment it cannot.
  await reviewer.goto(`${server.url}/admin/`);
  await reviewer.locator(`[data-waiting="1"] a[href*="${documentId}"]`).waitFor();
  await picture(reviewer, 'review-waiting');
  await openReport(reviewer, documentId);
  // It says what is wrong where it is wrong.
  await cell(reviewer, 'proactive.administrativeLicensing.decisions').click();
  const comments = reviewer.locator('[data-comments]');
  await comments.getByRole('textbox').fill('此数与台账不符');
  await comments.getByRole('button', { name: '添加批注' }).click();
  await comments.locator('[data-comment]').getByText('此数与台账不符').waitFor();
  await picture(reviewer, 'review-comments');
  await review(reviewer).locator('[data-move="drafting"]').click();
  await reviewer.getByRole('dialog').getByRole('button').last().click();
  await reviewer.getByText('请写明退回原因').first().waitFor();
  await picture(reviewer, 'review-send-back');
  await reviewer.keyboard.press('Escape');
  await move(reviewer, 'drafting', '行政许可的数字请再核对');

  // The editor reads why, corrects, and submits again.
  await editor.goto(`${server.url}/admin/`);
  await editor.locator('[data-waiting="1"] [data-comment]').getByText('行政许可的数字请再核对').waitFor();
  await picture(editor, 'review-returned-home');
  await openReport(editor, documentId);
  await editor.locator('[data-returned="sendBack"]').getByText('行政许可的数字请再核对').waitFor();
  await badge(editor, 'returned');
  await review(editor).locator('[data-move="section-review"]').click();
  await dialog.locator('[data-unchanged]').waitFor();
  await dialog.locator('[data-open-comments]').getByText('还有 1 条批注未办结').waitFor();
  await picture(editor, 'review-unchanged');
  await editor.keyboard.press('Escape');
  await editor.keyboard.press('F8');
  await atCell(editor, 'proactive.administrativeLicensing.decisions');
  await editor.locator('[data-comments] [data-answer]').click();
  await editor.locator('[data-comment]').getByRole('textbox').fill('已按台账改正');
  await editor.locator('[data-comment]').getByRole('button', { name: '回复' }).last().click();
  await editor.locator('[data-comment]').getByText('已按台账改正').waitFor();
  await editor.locator('[data-comment] [data-tick]').click();
  await editor.locator('[data-comments="0"]').waitFor();
  await cell(editor, 'proactive.administrativeLicensing.decisions').click();
  await editor.keyboard.type('12');
  await editor.keyboard.press('Enter');
  await editor.keyboard.press('Control+s');
  await notified(editor, '报告已保存');
  await move(editor, 'section-review');

  // The section sees what changed since, and approves; so does the leader.
  await openReport(reviewer, documentId);
  const change = reviewer.locator('[data-changes] [data-path="proactive.administrativeLicensing.decisions"]');
  await change.locator('del').getByText('0').waitFor();
  await change.locator('ins').getByText('12').waitFor();
  await reviewer.locator('td[data-changed]').getByText('原为 0').waitFor({ state: 'attached' });
  await picture(reviewer, 'review-changes');
  await move(reviewer, 'leader-review');
  await openReport(leader, documentId);
  // A leader may send back less far than to the beginning.
  await review(leader).locator('[data-move="section-review"]').waitFor();
  await review(leader).locator('[data-move="drafting"]').waitFor();
  await move(leader, 'approved', '同意');
  await badge(leader, 'approved');
  await counted(leader.locator('[data-history] > li'), 2);
  await leader.locator('[data-whole-history]').click();
  await leader.locator('[data-history] [data-kind="sendBack"]').waitFor();
  await picture(leader, 'review-approved');

  await editor.goto(`${server.url}/admin/`);
  await editor.locator('[data-waiting="1"] [data-report-status="approved"]').waitFor();
  await openReport(editor, documentId);
  await editor.getByRole('button', { name: '发布', exact: true }).click();
  await dialog
    .locator('[data-address]')
    .getByText(`/api/disclosure/publications/${organization.code}/2022.html`)
    .waitFor();
  await picture(editor, 'review-publish');
  await dialog.locator('[data-confirm]').click();
  await notified(editor, '报告已发布');
  await badge(editor, 'published');
  await editor.locator('[data-history] [data-kind="publication"]').waitFor();
  await editor.locator('a[data-public-page]').waitFor();
  const { body } = await get(`/api/disclosure/publications/${organization.code}/2022`);
  expect(body.proactive.administrativeLicensing.decisions).toBe(12);

  // Whoever belongs to another bureau sees nothing of it.
  const other = await newDraft(balancedInput);
  const { page: outsider } = await newPerson({ role: 'report-editor', memberOf: [other.organization.documentId] });
  await openList(outsider);
  await counted(outsider.locator('tbody tr'), 1);
  await outsider.goto(`${server.url}/admin/content-manager/collection-types/api::report.report/${documentId}`);
  await outsider.getByText('出错了').waitFor();
  expect(await outsider.locator('[data-grid]').count()).toBe(0);
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

test('of many reports, those that are approved are published from the list; the others say why not', async () => {
  const organization = await newOrganization();
  const create = async (year: number) => {
    const data = balancedInput(organization.documentId, year);
    return (await strapi.documents('api::report.report').create({ data })).documentId;
  };
  const [approved, drafted] = [await create(2022), await create(2023)];
  await approve(approved);
  const { page } = await newPerson({ role: 'report-editor', memberOf: [organization.documentId] });
  await openList(page);
  await page.locator('tbody [data-report-status="approved"]').waitFor();
  await picture(page, 'list-words');
  const tick = async () => page.locator('thead').getByRole('checkbox').click();
  await tick();
  await page.getByRole('button', { name: '发布', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator(`[data-document="${drafted}"]`).getByText('尚未审核通过').waitFor();
  await picture(page, 'list-bulk-publish');
  await dialog.locator('[data-confirm]').click();
  await dialog.locator(`[data-document="${approved}"] [data-outcome]`).getByText('已发布').waitFor();
  await page.keyboard.press('Escape');
  expect((await get(`/api/disclosure/publications/${organization.code}/2022`)).status).toBe(200);
  await openList(page);
  await page.locator('tbody [data-report-status="published"]').waitFor();
  await tick();
  const submit = page.getByRole('button', { name: '提交', exact: true });
  await submit.waitFor();
  expect(await page.getByRole('button', { name: '取消发布' }).count()).toBe(0);
  await submit.click();
  await dialog.locator('[data-confirm]').click();
  await dialog.locator(`[data-document="${drafted}"] [data-outcome]`).getByText('已提交').waitFor();
});

test('withdrawing has one door, for the supervising office, and the bureau reads why', async () => {
  const { documentId, organization } = await newPublished(2022);
  const [editor, office] = await bureau(['report-editor', 'supervising-office'], documentId, organization.documentId);
  await stage(editor).waitFor();
  expect(await editor.locator('[data-withdraw]').count()).toBe(0);
  await office.locator('[data-withdraw]').click();
  await office.getByRole('dialog').getByRole('textbox').fill('附表数据有误');
  await picture(office, 'withdraw-dialog');
  await office.getByRole('dialog').getByRole('button').last().click();
  await notified(office, '报告已撤回');
  await badge(office, 'withdrawn');
  await office.locator('[data-history] [data-kind="withdrawal"]').getByText('附表数据有误').waitFor();
  await openReport(editor, documentId);
  await editor.locator('[data-returned="withdrawal"]').getByText('附表数据有误').waitFor();
  await picture(editor, 'withdrawn');
  await editor.goto(`${server.url}/admin/`);
  await editor.locator('[data-waiting] [data-report-status="withdrawn"]').waitFor();
});
