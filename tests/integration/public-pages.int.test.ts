/** What a browser is shown of the public record: the list of bodies, a body, a report's neighbours, and why not. */
import { load } from 'cheerio';
import { ask, get } from './setup/http';
import { approve } from './setup/people';
import { addressOf, correct, withdraw } from './setup/publications';
import { balancedInput, documents, newOrganization, newPublished } from './setup/reports';

const browser = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8', 'Accept-Language': 'zh-CN,zh;q=0.9' };
const english = { ...browser, 'Accept-Language': 'en-GB,en;q=0.8,zh;q=0.2' };
const publications = '/api/disclosure/publications';

async function page(path: string, headers: Record<string, string> = browser) {
  const answer = await ask(path, headers);
  expect(answer.headers['content-type']).toContain('text/html');
  return { ...answer, $: load(answer.body.toString()) };
}

/** Publishes another year of an organization. */
async function publishYear(organization: string, year: number): Promise<string> {
  const { body } = await documents.create(balancedInput(organization, year));
  await approve(body.documentId);
  expect((await documents.publish(body.documentId)).status).toBe(200);
  return body.documentId;
}

/** A body with reports of two years, and one of a third year that was taken back. */
let code: string;
let name: string;
beforeAll(async () => {
  const organization = await newOrganization();
  ({ code, name } = organization);
  await publishYear(organization.documentId, 2022);
  await publishYear(organization.documentId, 2023);
  const taken = await publishYear(organization.documentId, 2021);
  expect((await withdraw(taken, { reason: '数据 <b>有误</b>' })).status).toBe(204);
});

describe('the home page', () => {
  it('lists bodies with their years, each a link that works; Chinese first', async () => {
    const { status, headers, $ } = await page('/', { Accept: '*/*' });
    expect(status).toBe(200);
    expect($('html').attr('lang')).toBe('zh-Hans');
    expect(headers['cache-control']).toBe('public, no-cache');
    const entry = await entryOf(name);
    expect(entry.map(({ text }) => text)).toEqual([name, '2023年', '2022年']);
    for (const { href } of entry) expect((await page(href)).status).toBe(200);
  });

  /** Links of a body's entry, on whichever page it stands. */
  async function entryOf(body: string, path = '/'): Promise<{ text: string; href: string }[]> {
    const { $ } = await page(path);
    const entry = $('.bodies li').filter((_, element) => $(element).find('strong').text() === body);
    if (entry.length > 0) {
      const links = entry.find('a').toArray();
      return links.map((link) => ({ text: $(link).text(), href: link.attribs.href ?? '' }));
    }
    const next = $('nav a:contains("下一页")').attr('href');
    if (next === undefined) throw new Error('The body is on no page');
    return entryOf(body, next);
  }

  it('is English for an English browser or when asked, and stays so from page to page', async () => {
    for (const [path, headers] of [
      ['/', english],
      ['/?lang=en', browser],
    ] as const) {
      const { $, headers: sent } = await page(path, headers);
      expect($('html').attr('lang')).toBe('en');
      expect($('h1').text()).toBe('Annual reports on government information disclosure');
      expect(sent.vary?.includes('Accept-Language')).toBe(path === '/');
      const body = $('.bodies strong a').first().attr('href');
      expect(body?.endsWith('lang=en')).toBe(path !== '/');
    }
    expect((await page('/?lang=zh', english)).$('html').attr('lang')).toBe('zh-Hans');
  });

  it('leads to data, routes and the sign-in', async () => {
    const { $ } = await page('/');
    const links = $('main a')
      .toArray()
      .map(({ attribs }) => attribs.href);
    expect(links).toEqual(expect.arrayContaining([publications, '/api/disclosure', '/admin']));
    expect(links.some((href) => href?.startsWith(`${publications}.csv?year=`))).toBe(true);
  });

  it('is 304 until anything is published', async () => {
    const { etag } = (await ask('/', browser)).headers;
    expect(etag).toMatch(/^W\//);
    expect((await ask('/', { ...browser, 'If-None-Match': etag })).status).toBe(304);
    await newPublished();
    expect((await ask('/', { ...browser, 'If-None-Match': etag })).status).toBe(200);
  });

  it.each(['/?lang=fr', '/?page=0', '/?x=1', '/?page=99999'])('%s is refused with a page', async (path) => {
    const { status, $ } = await page(path);
    expect([400, 404]).toContain(status);
    expect($('nav a[href="/"]')).toHaveLength(1);
    expect((await ask(path, { Accept: 'application/json' })).headers['content-type']).toContain('json');
  });
});

describe('a body', () => {
  it('tells its years, those taken back with the reason', async () => {
    const { status, body } = await get(`${publications}/${code}`);
    expect(status).toBe(200);
    expect(body.data.organization).toEqual({ code, name, kind: 'department', regionCode: null });
    expect(body.data.reports.map(({ year }: { year: number }) => year)).toEqual([2023, 2022]);
    expect(body.data.reports[0]).toEqual({
      year: 2023,
      layout: 'v2021',
      title: expect.any(String),
      version: 1,
      publishedAt: expect.any(String),
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(body.data.withdrawn).toEqual([
      { year: 2021, version: 1, withdrawnAt: expect.any(String), reason: '数据 <b>有误</b>' },
    ]);
  });

  it('is 404 with details when it is unknown, 400 when it is no code', async () => {
    const unknown = await get(`${publications}/NOBODY`);
    expect([unknown.status, unknown.body.error.details.errors[0].path]).toEqual([404, ['organization']]);
    expect((await get(`${publications}/X_1`)).status).toBe(400);
    expect((await get(`${publications}/${code}?lang=en`)).status).toBe(400);
    expect((await get(`${publications}/${code}.docx`)).status).toBe(404);
  });

  it('is a page for a browser, in both languages', async () => {
    const { $ } = await page(`${publications}/${code}`);
    expect($('h1').text()).toBe(name);
    expect($('main').text()).toContain('数据 <b>有误</b>');
    expect($('main time').length).toBe(3);
    expect($('main').text()).toContain('（北京时间）');
    expect((await page(`${publications}/${code}.html?lang=en`)).$('main').text()).toContain('Withdrawn reports');
  });
});

describe("a report's page", () => {
  it('leads to all bodies, its body and the other years', async () => {
    const { $ } = await page(addressOf(code, 2022));
    const links = $('nav.ways a').toArray();
    expect(links.map((link) => $(link).text())).toEqual(['全部机关', name, '2023年', '2022年']);
    for (const { attribs } of links) expect((await page(attribs.href ?? '')).status).toBe(200);
    expect($('nav.ways [aria-current]').text()).toBe('2022年');
    expect($('footer').text()).toContain('（北京时间）');
  });

  it('has another ETag once another year is published or taken back; its JSON has not', async () => {
    const organization = await newOrganization();
    await publishYear(organization.documentId, 2022);
    const address = addressOf(organization.code, 2022);
    const etags = async () => [
      (await ask(`${address}.html`)).headers.etag,
      (await ask(`${address}.json`)).headers.etag,
    ];
    const alone = await etags();
    const other = await publishYear(organization.documentId, 2023);
    const together = await etags();
    expect((await ask(`${address}.html`, { 'If-None-Match': alone[0] })).status).toBe(200);
    await withdraw(other, { reason: '有误' });
    expect(await etags()).toEqual(alone);
    expect([together[0] === alone[0], together[1] === alone[1]]).toEqual([false, true]);
    await correct((await published(organization.code)).documentId, '更正');
    expect((await etags())[0]).not.toBe(alone[0]);
  });

  const published = (organization: string) =>
    strapi.db.query('api::report.report').findOne({ where: { year: 2022, organization: { code: organization } } });
});

describe('what is not there', () => {
  it.each<[string, () => string, number, string]>([
    ['an unknown year', () => addressOf(code, 2020), 404, '没有这一年度的报告'],
    ['a year that no report is of', () => addressOf(code, 1999), 400, '没有这一年度的报告'],
    ['a version that is not there', () => `${addressOf(code)}?version=9`, 404, '没有这个版本'],
    ['a format that is not there', () => `${addressOf(code)}.exe`, 404, '没有这种格式'],
    ['an address below', () => `${addressOf(code)}/x/y`, 404, '没有这个地址'],
  ])('%s is a page that leads to the years that are there', async (_what, path, status, title) => {
    const { $, ...answer } = await page(path());
    expect([answer.status, $('h1').text()]).toEqual([status, title]);
    expect(answer.headers['content-security-policy']).toBeTruthy();
    const links = $('.bodies a')
      .toArray()
      .map(({ attribs }) => attribs.href);
    expect(links).toEqual([`${addressOf(code)}.html`, `${addressOf(code, 2022)}.html`]);
    for (const link of links) expect((await page(link ?? '')).status).toBe(200);
  });

  it('an unknown body is a page that leads to all bodies', async () => {
    for (const path of [`${publications}/NOBODY/2023.html`, `${publications}/NOBODY.html`]) {
      const { status, $ } = await page(path, { Accept: '*/*' });
      expect([status, $('h1').text()]).toEqual([404, '没有这个机关的报告']);
      expect($('main a').attr('href')).toBe('/');
    }
  });

  it('a withdrawn report is a page with day, reason and the other years', async () => {
    for (const [path, headers] of [
      [addressOf(code, 2021), browser],
      [`${addressOf(code, 2021)}.html`, {}],
    ] as const) {
      const { status, $ } = await page(path, headers);
      expect([status, $('h1').text()]).toEqual([410, '报告已撤回']);
      expect($('dl').text()).toContain('数据 <b>有误</b>');
      expect($('dl time').text()).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/);
      expect($('.bodies a')).toHaveLength(2);
    }
    const inEnglish = await page(addressOf(code, 2021), english);
    expect(inEnglish.$('h1').text()).toBe('The report was withdrawn');
  });

  it('stays JSON for programs', async () => {
    for (const headers of [{}, { Accept: 'application/json' }, { Accept: '*/*' }]) {
      const { headers: sent, body } = await ask(addressOf(code, 2021), headers);
      expect(sent['content-type']).toContain('application/json');
      expect(JSON.parse(body.toString()).error.details.reason).toBe('数据 <b>有误</b>');
    }
    const suffixed = await ask(`${addressOf(code, 2020)}.json`, browser);
    expect(suffixed.headers['content-type']).toContain('application/json');
  });

  it('says nothing of what is hostile in an address', async () => {
    const { $ } = await page(`${publications}/%3Cscript%3Ealert(1)%3C%2Fscript%3E/2023`);
    expect($('script')).toHaveLength(0);
  });
});
