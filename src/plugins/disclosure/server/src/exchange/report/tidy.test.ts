import fc from 'fast-check';
import { arbitraryBlocks } from '#fixtures/documents';
import { type Blocks, plainText } from '#model';
import { tidyBlocks } from './tidy';

const item = (text: string) => ({ type: 'list-item' as const, children: [{ type: 'text' as const, text }] });

test('tidying twice changes nothing more, and no line of text is lost', () => {
  fc.assert(
    fc.property(arbitraryBlocks, (blocks) => {
      const tidy = tidyBlocks(blocks);
      expect(tidyBlocks(tidy)).toEqual(tidy);
      const withoutBreaks = (text: string) => text.replace(/[\r\n]+/g, '\n');
      expect(withoutBreaks(plainText(tidy))).toBe(withoutBreaks(plainText(blocks)));
    }),
  );
});

test('neighbours of one format become one, and what has no words goes', () => {
  const blocks: Blocks = [
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: '本年', bold: true },
        { type: 'text', text: '' },
        { type: 'text', text: '新收', bold: true },
        { type: 'link', url: '/x', children: [{ type: 'text', text: '' }] },
        { type: 'text', text: '三件\r\n其中' },
      ],
    },
    { type: 'paragraph', children: [] },
  ];
  expect(tidyBlocks(blocks)).toEqual([
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: '本年新收', bold: true },
        { type: 'text', text: '三件\n其中' },
      ],
    },
    { type: 'paragraph', children: [{ type: 'text', text: '' }] },
  ]);
});

test('a list that begins with a list moves it out; an empty list goes', () => {
  expect(
    tidyBlocks([
      {
        type: 'list',
        format: 'ordered',
        children: [
          { type: 'list', format: 'unordered', children: [item('甲')] },
          item('乙'),
          { type: 'list', format: 'unordered', children: [] },
        ],
      },
    ]),
  ).toEqual([
    { type: 'list', format: 'unordered', children: [item('甲')] },
    { type: 'list', format: 'ordered', children: [item('乙')] },
  ]);
});

test('an address with white space in it is written as a browser sends it', () => {
  const link = (url: string): Blocks => [
    { type: 'paragraph', children: [{ type: 'link', url, children: [{ type: 'text', text: '见' }] }] },
  ];
  expect(tidyBlocks(link('https://example.gov.cn/a b\n'))).toEqual(link('https://example.gov.cn/a%20b%0A'));
});
