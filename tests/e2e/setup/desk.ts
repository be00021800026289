import type { Locator, Page } from 'playwright-core';
import { settled } from './settled';

const reports = '/admin/content-manager/collection-types/api::report.report';

/** Opens a report in the edit view, or begins one. */
export async function openReport(page: Page, documentId: string, query = ''): Promise<void> {
  await page.goto(`${server.url}${reports}/${documentId}${query}`);
  await page.locator('[data-grid="remedies"]').waitFor();
  await settled(page);
}

/** Opens the list of reports. While it is fetched the list has a row too, which holds no report. */
export async function openList(page: Page, query = '?page=1&pageSize=50'): Promise<void> {
  await page.goto(`${server.url}${reports}${query}`);
  await page.locator('tbody [data-stage]').first().waitFor();
}

/** The input of a cell, by its address. */
export const cell = (page: Page, address: string): Locator => page.locator(`[id="cell-${address}"]`);

/** What stands in cells, by their addresses, once everything that was done so far is drawn. */
export async function values(page: Page, ...addresses: string[]): Promise<string[]> {
  await drawn(page);
  return Promise.all(addresses.map((address) => cell(page, address).inputValue()));
}

/** The browser has nothing left to draw of what was done so far. An answer of the server is not waited for. */
const drawn = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve())));

/** Asks again and again, of what then stands on the page, until the answer is the wanted one. */
export async function until<Answer>(
  page: Page,
  wanted: Answer,
  what: Locator,
  ask: () => Promise<Answer>,
): Promise<void> {
  const end = Date.now() + 60_000;
  for (let found = await ask(); found !== wanted; found = await ask()) {
    if (Date.now() > end) throw new Error(`“${found}” instead of “${wanted}”: ${what}`);
    await page.waitForTimeout(50);
  }
}

/** Waits until exactly so many elements are there, also while a list narrows or grows. */
export const counted = (elements: Locator, count: number): Promise<void> =>
  until(elements.page(), count, elements, () => elements.count());

/** Waits until an element says exactly this. */
export const says = (element: Locator, text: string): Promise<void> =>
  until(element.page(), text, element, () => element.textContent());

/** Waits until a field holds a text, also where the field is drawn anew meanwhile. */
export const holds = (field: Locator, text: string): Promise<void> =>
  until(field.page(), text, field, () => field.inputValue());

/** The table cell around the input of an address, with attributes that it has once everything is worked out. */
export const cellWith = (page: Page, address: string, attributes: string): Locator =>
  page.locator(`td${attributes}:has([id="cell-${address}"])`);

/** Waits until a cell has the keyboard; without an address, until no cell has it. */
export const atCell = (page: Page, address?: string) =>
  page.waitForFunction((wanted) => (document.activeElement as HTMLElement | null)?.dataset.address === wanted, address);

/** The toolbar above a table. */
export const toolbar = (page: Page, table: string): Locator =>
  page.locator(`div:has(> [data-grid="${table}"]) > [role="toolbar"]`);

/** The findings beside the form. */
export const panel = (page: Page): Locator => page.locator('[data-findings]');

/** Puts something on the clipboard, as another program would. */
export async function copyFromElsewhere(page: Page, { text, html }: { text: string; html?: string }): Promise<void> {
  await page.evaluate(
    async ({ text, html }) => {
      const items: Record<string, Blob> = { 'text/plain': new Blob([text], { type: 'text/plain' }) };
      if (html) items['text/html'] = new Blob([html], { type: 'text/html' });
      await navigator.clipboard.write([new ClipboardItem(items)]);
    },
    { text, html },
  );
}

/** Waits until a notification says something; one that was met before, and still stands there, is not it. */
export async function notified(page: Page, text: string): Promise<void> {
  const said = page.getByText(text);
  await said.and(page.locator(':not([data-met])')).first().waitFor();
  await said.evaluateAll((all) => {
    for (const met of all) met.setAttribute('data-met', '');
  });
}
