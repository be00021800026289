import { type Table, withReportColumns } from './columns';

const cells = { year: () => 'year', stage: () => 'stage', findings: () => 'findings', balance: () => 'balance' };
const table = (attribute: Record<string, unknown>): Table => ({
  displayedHeaders: [
    { name: 'organization', attribute },
    { name: 'year', attribute: { type: 'integer' } },
  ],
  layout: { layout: [] },
});

it('the list of reports shows stage, findings and balance, and years without a thousands separator', () => {
  const { displayedHeaders } = withReportColumns(table({ target: 'api::organization.organization' }), cells);
  expect(displayedHeaders.map(({ name }) => name)).toEqual(['organization', 'year', 'stage', 'findings', 'balance']);
  expect(displayedHeaders[1]).toMatchObject({ cellFormatter: cells.year });
});

it('other lists stay as they are', () => {
  const other = table({ target: 'admin::user' });
  expect(withReportColumns(other, cells)).toBe(other);
});
