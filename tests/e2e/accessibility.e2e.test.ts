import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { newDraft, unbalancedInput } from '../integration/setup/reports';
import { cell, openReport } from './setup/desk';
import { closeWindows, newPerson } from './setup/person';

afterAll(closeWindows);

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Serious and critical violations, each with the elements that are at fault. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations: found }: AxeResults = await page.evaluate('axe.run(document, { resultTypes: ["violations"] })');
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

test('axe finds nothing serious on the edit view', async () => {
  const { documentId } = await newDraft(unbalancedInput);
  const { page } = await newPerson();
  await openReport(page, documentId);
  await cell(page, 'applications.granted.total').click();
  expect(await violations(page)).toEqual([]);
});

test('axe finds nothing serious on the home page', async () => {
  const { documentId } = await newDraft(unbalancedInput);
  const { page } = await newPerson();
  await openReport(page, documentId);
  await page.goto(`${server.url}/admin/`);
  await page.getByRole('link', { name: '打开报告' }).waitFor();
  expect(await violations(page)).toEqual([]);
});
