import { moved, placeOf } from './order';

const stages = ['drafting', 'section', 'leader', 'approved'].map((code) => ({ code }));

test('the first and the last stage keep their places', () => {
  expect(placeOf(stages, 'drafting')).toEqual({ isFirst: true, isLast: false, mayRise: false, mayFall: false });
  expect(placeOf(stages, 'section')).toEqual({ isFirst: false, isLast: false, mayRise: false, mayFall: true });
  expect(placeOf(stages, 'leader')).toEqual({ isFirst: false, isLast: false, mayRise: true, mayFall: false });
  expect(placeOf(stages, 'approved')).toEqual({ isFirst: false, isLast: true, mayRise: false, mayFall: false });
});

test('a stage moves by one place', () => {
  expect(moved(stages, 'section', 1)).toEqual(['drafting', 'leader', 'section', 'approved']);
  expect(moved(stages, 'leader', -1)).toEqual(['drafting', 'leader', 'section', 'approved']);
});
