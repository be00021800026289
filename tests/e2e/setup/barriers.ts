import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { atRest } from './settled';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds serious or critical on the page, or in a part of it, each with the elements that are at fault. */
export async function barriers(page: Page, part?: string): Promise<string[]> {
  await atRest(page);
  await page.evaluate(axe);
  const where = part === undefined ? 'document' : JSON.stringify(part);
  const { violations }: AxeResults = await page.evaluate(`axe.run(${where}, { resultTypes: ["violations"] })`);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
