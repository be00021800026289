import fc from 'fast-check';
import { reckon } from './formula';

describe('a formula in a cell', () => {
  it.each([
    ['=2+3', 5],
    ['=2+3*4', 14],
    ['=(2+3)*4', 20],
    ['=10-4-3', 3],
    ['=12/4/3', 1],
    ['=-3+5', 2],
    ['=2*-3', -6],
    ['=0.1+0.2', 0.3],
    ['=-0', 0],
    ['=7', 7],
  ])('%s is %s', (text, value) => {
    expect(reckon(text)).toBe(value);
  });

  it.each([
    '=',
    '2+3',
    '=2+',
    '=(2',
    '=2)',
    '=()',
    '=2 3(',
    '=1/0',
    '=0/0',
    '=1..2',
    '=1.2.3',
    '=A1',
    '=SUM(1)',
    '=2**3',
  ])('%s has no value', (text) => {
    expect(reckon(text)).toBeNull();
  });

  it('has none where it is too long to be a sum in a cell', () => {
    expect(reckon(`=${'('.repeat(100_000)}`)).toBeNull();
  });

  it('adds and subtracts from left to right', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9999, max: 9999 }), { minLength: 1, maxLength: 20 }), (numbers) => {
        const sum = numbers.reduce((total, number) => total + number, 0);
        expect(reckon(`=${numbers.join('+')}`)).toBe(sum + 0);
      }),
    );
  });
});
