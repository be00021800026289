/** The guides for people, as the server shows them: in two languages, with their pictures, and nothing beside them. */
import { load } from 'cheerio';
import { ask } from './setup/http';

const browser = { Accept: 'text/html,*/*;q=0.8', 'Accept-Language': 'zh-CN,zh;q=0.9' };
const english = { ...browser, 'Accept-Language': 'en-GB,en;q=0.8' };

async function page(path: string, headers: Record<string, string> = browser) {
  const answer = await ask(path, headers);
  expect(answer.headers['content-type']).toContain('text/html');
  return { ...answer, $: load(answer.body.toString()) };
}

test('the clerk’s guide comes first, in the language of the browser or the one that was chosen', async () => {
  const chinese = await page('/guide');
  expect(chinese.$('h1').text()).toBe('填报指南');
  expect(chinese.$('html').attr('lang')).toBe('zh-Hans');
  expect((await page('/guide', english)).$('h1').text()).toBe('Filling in a report');
  expect((await page('/guide/filling-in?lang=en')).$('h1').text()).toBe('Filling in a report');
});

test('each guide leads to the others, and every picture and link works', async () => {
  const seen = new Set<string>();
  const open = ['/guide/filling-in?lang=zh', '/guide/filling-in?lang=en'];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const { status, $ } = await page(path);
    expect([path, status]).toEqual([path, 200]);
    expect($('main').text()).not.toMatch(/\]\(|^#/m);
    const targets = $('main a, .ways a')
      .map((_, link) => $(link).attr('href') ?? '')
      .get();
    open.push(...targets.filter((target) => target.startsWith('/guide')));
    for (const picture of $('img').get()) {
      const { status: found, headers } = await ask($(picture).attr('src') ?? '', {});
      expect([$(picture).attr('src'), found, headers['content-type']]).toEqual([
        $(picture).attr('src'),
        200,
        'image/png',
      ]);
    }
  }
  expect(seen.size).toBe(8);
});

test('a page loads nothing but its pictures from this server', async () => {
  const { $ } = await page('/guide');
  const policy = $('meta[http-equiv="Content-Security-Policy"]').attr('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("img-src 'self'");
});

test.each([
  '/guide/api',
  '/guide/decisions',
  '/guide/images/..%2Fapi.md',
  '/guide/images/nothing.png',
  '/guide/review/x',
])('%s is not there', async (path) => {
  const { status, $ } = await page(path);
  expect(status).toBe(404);
  expect($('body').text()).toContain('没有这份指南');
});

test('an unknown language or parameter is a 400', async () => {
  for (const query of ['lang=fr', 'name=x']) expect((await page(`/guide?${query}`)).status).toBe(400);
});
