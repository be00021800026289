import { isReportYear } from './report-year';

it('takes the whole years from the first form on', () => {
  expect([2018, 2019, 2100, 2101].map(isReportYear)).toEqual([false, true, true, false]);
  expect(['2020', 2020.5, Number.NaN, null, undefined].map(isReportYear)).toEqual([false, false, false, false, false]);
});
