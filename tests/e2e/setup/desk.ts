import type { Locator, Page } from 'playwright-core';

const reports = '/admin/content-manager/collection-types/api::report.report';

/** Opens a report in the edit view, or begins one. */
export async function openReport(page: Page, documentId: string, query = ''): Promise<void> {
  await page.goto(`${server.url}${reports}/${documentId}${query}`);
  await page.locator('[data-grid="remedies"]').waitFor();
}

/** Opens the list of reports. */
export async function openList(page: Page, query = '?page=1&pageSize=50'): Promise<void> {
  await page.goto(`${server.url}${reports}${query}`);
  await page.locator('tbody tr').first().waitFor();
}

/** The input of a cell, by its address. */
export const cell = (page: Page, address: string): Locator => page.locator(`[id="cell-${address}"]`);

/** What stands in cells, by their addresses. */
export const values = (page: Page, ...addresses: string[]): Promise<string[]> =>
  Promise.all(addresses.map((address) => cell(page, address).inputValue()));

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

/** Waits until a notification says something. */
export const notified = (page: Page, text: string): Promise<void> => page.getByText(text).first().waitFor();
