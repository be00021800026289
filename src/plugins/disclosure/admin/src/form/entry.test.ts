import fc from 'fast-check';
import type { CellType } from '../../../model';
import { readEntry, showEntry } from './entry';

const count: CellType = { type: 'integer', min: 0, max: 2_147_483_647 };
const change: CellType = { ...count, min: -2_147_483_647 };
const money: CellType = { type: 'decimal', min: 0, max: 999_999_999_999 };

describe('a written number', () => {
  it.each([
    ['12', 12],
    ['１２３', 123],
    ['1,234,567', 1_234_567],
    ['１，２３４', 1234],
    ['1 234', 1234],
    [' 7\u00a0', 7],
    ['007', 7],
    ['0', 0],
    ['=2+3', 5],
    ['＝（2 ＋ 3）＊4', 20],
  ])('%s is read as %s', (text, number) => {
    expect(readEntry(text, count)).toBe(number);
  });

  it.each(['', '  ', '\u00a0', '/', '／', '-', '—', '——'])('“%s” means blank, not zero', (text) => {
    expect(readEntry(text, count)).toBeNull();
  });

  it.each([
    ['减4', -4],
    ['减少4', -4],
    ['增4', 4],
    ['-4', -4],
    ['－4', -4],
    ['−4', -4],
  ])('%s is a change of %s', (text, number) => {
    expect(readEntry(text, change)).toBe(number);
  });

  it('keeps the decimals of an amount', () => {
    expect(readEntry('52.154321', money)).toBe(52.154321);
    expect(readEntry('12,345.5', money)).toBe(12_345.5);
  });

  it.each(['12a', '1,23', '1.2.3', '减4', '3件', '1e5', '0x10', 'Infinity', '=2+', '=A1', '=1/0'])(
    '%s stays as it was written',
    (text) => {
      expect(readEntry(text, count)).toBe(text);
    },
  );

  it('reads back whatever it shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: count.max }), (value) => {
        expect(readEntry(showEntry(value), count)).toBe(value);
      }),
    );
    expect(readEntry(showEntry(null), count)).toBeNull();
  });
});
