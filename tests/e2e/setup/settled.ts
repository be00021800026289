import type { Page, Request } from 'playwright-core';

/** What each page has asked the server for and not been given yet. */
const underWay = new WeakMap<Page, Set<Request>>();

const isQuestion = (request: Request): boolean => ['fetch', 'xhr'].includes(request.resourceType());

/** Keeps account of what a page asks the server for, so that `settled` can wait for the answers. */
export function watchRequests(page: Page): void {
  const asked = new Set<Request>();
  underWay.set(page, asked);
  page.on('request', (request) => {
    if (isQuestion(request)) asked.add(request);
  });
  page.on('requestfinished', (request) => asked.delete(request));
  page.on('requestfailed', (request) => asked.delete(request));
}

/** Strapi draws buttons, panels and editors when the browser has time for it. */
const idle = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestIdleCallback(() => setTimeout(() => requestIdleCallback(() => resolve()), 200));
      }),
  );

/**
 * Waits until the server has answered everything that the page asked for and the browser has drawn it. A person is
 * slower than that. A question without an answer is waited for half a minute.
 */
export async function settled(page: Page): Promise<void> {
  const waits = () => (underWay.get(page)?.size ?? 0) > 0;
  const until = Date.now() + 30_000;
  let wasWaiting: boolean;
  do {
    wasWaiting = waits();
    await idle(page);
  } while ((wasWaiting || waits()) && Date.now() < until);
}

/** Waits until nothing on the page moves any more: half-way in, a dialog is half transparent. */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}
