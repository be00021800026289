import { readFileSync } from 'node:fs';
import { approve } from '../integration/setup/people';
import { correct, withdraw } from '../integration/setup/publications';
import { balancedInput, newOrganization, newPublished, reportUid } from '../integration/setup/reports';
import { barriers } from './setup/barriers';
import { counted } from './setup/desk';
import { closeSites, newCitizen, newWire } from './setup/site';

afterAll(closeSites);

test('a citizen finds a report by the name of the body, and reads it', async () => {
  const { organization } = await newPublished();
  const { page, visit, strayed, complaints } = await newCitizen();
  expect(await visit('/')).toBe(200);
  await page.getByRole('searchbox').fill(organization.name);
  await page.getByRole('button', { name: '查找' }).click();
  await page.getByRole('link', { name: '2023', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: organization.name }).waitFor();
  expect(await page.locator('[data-cell="applications.newRequests.total"]').textContent()).toMatch(/^\d+$/);
  expect(await barriers(page)).toEqual([]);
  expect([strayed, complaints]).toEqual([[], []]);
});

test('on a phone the page keeps its width and the matrix scrolls sideways', async () => {
  const { organization } = await newPublished();
  const { page, visit } = await newCitizen({ width: 390, height: 844 });
  await visit(`/organizations/${organization.code}/2023`);
  const [pageWidth, sheet] = await page.evaluate(() => {
    const frame = document.querySelector('table.applications')?.parentElement;
    return [document.documentElement.scrollWidth, [frame?.scrollWidth ?? 0, frame?.clientWidth ?? 0]] as const;
  });
  expect(pageWidth).toBe(390);
  expect(sheet[0]).toBeGreaterThan(sheet[1]);
  expect(await barriers(page)).toEqual([]);
});

test('the browser verifies the report; a changed one is told', async () => {
  const { organization } = await newPublished();
  const { page, visit } = await newCitizen();
  await visit(`/organizations/${organization.code}/2023`);
  await page.getByRole('button', { name: '在我的浏览器中核验' }).click();
  await page.locator('[data-outcome="whole"]').waitFor({ state: 'visible' });
  await page.route('**/api/disclosure/publications/**', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: { ...(await answer.json()), title: '篡改' } });
  });
  await page.getByRole('button', { name: '在我的浏览器中核验' }).click();
  await page.locator('[data-outcome="changed"]').waitFor({ state: 'visible' });
});

test('a report is downloaded as an Excel file', async () => {
  const { organization } = await newPublished();
  const { page, visit } = await newCitizen({ javaScriptEnabled: false });
  await visit(`/organizations/${organization.code}/2023`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Excel' }).click(),
  ]);
  expect(
    readFileSync(await download.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
});

test('a correction and a withdrawal count at once', async () => {
  const { documentId, organization } = await newPublished();
  const { page, visit } = await newCitizen();
  const address = `/organizations/${organization.code}/2023`;
  expect(await visit(address)).toBe(200);
  await correct(documentId, '更正后的标题', '更正了标题');
  await visit(address);
  await page.getByRole('heading', { level: 1, name: '更正后的标题' }).waitFor();
  await page.locator('.correction').getByText('更正了标题').waitFor();
  expect(await visit(`${address}?version=1`)).toBe(200);
  await page.getByRole('link', { name: '查看最新版本' }).waitFor();

  await withdraw(documentId, { reason: '数据需要重新核实' });
  expect(await visit(address)).toBe(410);
  await page.getByText('数据需要重新核实').waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('link', { name: '该机关其他年度的报告' }).click();
  await page.getByText('数据需要重新核实').waitFor();
});

test('the larger text is remembered, without a script', async () => {
  const { page, visit } = await newCitizen({ javaScriptEnabled: false });
  await visit('/');
  await page.getByRole('button', { name: '特大字号' }).click();
  await page.locator('html.text-larger').waitFor();
  await visit('/en');
  expect(await page.locator('html').getAttribute('class')).toBe('text-larger');
});

test('an address where nothing stands helps on', async () => {
  const { page, visit } = await newCitizen();
  expect(await visit('/en/organizations/NOBODY/2023')).toBe(404);
  await page.getByRole('searchbox').waitFor();
  expect(await barriers(page)).toEqual([]);
});

test('two reports are compared, without a script', async () => {
  const [one, other] = [await newPublished(2023), await newPublished(2022)];
  const { page, visit } = await newCitizen({ javaScriptEnabled: false });
  await visit(`/organizations/${one.organization.code}/2023`);
  await page.getByRole('link', { name: '与其他机关或年度比较' }).click();
  await page.getByRole('searchbox').fill(other.organization.code);
  await page.getByRole('button', { name: '查找' }).click();
  await page.getByRole('link', { name: `添加报告 ${other.organization.name} 2022` }).click();
  await counted(page.locator('.compared thead th'), 2);
  const headings = await page.locator('.compared thead th').allTextContents();
  expect(headings).toEqual([`${one.organization.name} 2023`, `${other.organization.name} 2022`]);
  expect(await page.locator('.bars rect').count()).toBeGreaterThan(0);
  await page.getByRole('link', { name: `移除 ${one.organization.name} 2023` }).click();
  await counted(page.locator('.compared thead th'), 1);
});

test('what a correction changed is shown cell by cell, and prints', async () => {
  const { documentId, organization } = await newPublished();
  await correct(documentId, '更正后的标题');
  const { page, visit } = await newCitizen();
  await visit(`/organizations/${organization.code}/2023`);
  await page.getByRole('link', { name: '查看更正了哪些内容' }).click();
  expect(await page.locator('[data-changed="title"] ins').textContent()).toBe('更正后的标题');
  expect(await barriers(page)).toEqual([]);
  await visit(`/organizations/${organization.code}/2023`);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.masthead').isVisible()).toBe(false);
  expect(await page.locator('table.applications').isVisible()).toBe(true);
  expect((await page.pdf({ preferCSSPageSize: true })).subarray(0, 5).toString()).toBe('%PDF-');
});

test('nothing that a report or a name says can run', async () => {
  const name = '"><img src=x onerror=alert(1)><script>alert(1)</script>局';
  const organization = await newOrganization({ name: `${name}${Date.now()}`, website: 'javascript:alert(1)' }).catch(
    () => newOrganization({ name: `${name}${Date.now()}` }),
  );
  const title = '</script><script>alert(2)</script><svg onload=alert(3)>{{7*7}}';
  const { documentId } = await strapi
    .documents(reportUid)
    .create({ data: { ...balancedInput(organization.documentId), title } });
  await approve(documentId);
  await strapi.documents(reportUid).publish({ documentId });
  const { page, site, visit, strayed, complaints } = await newCitizen();
  const path = `/organizations/${organization.code}`;
  const report = `${organization.code}-2023`;
  for (const address of [
    '/',
    `/?q=${organization.code}`,
    path,
    `${path}/2023`,
    `/compare?reports=${report}`,
    '/statistics',
  ]) {
    expect(await visit(address)).toBe(200);
    expect(await visit(`/en${address}`)).toBe(200);
    expect(await page.locator('main img, main script, svg[onload], [href^="javascript:"]').count()).toBe(0);
  }
  await visit(`${path}/2023`);
  await page.getByRole('heading', { level: 1 }).getByText('alert(2)').waitFor();
  await visit(`/?q=${encodeURIComponent('"><script>alert(4)</script>')}`);
  expect([strayed, complaints]).toEqual([[], []]);
  const feed = await (await fetch(`${site}${path}/feed.xml`)).text();
  expect(feed).not.toContain('<script');
});

test('while the API is down, pages that were seen go on with a note, and others say that it is down', async () => {
  const { organization } = await newPublished();
  const wire = await newWire();
  const { page, visit } = await newCitizen({ api: wire.address });
  const path = `/organizations/${organization.code}/2023`;
  expect(await visit(path)).toBe(200);
  expect(await page.locator('.outdated').count()).toBe(0);
  await wire.cut();
  expect(await visit(path)).toBe(200);
  await page.locator('.outdated').waitFor();
  expect(await visit('/statistics')).toBe(503);
  expect(await visit('/api/disclosure/layouts')).toBe(503);
  await visit('/statistics');
  await page.getByRole('link', { name: '再试一次' }).waitFor();
  expect(await barriers(page)).toEqual([]);
  await wire.mend();
  for (let tries = 0; tries < 20 && (await visit('/statistics')) !== 200; tries += 1) await page.waitForTimeout(200);
  expect(await visit(path)).toBe(200);
  expect(await page.locator('.outdated').count()).toBe(0);
});

test('while the API is slow, a page that was seen is there all the same, with a note', async () => {
  const { organization } = await newPublished();
  const wire = await newWire();
  const { page, visit } = await newCitizen({ api: wire.address });
  const path = `/organizations/${organization.code}/2023`;
  await visit(path);
  wire.stall();
  // The server never answers: a site that waited for it would show no page.
  expect(await visit(path)).toBe(200);
  await page.locator('.outdated').waitFor();
});

test.each([
  '/organizations/%E0%A4%A/2022',
  '/organizations/%00',
  '/api/disclosure/%2e%2e/%2e%2e/admin',
  '/api/disclosure/publications/zz',
  '/?q=%00',
  '/?year=1e9',
  '/?q=x&page=-1',
  '/compare?reports=,,;',
  '/compare?reports=A1-2021,A2-2021,A3-2021,A4-2021,A5-2021,A6-2021,A7-2021',
  '/statistics?indicator=__proto__',
  '/statistics?year=abc',
  '/organizations/AB/2023/changes?from=x',
  '/sitemap-99.xml',
  '/assets/../package.json',
])('a wrong address is told so: %s', async (path) => {
  const { site } = await newCitizen();
  const { status, headers } = await fetch(site + path);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
});

test.each([
  [390, 'larger'],
  [640, 'normal'],
])('nothing but tables goes beyond a screen of %i px with %s text', async (width, size) => {
  const { organization } = await newPublished();
  const { page, site, visit } = await newCitizen({ width });
  await page.context().addCookies([{ name: 'text-size', value: size, url: site }]);
  const path = `/organizations/${organization.code}`;
  for (const address of [
    '/',
    path,
    `${path}/2023`,
    `/compare?reports=${organization.code}-2023`,
    '/statistics',
    '/data',
  ])
    for (const language of ['', '/en']) {
      await visit(language + address);
      expect([address, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([address, width]);
    }
});

test.each(['/', '/statistics', '/compare', '/data', '/?q=x'])(
  'axe finds nothing serious on %s, in both languages',
  async (path) => {
    const { page, visit } = await newCitizen();
    for (const address of [path, `/en${path === '/' ? '' : path.replace(/^\/\?/, '?')}`]) {
      await visit(address);
      expect(await barriers(page)).toEqual([]);
    }
  },
);
