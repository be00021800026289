import fc from 'fast-check';
import { codeDoubt } from './credit-code';
import { readMonthDay } from './month-day';

test.each([
  ['01-31', '01-31'],
  ['1月31日', '01-31'],
  ['3 月 10 日', '03-10'],
  ['２月２０日', '02-20'],
  ['2月29号', '02-29'],
])('%s is the day %s', (text, day) => {
  expect(readMonthDay(text)).toBe(day);
});

test.each(['', '31', '13-01', '02-30', '4月31日', '1-31', '0131', '2026-01-31', '一月三十一日'])(
  '%s is no day of the year',
  (text) => {
    expect(readMonthDay(text)).toBeNull();
  },
);

test('every day that is stored reads as itself', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('2024-01-01'), max: new Date('2024-12-31'), noInvalidDate: true }), (date) => {
      const day = date.toISOString().slice(5, 10);
      expect(readMonthDay(day)).toBe(day);
    }),
  );
});

test('a credit code ends in its check digit', () => {
  // The example of GB 32100-2015.
  expect(codeDoubt('91350100M000100Y43')).toBeNull();
  expect(codeDoubt('91350100M000100Y44')).toBe('check-digit');
  expect(codeDoubt('91350100M000100Y4O')).toBe('check-digit');
});

test('other codes are taken as they are, within letters, digits and hyphens', () => {
  expect(codeDoubt('SWJ-001')).toBeNull();
  for (const code of ['', 'A', '商务局', 'A B', 'x'.repeat(33)]) expect(codeDoubt(code)).toBe('none');
});

test('one wrong character in a credit code is noticed', () => {
  const good = '91350100M000100Y43';
  fc.assert(
    fc.property(fc.nat(16), fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY'), (at, char) => {
      fc.pre(good[at] !== char);
      expect(codeDoubt(good.slice(0, at) + char + good.slice(at + 1))).toBe('check-digit');
    }),
  );
});
