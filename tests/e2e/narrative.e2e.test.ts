/** What a text says wrongly: underlined while it is typed, answered where it is shown, printed where it belongs. */
import type { Page } from 'playwright-core';
import { layouts, paragraphs } from '../../src/plugins/disclosure/model';
import { completeDocument } from '../fixtures/documents';
import { ask } from '../integration/setup/http';
import { move as moveOn, newPerson as newAccount } from '../integration/setup/people';
import { addressOf } from '../integration/setup/publications';
import { balancedInput, inputOf, newDraft, reportUid } from '../integration/setup/reports';
import { notified, openReport, panel } from './setup/desk';
import { closeWindows, newPerson, picture } from './setup/person';
import { bureau, move } from './setup/review';
import { enterText, moveCursor, textEditor } from './setup/text';

afterEach(closeWindows);

const wrong = '全年公开信息10条，其中通知4条、其他9条';

/** Waits until exactly these words are underlined as warnings. */
const underlined = (page: Page, ...words: string[]) =>
  page.waitForFunction(
    (wanted) => [...(CSS.highlights.get('disclosure-warning') ?? [])].map(String).join('|') === wanted,
    words.join('|'),
  );

test('words that contradict each other are underlined while somebody types; cursor and undo do not notice', async () => {
  const { documentId } = await newDraft(balancedInput);
  const { page } = await newPerson();
  await openReport(page, documentId);
  const text = textEditor(page, '一、总体情况');
  await enterText(text);
  await moveCursor(page, 'Control+End');
  await page.keyboard.type(`${wrong}。`);
  await underlined(page, wrong);
  await picture(page, 'underlined');
  // The cursor still stands behind what was typed.
  await page.keyboard.type('完');
  await text.getByText(`${wrong}。完`).waitFor();
  await underlined(page, wrong);
  await page.keyboard.press('Control+z');
  await text.getByText('完').waitFor({ state: 'detached' });
  await page.keyboard.press('Control+y');
  await text.getByText(`${wrong}。完`).waitFor();
  await underlined(page, wrong);
  // What is put right is underlined no more, and nothing of a line is left in the text.
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('6条。');
  await underlined(page);
  expect(await text.innerText()).toContain('其中通知4条、其他6条。');
});

test('a warning is answered where it is shown, read beside its answer, and printed with its chapter', async () => {
  const complete = completeDocument(layouts.v2021);
  const sections = complete.sections.map((section) =>
    section.chapter === 'overview' ? { ...section, body: paragraphs(`${wrong}。`) } : section,
  );
  const { documentId, organization } = await newDraft((own) => inputOf({ ...complete, sections }, own, 2023));
  const memberOf = [organization.documentId];
  const [editor, reviewer] = await bureau(['report-editor', 'section-reviewer'], documentId, organization.documentId);
  const reason = '有三条信息同时在两个栏目公开。';
  const answer = panel(editor).getByRole('textbox', { name: /^对该提醒的说明：/ });
  await answer.fill(reason);
  await panel(editor).getByRole('checkbox', { name: '随报告公开此说明' }).click();
  await picture(editor, 'explained');
  await editor.keyboard.press('Control+s');
  await notified(editor, '报告已保存');
  await move(editor, 'section-review');

  await reviewer.goto(`${server.url}/admin/plugins/disclosure/reports/${documentId}/reading`);
  const question = reviewer.locator('[data-findings-read] [data-rule="narrative.breakdown"]');
  await question.getByText(reason).waitFor();
  await reviewer.locator('[data-reading] [data-explanations="overview"]').getByText(reason).waitFor();

  await moveOn(await newAccount(['section-reviewer'], memberOf), documentId, 'leader-review');
  await moveOn(await newAccount(['leader'], memberOf), documentId, 'approved');
  await strapi.documents(reportUid).publish({ documentId });
  const page = (await ask(`${addressOf(organization.code)}.html`)).body.toString();
  const [chapter, printed, next] = [page.indexOf(wrong), page.indexOf(reason), page.indexOf('主动公开政府信息情况')];
  expect(chapter).toBeGreaterThan(0);
  expect(printed).toBeGreaterThan(chapter);
  expect(next).toBeGreaterThan(printed);
});
