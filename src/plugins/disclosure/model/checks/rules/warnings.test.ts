import { completeDocument, withCells } from '#fixtures/documents';
import { check, layoutForYear, layouts } from '../..';

describe('layout.year', () => {
  const rule = 'layout.year';
  const of = (document: unknown) => check(document).filter((finding) => finding.rule === rule);

  test.each([
    [2018, 'v2019'],
    [2019, 'v2019'],
    [2020, 'v2019'],
    [2021, 'v2021'],
    [2100, 'v2021'],
  ])('the layout for %i is %s', (year, layout) => {
    expect(layoutForYear(year)).toBe(layout);
  });

  test('the layout of the year passes, another is warned of, a blank year leaves it open', () => {
    const document = completeDocument(layouts.v2019);
    expect(of({ ...document, year: 2020 })).toEqual([]);
    expect(of({ ...document, year: 2022 })).toMatchObject([{ severity: 'warning', outcome: 'fail', path: 'layout' }]);
    expect(of({ ...document, year: null })).toMatchObject([{ outcome: 'indeterminate', path: 'layout' }]);
  });
});

describe('proactive.regulations', () => {
  const rule = 'proactive.regulations';

  test.each([
    ['v2019', 'proactive.regulations.made'],
    ['v2021', 'proactive.regulations.issued'],
  ] as const)('%s: a body without the power may not issue regulations', (code, path) => {
    const document = completeDocument(layouts[code]);
    const of = (value: number | null, kind?: 'township' | 'prefecture') =>
      check(withCells(document, [[path, value]]), { organization: { kind } }).filter(
        (finding) => finding.rule === rule,
      );
    expect(of(0, 'township')).toEqual([]);
    expect(of(2, 'township')).toMatchObject([{ severity: 'warning', outcome: 'fail', path, left: 2, right: 0 }]);
    expect(of(null, 'township')).toMatchObject([{ outcome: 'indeterminate', path, left: null }]);
    expect(of(2, 'prefecture')).toEqual([]);
    expect(of(2)).toEqual([]);
  });
});
