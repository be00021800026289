import fc from 'fast-check';
import { ticksUpTo } from './scale';

test.each([
  [1, [0, 1]],
  [7, [0, 2, 4, 6, 8]],
  [462, [0, 100, 200, 300, 400, 500]],
])('up to %s', (highest, ticks) => {
  expect(ticksUpTo(highest)).toEqual(ticks);
});

test('the last tick is no less than any value, and ticks are few', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2_147_483_647 }), (highest) => {
      const ticks = ticksUpTo(highest);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(highest);
      expect(ticks.length).toBeLessThanOrEqual(7);
    }),
  );
});
