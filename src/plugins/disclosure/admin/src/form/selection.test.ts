import { rangeSum } from './selection';

describe('the sum of a range', () => {
  it('counts numbers alone', () => {
    expect(rangeSum([1, null, '三', 2.5])).toEqual({ cells: 4, numbers: 2, sum: 3.5 });
    expect(rangeSum([0.1, 0.2])?.sum).toBe(0.3);
  });

  it('is not given for one cell', () => {
    expect(rangeSum([1])).toBeUndefined();
  });
});
