import type { Blocks } from '../../../src/plugins/disclosure/model';
import { Text } from './blocks';

const shown = async (blocks: Blocks) => String(await (<Text blocks={blocks} />));
const link = (url: string): Blocks => [
  { type: 'paragraph', children: [{ type: 'link', url, children: [{ type: 'text', text: '链接' }] }] },
];

test.each(['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,<script>', '//evil.example', 'vbscript:x'])(
  'a link that may lead nowhere is printed as its words: %s',
  async (url) => {
    const html = await shown(link(url));
    expect(html).toContain('链接');
    expect(html).not.toContain('href');
  },
);

test('a good link leads there, without leave to follow', async () => {
  expect(await shown(link('https://www.gov.cn/?a=1&b="2"'))).toContain(
    '<a href="https://www.gov.cn/?a=1&amp;b=&quot;2&quot;" rel="nofollow noopener">链接</a>',
  );
});

test('markup in a text is text', async () => {
  const text = '</p><script>alert(1)</script><img src=x onerror=alert(1)>';
  const html = await shown([{ type: 'paragraph', children: [{ type: 'text', text, bold: true }] }]);
  expect(html).not.toMatch(/<script|<img/);
  expect(html).toContain('&lt;script&gt;');
});

test('a nested list stands inside the item before it', async () => {
  const item = (text: string) => ({ type: 'list-item' as const, children: [{ type: 'text' as const, text }] });
  const html = await shown([
    {
      type: 'list',
      format: 'ordered',
      children: [item('一'), { type: 'list', format: 'unordered', children: [item('甲')] }, item('二')],
    },
  ]);
  expect(html).toContain('<ol><li>一<ul><li>甲</li></ul></li><li>二</li></ol>');
});
