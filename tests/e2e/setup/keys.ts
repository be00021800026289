import type { Page } from 'playwright-core';

/** A keyboard that counts: one for each key that a person would press, whatever modifiers are held. */
export interface Keys {
  press(key: string, times?: number): Promise<void>;
  type(text: string): Promise<void>;
  strokes(): number;
}

export function keysOf(page: Page): Keys {
  let strokes = 0;
  return {
    async press(key, times = 1) {
      for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
      strokes += times;
    },
    async type(text) {
      await page.keyboard.type(text);
      strokes += [...text].length;
    },
    strokes: () => strokes,
  };
}
