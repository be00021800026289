/** The page, as Chromium shows and prints it. */
import { readFileSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { writeHtml } from '../../src/plugins/disclosure/server/src/exchange/html/write';
import { pagesOf, paperOf } from './libreoffice';
import { reportsForExport } from './reports';

jest.setTimeout(120_000);

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
});
afterAll(() => browser.close());

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];
/** Runs in the page: what breaks a standard, and where first. */
const findViolations = `axe.run({ runOnly: ${JSON.stringify(standards)} }).then(({ violations }) =>
  violations.map(({ id, nodes }) => [id, nodes[0].html]))`;

const views = reportsForExport().flatMap((report) => [
  { report, layout: report.document.layout, language: 'zh' as const, width: 1280 },
  { report, layout: report.document.layout, language: 'en' as const, width: 360 },
]);

test.each(views)('$layout in $language, $width wide, meets WCAG AA and breaks no policy', async (view) => {
  const { report, language, width } = view;
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await page.setContent(writeHtml({ ...report, language }));
  expect(await page.evaluate('getComputedStyle(document.body).fontFamily')).toContain('FangSong');
  await page.evaluate(axe);
  expect(await page.evaluate(findViolations)).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
});

test.each(reportsForExport())('$document.layout prints on A4', async (report) => {
  const page = await browser.newPage();
  await page.setContent(writeHtml(report));
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await page.close();
  expect(await paperOf(pdf)).toContain('A4');
  const pages = await pagesOf(pdf);
  expect(pages.length).toBeLessThanOrEqual(8);
  expect(pages.join('').replace(/\s/g, '')).toContain('四、结转下年度继续办理');
});
