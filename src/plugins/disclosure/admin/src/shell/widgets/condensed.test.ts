import { layouts } from '#model';
import { condensedRows, condensedValue } from './condensed';

test.each(Object.values(layouts))('the matrix of $code has ten lines, so that years compare', (layout) => {
  expect(condensedRows(layout).map(({ code }) => code)).toEqual([
    'newRequests',
    'carriedOver',
    'granted',
    'partiallyGranted',
    'refused',
    'unavailable',
    'notProcessed',
    'other',
    'totalResults',
    'carriedForward',
  ]);
});

test('a group is the sum of its rows, and blank while one of them is', () => {
  const other = condensedRows(layouts.v2021).find(({ code }) => code === 'other');
  if (!other) throw new Error('no such group');
  const cells = { 'otherNotCorrected.total': 1, 'otherFeeUnpaid.total': 2, 'otherRemaining.total': 4 };
  expect(condensedValue(other, 'total', cells)).toBe(7);
  expect(condensedValue(other, 'total', { ...cells, 'otherRemaining.total': null })).toBeNull();
  expect(condensedValue(other, 'naturalPerson', cells)).toBeNull();
});
