/** The pages around the reports, as Chromium shows them. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import type { Addresses } from '../../src/plugins/disclosure/server/src/record-answers/addresses';
import { bodyPage } from '../../src/plugins/disclosure/server/src/record-answers/pages/body';
import { homePage } from '../../src/plugins/disclosure/server/src/record-answers/pages/home';
import type { Reader } from '../../src/plugins/disclosure/server/src/record-answers/pages/reader';
import { refusalPage } from '../../src/plugins/disclosure/server/src/record-answers/pages/refusal';
import { launchBrowser } from '../e2e/setup/chromium';

jest.setTimeout(120_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];
const findViolations = `axe.run({ runOnly: ${JSON.stringify(standards)} }).then(({ violations }) =>
  violations.map(({ id, nodes }) => [id, nodes[0].html]))`;

const addresses: Addresses = {
  home: (page) => `/?page=${page}`,
  body: (code) => `/${code}`,
  report: (code, year) => `/${code}/${year}`,
  table: (year) => `/${year}.csv`,
  guide: (name) => `/guide/${name}`,
  guidePicture: (file) => `/guide/images/${file}`,
  list: '/publications',
  routes: '/routes',
  admin: '/admin',
};
const hostile = '<script>alert(1)</script>"\'局';
const organization = { code: 'A-1', name: hostile, kind: 'department' as const, regionCode: null };
const withdrawal = { year: 2021, version: 1, withdrawnAt: '2024-01-20T23:30:00.000Z', reason: hostile };
const years = [2025, 2024, 2023, 2022, 2021, 2020, 2019];
const data = {
  organization,
  reports: years.map((year) => ({
    ...{ year, layout: 'v2021', title: `${hostile}${year}`, version: 1, digest: '0'.repeat(64) },
    publishedAt: '2024-01-20T23:30:00.000Z',
  })),
  withdrawn: [withdrawal],
};
const bodies = Array.from({ length: 30 }, () => ({ organization, years }));

const pages: Record<string, (reader: Reader) => string> = {
  home: (reader) => homePage(reader, { bodies, total: 90, years, page: 2, pageCount: 3 }),
  'empty home': (reader) => homePage(reader, { bodies: [], total: 0, years: [], page: 1, pageCount: 1 }),
  body: (reader) => bodyPage(reader, { data }),
  withdrawn: (reader) => refusalPage(reader, { status: 410, message: hostile, at: 'version', withdrawal }, data),
  unknown: (reader) =>
    refusalPage(reader, { status: 404, message: hostile, at: 'organization', withdrawal: undefined }, undefined),
};

const views = Object.keys(pages).flatMap((name) =>
  [390, 820, 1280].flatMap((width) => (['zh', 'en'] as const).map((language) => ({ name, width, language }))),
);

test.each(views)('$name in $language, $width wide, meets WCAG AA and fits', async ({ name, width, language }) => {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('dialog', (dialog) => complaints.push(dialog.message()));
  await page.setContent(pages[name]?.({ language, addresses }) ?? '');
  expect(await page.locator('h1').count()).toBe(1);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  await page.evaluate(axe);
  expect(await page.evaluate(findViolations)).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
});
