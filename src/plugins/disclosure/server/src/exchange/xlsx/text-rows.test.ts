import fc from 'fast-check';
import { arbitraryBlocks } from '#fixtures/documents';
import { tidyBlocks } from '../report/tidy';
import { blocksOfRows, inlineOfRuns } from './read-text-rows';
import { rowsOfBlocks } from './write-text-rows';

test('rows give back the blocks that they were made of', () => {
  fc.assert(
    fc.property(arbitraryBlocks, (any) => {
      const blocks = tidyBlocks(any);
      expect(tidyBlocks(blocksOfRows(rowsOfBlocks(blocks)))).toEqual(blocks);
    }),
    { numRuns: 300 },
  );
});

test('a paragraph too long for a cell goes on in the next row, whole characters only', () => {
  const text = `${'字'.repeat(31_999)}😀${'末'.repeat(40_000)}`;
  const rows = rowsOfBlocks([{ type: 'paragraph', children: [{ type: 'text', text }] }]);
  expect(rows.map(({ kind, runs }) => [kind, runs[0]?.text.length])).toEqual([
    ['paragraph', 31_999],
    ['continuation', 32_000],
    ['continuation', 8_002],
  ]);
  expect(blocksOfRows(rows)).toEqual([{ type: 'paragraph', children: [{ type: 'text', text }] }]);
});

test.each(['[见附件]', '[甲](', '[甲](乙', '甲](乙)', '\\[甲](乙)'])('%s is no link', (text) => {
  const words = text.replace('\\', '');
  expect(inlineOfRuns([{ text }])).toEqual([{ type: 'text', text: words }]);
});

test('someone who types a link gets one', () => {
  expect(inlineOfRuns([{ text: '见[公开栏](https://example.gov.cn/)。' }])).toEqual([
    { type: 'text', text: '见' },
    { type: 'link', url: 'https://example.gov.cn/', children: [{ type: 'text', text: '公开栏' }] },
    { type: 'text', text: '。' },
  ]);
});
