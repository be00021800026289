import { partsOf } from './sitemap';
import { xml, xmlText } from './xml';

test('markup and characters that XML forbids do no harm', () => {
  expect(xmlText(`</title><script>&"'\u0000\u0008\ufffe 文\n`)).toBe(
    '&lt;/title&gt;&lt;script&gt;&amp;&quot;&apos; 文\n',
  );
  expect(xml('link', { href: '"><x' })).toBe('<link href="&quot;&gt;&lt;x"/>');
});

test('a sitemap that is too long is told in parts, whole and in order', () => {
  const pages = Array.from({ length: 50_001 }, (_, at) => at);
  const parts = partsOf(pages, 25_000);
  expect(parts.map(({ length }) => length)).toEqual([25_000, 25_000, 1]);
  expect(parts.flat()).toEqual(pages);
  expect(partsOf([], 10)).toEqual([[]]);
});
