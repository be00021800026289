import { layoutOf, noContext, reportState } from './report-state';

const january = new Date('2024-01-30T10:00:00Z');

describe('the state of a form', () => {
  it('is worked out once for the same values', () => {
    const values = { layout: 'v2021', year: 2022 };
    expect(reportState(values, noContext)).toBe(reportState(values, noContext));
    expect(reportState({ ...values }, noContext)).not.toBe(reportState(values, noContext));
  });

  it('draws a report without a layout by its year, and one without a year by the year that is due', () => {
    expect(layoutOf({ layout: 'v2019', year: 2023 }).code).toBe('v2019');
    expect(layoutOf({ year: 2020 }).code).toBe('v2019');
    expect(layoutOf({}, january).code).toBe('v2021');
  });

  it('finds nothing wrong with a report that was only just begun', () => {
    const { findings, isBlank, document } = reportState({}, noContext);
    expect(findings.filter(({ outcome, path }) => outcome === 'fail' && !isBlank(path))).toEqual([]);
    expect(findings.some(({ rule }) => rule.startsWith('layout.') || rule.startsWith('structure.'))).toBe(false);
    expect(document.year).toBeNull();
  });

  it('names the cell that holds no number', () => {
    const { findings, marks } = reportState(
      { layout: 'v2021', year: 2022, remedies: [{ row: 'reconsideration', total: '三' }] },
      noContext,
    );
    expect(findings[0]).toMatchObject({ rule: 'structure.value', path: 'remedies.reconsideration.total' });
    expect(marks.get('remedies.reconsideration.total')?.level).toBe('error');
  });
});
