import { ask, get } from '../integration/setup/http';
import { move, newPerson as newAccount } from '../integration/setup/people';
import { addressOf } from '../integration/setup/publications';
import { newPublished, stored } from '../integration/setup/reports';
import { notified, openReport } from './setup/desk';
import { closeWindows, newPerson, picture } from './setup/person';

afterEach(closeWindows);

test('a correction is submitted with its note, read by who approves, and published; then it is withdrawn', async () => {
  const { documentId, organization } = await newPublished();
  const memberOf = [organization.documentId];
  const { page: editor } = await newPerson({ role: 'report-editor', memberOf });
  await openReport(editor, documentId);
  await editor.locator('input[name="title"]').fill('更正后的标题');

  // Saving says first that the review begins anew; who cancels has saved nothing and keeps what they typed.
  const question = editor.getByRole('alertdialog');
  await editor.getByRole('button', { name: '保存', exact: true }).click();
  await question.getByText('这份报告已经公开').waitFor();
  await picture(editor, 'correction-begins');
  await question.getByRole('button', { name: '取消' }).click();
  await question.waitFor({ state: 'detached' });
  expect((await stored(documentId)).draft?.title).not.toBe('更正后的标题');
  expect(await editor.locator('input[name="title"]').inputValue()).toBe('更正后的标题');
  await editor.getByRole('button', { name: '保存', exact: true }).click();
  await question.getByRole('button', { name: '保存并开始更正' }).click();
  await notified(editor, '报告已保存');

  // The submission asks what the public is told, and does not go without.
  const dialog = editor.getByRole('dialog');
  await editor.locator('[data-changes] [data-path="title"] ins').getByText('更正').first().waitFor();
  await editor.locator('[data-move="section-review"]').click();
  await dialog.getByRole('button', { name: '提交', exact: true }).click();
  await dialog.getByText('请写明更正了什么').waitFor();
  await dialog.getByRole('textbox', { name: '更正说明' }).fill('更正了报告标题');
  await picture(editor, 'correction');
  await dialog.getByRole('button', { name: '提交', exact: true }).click();
  await notified(editor, '报告已进入');

  const { page: reviewer } = await newPerson({ role: 'section-reviewer', memberOf });
  await openReport(reviewer, documentId);
  await reviewer.locator('[data-correction-note]').getByText('更正了报告标题').waitFor();
  await reviewer.locator('[data-first-look]').waitFor();
  await picture(reviewer, 'correction-read');
  const [section, leader] = [await newAccount(['section-reviewer'], memberOf), await newAccount(['leader'], memberOf)];
  await move(section, documentId, 'leader-review');
  await move(leader, documentId, 'approved');

  const { page } = await newPerson();
  await openReport(page, documentId);
  await page.getByRole('button', { name: '发布', exact: true }).click();
  // It asks once: the note that was approved is what the public will read.
  await page.locator('[data-publish]').getByText('更正了报告标题').waitFor();
  expect(await page.locator('[data-preview]').getAttribute('href')).toMatch(
    /\/admin\/plugins\/disclosure\/reports\/.+\/reading$/,
  );
  await page.locator('[data-confirm]').click();
  await notified(page, '报告已发布');
  const { body } = await get(`${addressOf(organization.code)}/versions`);
  expect(body.data.map(({ note }: { note: string | null }) => note)).toEqual([null, '更正了报告标题']);

  const withdraw = page.locator('[data-withdraw]');
  await withdraw.click();
  const reason = page.getByRole('dialog');
  await reason.getByRole('button', { name: '撤回', exact: true }).click();
  await reason.getByText('请写明撤回原因').waitFor();
  await reason.getByRole('textbox', { name: '撤回原因' }).fill('数据需要重新核实');
  await picture(page, 'withdrawal');
  await reason.getByRole('button', { name: '撤回', exact: true }).click();
  await notified(page, '报告已撤回');
  await withdraw.waitFor({ state: 'detached' });
  const gone = await ask(addressOf(organization.code));
  expect(gone.status).toBe(410);
  expect(gone.body.toString()).toContain('数据需要重新核实');
});

test('whoever may not withdraw is not asked to', async () => {
  const { documentId, organization } = await newPublished();
  const { page } = await newPerson({ role: 'report-editor', memberOf: [organization.documentId] });
  await openReport(page, documentId);
  await page.locator('[data-review] [data-stage]').first().waitFor();
  expect(await page.locator('[data-withdraw]').count()).toBe(0);
});
