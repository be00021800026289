import { heatOf } from './heat';

test.each([
  [null, 100, 0],
  [0, 100, 0],
  [1, 100, 1],
  [2, 100, 2],
  [10, 100, 3],
  [40, 100, 4],
  [100, 100, 4],
  [3, 0, 0],
] as const)('%s of at most %s has step %s', (value, largest, step) => {
  expect(heatOf(value, largest)).toBe(step);
});
