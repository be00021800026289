import { outliersOf, yearsBefore } from './outliers';

const rows = (values: readonly (number | null)[], cell = 'a.b.total') =>
  values.map((value, at) => ({ cell, year: 2020 + at, value, reports: 1, blank: 0 }));

test.each([
  ['more than twice the most', [40, 50, 45, 101], { value: 101, least: 40, most: 50 }],
  ['less than half of the least', [40, 50, 45, 19], { value: 19, least: 40, most: 50 }],
  ['anything after years of nothing', [0, 0, 0, 10], { value: 10, least: 0, most: 0 }],
  ['nothing after years of many', [30, 20, 25, 0], { value: 0, least: 20, most: 30 }],
])('told is %s', (_, values, expected) => {
  expect(outliersOf(rows(values), 2023)).toEqual([{ cell: 'a.b.total', ...expected }]);
});

test.each([
  ['twice the most', [40, 50, 45, 100]],
  ['a difference of few cases', [1, 2, 3, 11]],
  ['two years of history', [null, 50, 45, 500]],
  ['a blank', [40, 50, 45, null]],
])('not told is %s', (_, values) => {
  expect(outliersOf(rows(values), 2023)).toEqual([]);
});

test('years count once, whatever the cells', () => {
  expect(yearsBefore([...rows([1, 2, 3]), ...rows([1, 2, 3], 'a.c.total')], 2022)).toBe(2);
});
