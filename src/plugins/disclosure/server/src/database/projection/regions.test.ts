import fc from 'fast-check';
import { behindRegion, regionColumnsOf, regionsOf } from './regions';

const code = fc.stringMatching(/^[0-9]{2,12}$/);

test('a range holds the codes that begin with digits, and no other', () => {
  fc.assert(
    fc.property(code, code, (region, other) => {
      const behind = behindRegion(region);
      for (const each of [other, region + other, region])
        expect(each >= region && (behind === undefined || each < behind)).toBe(each.startsWith(region));
    }),
  );
});

test('a report counts everywhere, and in each region that its code begins with', () => {
  expect(regionsOf(null)).toEqual(['']);
  expect(regionsOf('15')).toEqual(['', '15']);
  expect(regionsOf('150121')).toEqual(['', '15', '150', '1501', '15012', '150121']);
});

test('a code tells its province, prefecture and county as far as it reaches', () => {
  const nowhere = { province_code: null, prefecture_code: null, county_code: null };
  expect(regionColumnsOf(null)).toEqual(nowhere);
  expect(regionColumnsOf('1501')).toEqual({ ...nowhere, province_code: '15', prefecture_code: '1501' });
  expect(regionColumnsOf('150121004')).toEqual({
    province_code: '15',
    prefecture_code: '1501',
    county_code: '150121',
  });
});
