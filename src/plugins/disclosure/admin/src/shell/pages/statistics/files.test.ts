import { csvOf } from './files';

test('a table is CSV that no spreadsheet computes; blank is not zero', () => {
  const rows = [
    ['甲局, "一"', 0, null],
    [{ text: '=1+1', href: '/x' }, 1.5, '-'],
  ];
  expect(csvOf({ head: ['机关', 'a', 'b'], rows })).toBe('\uFEFF机关,a,b\r\n"甲局, ""一""",0,\r\n\'=1+1,1.5,\'-\r\n');
});
