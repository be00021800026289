/** The years of reports stand in the model; the content types, which are JSON, say them again. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { reportYears } from '../../src/plugins/disclosure/model';

const attributesOf = (type: string) => {
  const schema = path.join(process.cwd(), `src/api/${type}/content-types/${type}/schema.json`);
  return JSON.parse(readFileSync(schema, 'utf8')).attributes;
};

it('are what the content types take', () => {
  const { first: min, last: max } = reportYears;
  expect(attributesOf('report').year).toMatchObject({ min, max });
  expect(attributesOf('organization').firstReportYear).toMatchObject({ min, max });
});
