/** The review of a report, as people see it in the edit view. */
import type { Locator, Page } from 'playwright-core';
import { notified, openReport } from './desk';
import { newPerson } from './person';

/** The panel of the review, its stage, and the moves that it offers. */
export const review = (page: Page): Locator => page.locator('[data-review]');
export const stage = (page: Page): Locator => review(page).locator('[data-stage]').first();
export const moves = (page: Page): Locator => review(page).locator('[data-move]');

/** Waits for the word for where the report stands, below its title and in the panel. */
export async function badge(page: Page, status: string): Promise<void> {
  await review(page).locator(`[data-report-status="${status}"]`).waitFor();
  await page.locator(`main :not([data-review] *)[data-report-status="${status}"]`).first().waitFor();
}

/** Makes a move as the panel offers it. */
export async function move(page: Page, to: string, comment?: string): Promise<void> {
  await review(page).locator(`[data-move="${to}"]`).click();
  const dialog = page.getByRole('dialog');
  if (comment) await dialog.getByRole('textbox').fill(comment);
  await dialog.getByRole('button').last().click();
  await notified(page, '报告已进入');
  await dialog.waitFor({ state: 'detached' });
}

/** The people of a bureau, each at a screen with the report open. */
export async function bureau(roles: readonly string[], documentId: string, organization: string) {
  const people = [];
  for (const role of roles) {
    const person = await newPerson({ role, memberOf: [organization] });
    await openReport(person.page, documentId);
    people.push(person.page);
  }
  return people as [Page, Page, Page];
}
