import { gunzipSync } from 'node:zlib';
import { encodingFor, noteMark, PageCache, RenderedPage } from './page-cache';

test.each([
  ['br, gzip', 'br'],
  ['gzip, deflate', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['', 'identity'],
  [undefined, 'identity'],
])('a reader who takes %s gets %s', (accepted, encoding) => {
  expect(encodingFor(accepted)).toBe(encoding);
});

test('a page holds until the record goes on, or its names grow old', () => {
  const page = new RenderedPage('<p>1</p>', 200, 'a', Number.POSITIVE_INFINITY);
  expect([page.holds('a'), page.holds('b')]).toEqual([true, false]);
  expect(new RenderedPage('<p>1</p>', 200, 'a', Date.now() - 1).holds('a')).toBe(false);
});

test('the place of the note is not sent', async () => {
  const page = new RenderedPage(`<body>${noteMark}<p>文</p>`, 200, 'a', 0);
  expect(gunzipSync(await page.body('gzip')).toString()).toBe('<body><p>文</p>');
});

test('many who ask at once have a page rendered once; one that failed is rendered again', async () => {
  const cache = new PageCache();
  let rendered = 0;
  const render = async () => {
    rendered += 1;
    if (rendered === 1) throw new Error('down');
    return new RenderedPage('x', 200, 'a', 0);
  };
  const failed = await Promise.allSettled([cache.renderOnce('k', 'a', render), cache.renderOnce('k', 'a', render)]);
  expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await Promise.all(Array.from({ length: 9 }, () => cache.renderOnce('k', 'a', render)));
  expect(rendered).toBe(2);
  expect(cache.find('k')?.html).toBe('x');
});
