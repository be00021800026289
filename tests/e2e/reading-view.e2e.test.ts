import type { Page } from 'playwright-core';
import { evidenceOf, type Finding, layouts, paragraphs, type ReportDocument } from '../../src/plugins/disclosure/model';
import { completeDocument, withCells } from '../fixtures/documents';
import { contentManagerOf } from '../integration/setup/http';
import { approve, move, newPerson as newAccount, review } from '../integration/setup/people';
import { documents, inputOf, newOrganization } from '../integration/setup/reports';
import { barriers } from './setup/barriers';
import { counted, notified, says } from './setup/desk';
import { closeWindows, newPerson, picture } from './setup/person';

afterEach(closeWindows);

const license = 'proactive.administrativeLicensing.decisions';

const withOverview = (document: ReportDocument, text: string): ReportDocument => ({
  ...document,
  sections: document.sections.map((section) =>
    section.chapter === 'overview' ? { ...section, body: paragraphs(text) } : section,
  ),
});

const text = (work: string, cases: number) =>
  [
    `本局围绕${work}工作推进政务公开，及时回应社会关切，各项任务按期完成。`,
    '健全公开制度，落实审查程序，规范办理依申请公开事项。',
    `全年办结行政许可${cases}件，均在规定期限内公开。`,
  ].join('\n');

/** A report of 2023 that came back once and was submitted again, changed in two paragraphs and a cell. */
async function resubmitted() {
  const organization = await newOrganization({ name: '云汀市商务局' });
  const complete = completeDocument(layouts.v2021);
  const lastYear = await documents.create(inputOf(withCells(complete, [[license, 24]]), organization.documentId, 2022));
  const published = (lastYear.body as { documentId: string }).documentId;
  await approve(published);
  await documents.publish(published);
  const first = withOverview(withCells(complete, [[license, 24]]), text('中心', 24));
  const { body } = await documents.create(inputOf(first, organization.documentId, 2023));
  const { documentId } = body as { documentId: string };
  const [editor, reviewer] = [
    await newAccount(['report-editor'], [organization.documentId]),
    await newPerson({ role: 'section-reviewer', memberOf: [organization.documentId] }),
  ];
  const asReviewer = { id: reviewer.id, name: '', bearer: reviewer.token };
  await move(editor, documentId, 'section-review');
  await move(asReviewer, documentId, 'drafting', '年份和件数请再核对');
  const second = withOverview(
    withCells(complete, [
      [license, 25],
      ['proactive.regulations.issued', 1],
      ['proactive.regulations.inForce', 1],
    ]),
    text('重点', 25),
  );
  const { sections, proactive } = inputOf(second, organization.documentId, 2023);
  await contentManagerOf(editor).save(documentId, { sections, proactive });
  const findings: Finding[] = (await review(editor, documentId)).body.findings;
  const explanations = findings.map((finding) => ({
    rule: finding.rule,
    path: finding.path,
    evidence: evidenceOf(finding),
    reason: '受市政府委托起草',
    public: true,
  }));
  await contentManagerOf(editor).save(documentId, { explanations });
  const submission = await move(editor, documentId, 'section-review');
  expect(submission.status).toBe(200);
  return { documentId, organization, reviewer: reviewer.page };
}

const read = async (page: Page, documentId: string) => {
  await page.goto(`${server.url}/admin/plugins/disclosure/reports/${documentId}/reading`);
  await page.locator('[data-reading] [data-table="remedies"]').waitFor();
};

test('a reviewer reads the report as it will stand, with what changed, last year beside, and decides there', async () => {
  const { documentId, reviewer: page } = await resubmitted();
  await read(page, documentId);
  const sheet = page.locator('[data-reading]');

  // Two paragraphs changed; in each only the words that did are marked, and said to a screen reader.
  const changed = sheet.locator('[data-chapter="overview"] [data-line="changed"]');
  await counted(changed, 2);
  expect(await changed.nth(0).locator('del').innerText()).toContain('中心');
  expect(await changed.nth(0).locator('ins').innerText()).toContain('重点');
  await says(changed.nth(1).locator('del'), '删除：24');
  await says(changed.nth(1).locator('ins'), '新增：25');

  // The cell says what it was, what it is and what was published last year.
  await says(sheet.locator(`[data-cell="${license}"]`), '删除：24新增：25上年：24');

  // The warning stands with its explanation.
  const warning = page.locator('[data-findings-read] [data-rule="proactive.regulations"]');
  await warning.getByText('受市政府委托起草').waitFor();
  await warning.getByRole('button').click();
  await page.waitForFunction(() =>
    document.activeElement?.getAttribute('data-cell')?.startsWith('proactive.regulations'),
  );
  expect(await barriers(page, '[data-reading]')).toEqual([]);
  for (const [width, height] of [
    [820, 1180],
    [1280, 900],
    [1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height });
    await picture(page, `reading-${width}`);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  }

  // Against last year's report, other things are marked.
  await page
    .locator('[data-against]')
    .or(page.getByRole('combobox', { name: '与哪个版本比较' }))
    .first()
    .click();
  await page.getByRole('option', { name: /2022 年度报告/ }).click();
  await page.locator('[data-changes] [data-path="year"]').waitFor();

  await page.locator('[data-move="leader-review"]').click();
  await page.getByRole('dialog').getByRole('button', { name: '通过', exact: true }).click();
  await notified(page, '报告已进入');
});

test('whoever may not edit is led to the reading view, and reaches the form from there', async () => {
  const { documentId, organization } = await resubmitted();
  const seat = { role: 'leader', memberOf: [organization.documentId], language: 'en' as const };
  const { page } = await newPerson(seat);
  await page.goto(`${server.url}/admin/content-manager/collection-types/api::report.report/${documentId}`);
  await page.waitForURL(/\/reading$/);
  await page.locator('[data-first-look]').waitFor();
  await page.getByText('When it was submitted').first().waitFor();
  await picture(page, 'reading-en');
  await page.getByRole('link', { name: 'To the form' }).click();
  await page.locator('[data-grid="remedies"]').waitFor();
  expect(page.url()).not.toContain('/reading');
});

test('nobody reads a report of another bureau', async () => {
  const { documentId } = await resubmitted();
  const other = await newOrganization();
  const { page } = await newPerson({ role: 'leader', memberOf: [other.documentId] });
  await page.goto(`${server.url}/admin/plugins/disclosure/reports/${documentId}/reading`);
  await page.getByText('出错了').or(page.getByText('Woops')).first().waitFor();
  expect(await page.locator('[data-reading]').count()).toBe(0);
});
