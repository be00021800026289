/** What this server itself shows to the public: its pages, and the GraphQL explorer. */
import type { BrowserContext, Page } from 'playwright-core';
import { addressOf, withdraw } from '../integration/setup/publications';
import { newPublished } from '../integration/setup/reports';

const contexts: BrowserContext[] = [];
afterAll(() => Promise.all(contexts.map((context) => context.close())));

/** A window of somebody without an account, and every address that it asks elsewhere. */
async function visitor(width: number, locale = 'zh-CN'): Promise<{ page: Page; outside: string[] }> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, locale });
  contexts.push(context);
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url) && !request.url().startsWith('data:')) outside.push(request.url());
  });
  return { page, outside };
}

test('on a phone, a citizen goes from the list to a report, and scrolls its matrix sideways', async () => {
  const { organization } = await newPublished();
  const { page, outside } = await visitor(390);
  await page.goto(server.url);
  expect(await page.locator('h1').innerText()).toBe('政府信息公开工作年度报告');
  await page.goto(`${server.url}/api/disclosure/publications/${organization.code}.html`);
  await page.locator('.bodies a').click();
  await page.locator('nav.ways [aria-current]').getByText('2023年').waitFor();
  const frame = page.locator('.table', { has: page.locator('[data-table="applications"]') });
  await frame.focus();
  for (let pressed = 0; pressed < 5; pressed += 1) await page.keyboard.press('ArrowRight');
  await frame.locator(':scope').evaluate(async (element) => {
    while (element.scrollLeft === 0) await new Promise(requestAnimationFrame);
  });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  await page.locator('nav.ways').getByText('全部机关').click();
  await page.waitForURL((url) => url.pathname === '/');
  expect(outside).toEqual([]);
});

test('a report that was withdrawn says so, and why', async () => {
  const { documentId, organization } = await newPublished();
  expect((await withdraw(documentId, { reason: '数据需要重新核实' })).status).toBe(204);
  const { page } = await visitor(820, 'en-GB');
  await page.goto(server.url + addressOf(organization.code));
  expect(await page.locator('h1').innerText()).toBe('The report was withdrawn');
  await page.getByText('数据需要重新核实').waitFor();
});

test('the GraphQL explorer runs a query, and asks nothing of the internet', async () => {
  await newPublished();
  const { page, outside } = await visitor(1280);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(`${server.url}/graphql`);
  await page.locator('.graphiql-execute-button').click();
  await page.locator('.result-window').getByText('"reports"').waitFor();
  expect([outside, complaints]).toEqual([[], []]);
});
