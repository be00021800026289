import { linesOf } from '#fixtures/reading-of';
import { layouts } from '#model';
import { textOf } from '../../source/source-line';
import { unturned } from '../turned-table';

const turned = [
  ' | 行政复议 | 未经复议直接起诉 | 复议后起诉',
  '结果维持 | 11 | 5 | 9',
  '结果纠正 | 2 | 6 | 10',
  '其他结果 | 3 | 7 | 1',
  '尚未审结 | 4 | 8 | 12',
  '总计 | 20 | 26 | 32',
];

test('a turned table stands as the form has it; another stays as it is', () => {
  const figures = unturned(linesOf(turned), layouts.v2021.tables.remedies).map(textOf).at(-1);
  expect(figures).toBe('11 | 2 | 3 | 4 | 20 | 5 | 6 | 7 | 8 | 26 | 9 | 10 | 1 | 12 | 32');
  const lines = linesOf(turned.slice(0, 4));
  expect(unturned(lines, layouts.v2021.tables.remedies)).toBe(lines);
});
