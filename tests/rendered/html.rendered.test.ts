/** The page, as Chromium shows and prints it. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import type { Block } from '../../src/plugins/disclosure/model';
import { writeHtml } from '../../src/plugins/disclosure/server/src/exchange/html/write';
import { launchBrowser } from '../e2e/setup/chromium';
import { pagesOf, paperOf } from './libreoffice';
import { reportsForExport } from './reports';

jest.setTimeout(120_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
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
  const texts = pages.map((text) => text.replace(/\s/g, ''));
  expect(texts.join('')).toContain('四、结转下年度继续办理');
  // A heading stands on the page of its table; no caption says the heading once more.
  expect(texts.find((text) => text.includes('四、结转下年度继续办理'))).toContain('三、收到和处理政府信息公开申请情况');
  expect(texts.find((text) => text.includes('未经复议直接起诉'))).toMatch(/四、政府信息公开行政复议[、和]行政诉讼情况/);
});

test('a printed link says its address, once', async () => {
  const [report] = reportsForExport();
  if (!report) throw new Error('There is no report');
  const link = (url: string, text: string): Block => ({
    type: 'paragraph',
    children: [{ type: 'link', url, children: [{ type: 'text', text }] }],
  });
  const body = [link('https://a.example/zhinan', '公开指南'), link('https://b.example/', 'https://b.example/')];
  const page = await browser.newPage();
  const sections = [{ chapter: 'overview' as const, heading: null, body }];
  await page.setContent(writeHtml({ ...report, document: { ...report.document, sections } }));
  const text = (await pagesOf(await page.pdf({ preferCSSPageSize: true }))).join('');
  await page.close();
  expect(text).toContain('公开指南（https://a.example/zhinan）');
  expect(text.match(/b\.example/g)).toHaveLength(1);
});

test.each(reportsForExport())('$document.layout on a phone: tables scroll, labels keep their width', async (report) => {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.setContent(writeHtml(report));
  const matrix = page.locator('[data-table="applications"]');
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  expect((await matrix.boundingBox())?.width).toBeGreaterThan(600);
  const widths = await matrix
    .locator('th')
    .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().width));
  // Two characters beside each other at least, and the frame.
  expect(Math.min(...widths)).toBeGreaterThan(42);
  await page.close();
});
