import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isReportYear, reportYears } from './report-year';

const attributesOf = (type: string) => {
  const schema = path.join(process.cwd(), `src/api/${type}/content-types/${type}/schema.json`);
  return JSON.parse(readFileSync(schema, 'utf8')).attributes;
};

it('takes the whole years from the first form on', () => {
  expect([2018, 2019, 2100, 2101].map(isReportYear)).toEqual([false, true, true, false]);
  expect(['2020', 2020.5, Number.NaN, null, undefined].map(isReportYear)).toEqual([false, false, false, false, false]);
});

it('is what the content types take', () => {
  const { first: min, last: max } = reportYears;
  expect(attributesOf('report').year).toMatchObject({ min, max });
  expect(attributesOf('organization').firstReportYear).toMatchObject({ min, max });
});
