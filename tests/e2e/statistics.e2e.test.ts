import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { layouts, type ReportDocument, toRows } from '../../src/plugins/disclosure/model';
import { completeDocument, withCells } from '../fixtures/documents';
import { approve } from '../integration/setup/people';
import { correct } from '../integration/setup/publications';
import { documents, newOrganization } from '../integration/setup/reports';
import { barriers } from './setup/barriers';
import { counted } from './setup/desk';
import { closeWindows, newPerson, picture } from './setup/person';

afterEach(closeWindows);

const region = '990707';
const address = `/admin/plugins/disclosure/statistics`;
const lastYear = new Date().getFullYear() - 1;

/** A balanced report: so many applications by natural persons, all granted but the last. */
function reportOf(received: number): ReportDocument {
  const figures = { newRequests: received, granted: received - 1, refusedByLaw: 1, totalResults: received };
  const cells = Object.entries(figures).flatMap(([row, value]) =>
    ['naturalPerson', 'total'].map((column) => [`applications.${row}.${column}`, value] as const),
  );
  return withCells(completeDocument(layouts.v2021), cells);
}

async function publish(organization: string, year: number, received: number): Promise<string> {
  const { title: _title, layout: _layout, ...rows } = toRows({ ...reportOf(received), year });
  const { documentId } = await strapi
    .documents('api::report.report')
    .create({ data: { ...rows, organization, year } as never });
  await documents.update(documentId, { title: `测试报告${year}` });
  await approve(documentId);
  await documents.publish(documentId);
  return documentId;
}

/** Six bodies of a region with two years each; the first is looked at. */
const scene = (async () => {
  const bodies = [];
  for (let at = 0; at < 6; at += 1) {
    const body = await newOrganization({ regionCode: region });
    for (const year of [lastYear - 1, lastYear]) await publish(body.documentId, year, 40 + at * 10);
    bodies.push(body);
  }
  return bodies;
})();

const chart = (page: Page, name: string) => page.locator(`[data-chart="${name}"]`);

async function openStatistics(page: Page, query: string): Promise<void> {
  await page.goto(`${server.url}${address}?${query}`);
  await chart(page, 'remedies').locator('img').waitFor();
}

test('the page shows charts with tables, keeps to its address, and gives its files', async () => {
  const [first] = await scene;
  const { page } = await newPerson();
  await page.goto(`${server.url}/admin/`);
  await page.locator(`a[href*="plugins/disclosure/statistics"]`).first().click();
  await page.getByRole('heading', { name: '统计', level: 1 }).waitFor();
  await page.getByRole('textbox', { name: '行政区划代码' }).fill(region);
  await page.getByRole('button', { name: '按“行政区划代码”查看' }).click();
  await page.waitForURL(`**region=${region}**`);
  const trend = chart(page, 'trend');
  await trend.getByText('数据表').click();
  await trend.getByRole('row', { name: `${lastYear} 390 0` }).waitFor();
  const ranking = chart(page, 'ranking');
  await ranking.getByText('数据表').click();
  await counted(ranking.getByRole('link'), 6);
  expect(await ranking.getByRole('link').first().getAttribute('href')).toMatch(/\/publications\/.+\/\d{4}\.html$/);

  await page.getByRole('combobox', { name: '与同类比较的机关（代码）' }).fill(first?.code ?? '');
  await page.keyboard.press('Enter');
  await chart(page, 'peers').locator('img').waitFor();
  const link = page.url();
  const { page: other } = await newPerson();
  await other.goto(link);
  await chart(other, 'peers').locator('img').waitFor();
  await chart(other, 'trend').getByText('数据表').click();
  await chart(other, 'trend')
    .getByRole('row', { name: `${lastYear} 390 0` })
    .waitFor();

  await trend
    .getByRole('row', { name: `${lastYear} 390 0` })
    .getByRole('link', { name: '390' })
    .click();
  const reports = chart(page, 'reports');
  await reports.getByRole('row', { name: /90$/ }).waitFor();
  expect(await reports.getByRole('row').count()).toBe(7);
  expect(await reports.getByRole('link').first().getAttribute('href')).toMatch(
    /\/\d{4}\.html#applications\.newRequests\.total$/,
  );
  await other.goto(page.url());
  await chart(other, 'reports').getByRole('row', { name: /90$/ }).waitFor();
  await reports.getByRole('button', { name: '关闭' }).click();
  await reports.waitFor({ state: 'detached' });

  const files: Record<string, Buffer> = {};
  for (const format of ['PNG', 'SVG', 'CSV']) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      trend.getByRole('button', { name: `下载 ${format}` }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`trend.${format.toLowerCase()}`);
    files[format] = readFileSync(await download.path());
  }
  expect(files.PNG?.subarray(1, 4).toString()).toBe('PNG');
  expect(files.SVG?.toString()).toMatch(/^<svg .*390/s);
  expect(files.CSV?.toString()).toContain(`${lastYear},390,0\r\n`);
});

test.each([
  ['zh-Hans', 1280],
  ['en', 820],
] as const)('axe finds nothing serious in %s at %d px, and nothing runs over the edge', async (language, width) => {
  const [first] = await scene;
  const { page } = await newPerson({ language, width });
  await openStatistics(page, `region=${region}&organization=${first?.code}`);
  for (const name of ['trend', 'outcomes', 'applicants', 'ranking', 'peers'])
    await chart(page, name).locator('img').waitFor();
  for (const table of await page.locator('[data-chart] summary').all()) await table.click();
  const pictures = page.locator('[data-chart] img');
  const widths = await pictures.evaluateAll((images: HTMLImageElement[]) =>
    Promise.all(images.map((image) => image.decode().then(() => image.naturalWidth))),
  );
  expect(widths).toEqual(Array.from({ length: 6 }, () => 900));
  expect(await barriers(page)).toEqual([]);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(over).toBeLessThanOrEqual(0);
  await picture(page, `statistics-${language}`);
});

test('what stands apart from earlier years is told, and what was corrected since a day', async () => {
  const body = await newOrganization({ regionCode: '990708' });
  for (const [back, received] of [
    [3, 40],
    [2, 50],
    [1, 45],
    [0, 200],
  ] as const)
    await publish(body.documentId, lastYear - back, received);
  const documentId = await publish(body.documentId, lastYear - 4, 41);
  await correct(documentId, '更正后的标题', '更正标题');
  const { page } = await newPerson();
  await openStatistics(page, `region=990708&organization=${body.code}`);
  const history = chart(page, 'history');
  await history
    .getByRole('row', { name: /200 40 – 50$/ })
    .first()
    .waitFor();
  const corrections = chart(page, 'corrections');
  await corrections.getByRole('row', { name: /更正标题$/ }).waitFor();
  expect(await corrections.getByRole('row').count()).toBe(2);
  await corrections.getByLabel('起始日期').fill('2999-01-01');
  await corrections.getByText('此日以来没有更正').waitFor();
  expect(page.url()).toContain('since=2999-01-01');
  expect(await barriers(page)).toEqual([]);
  await picture(page, 'statistics-history');
});

test('where nothing is public, the page says so', async () => {
  const { page } = await newPerson();
  await page.goto(`${server.url}${address}?region=980000`);
  await chart(page, 'trend').getByText('所选范围内没有公开的报告').waitFor();
});
