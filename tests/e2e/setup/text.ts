/** Writing in Strapi's text editors, at a pace that they can follow: they read the browser's selection a moment late. */
import type { Locator, Page } from 'playwright-core';
import { counted, until } from './desk';
import { settled } from './settled';

/** The text editor of a chapter, by the chapter's heading. */
export const textEditor = (page: Page, chapter: string): Locator =>
  page.getByRole('textbox', { name: chapter, exact: true });

/** Puts the cursor into a text, or a part of one, and waits until the editor knows of it. */
export async function enterText(text: Locator): Promise<void> {
  await text.click();
  await settled(text.page());
}

/** Presses a key that moves the cursor or selects, and waits until the editor knows of it. */
export async function moveCursor(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await settled(page);
}

/** Empties a text editor: everything in it is selected, seen to be so, and deleted. The cursor stays in it. */
export async function emptyText(text: Locator): Promise<void> {
  const page = text.page();
  await enterText(text);
  await moveCursor(page, 'Control+a');
  const isSelected = (editor: HTMLElement) => {
    const said = (words: string) => words.replaceAll(/[\s\uFEFF]/g, '');
    return said(document.getSelection()?.toString() ?? '') === said(editor.innerText);
  };
  await until(page, true, text, () => text.evaluate(isSelected));
  await page.keyboard.press('Delete');
  await counted(text.locator('[data-slate-string]'), 0);
  await settled(page);
}
