import { type ListTable, withKinds, withReportColumns } from './columns';

const cells = {
  year: () => 'year',
  stage: () => 'stage',
  findings: () => 'findings',
  balance: () => 'balance',
  change: () => 'change',
};
const table = (attribute: Record<string, unknown>): ListTable => ({
  displayedHeaders: [
    { name: 'organization', attribute },
    { name: 'year', attribute: { type: 'integer' } },
  ],
  layout: { layout: [] },
});

it('the list of reports shows stage, findings and balance, and years without a thousands separator', () => {
  const { displayedHeaders } = withReportColumns(table({ target: 'api::organization.organization' }), cells);
  expect(displayedHeaders.map(({ name }) => name)).toEqual([
    'organization',
    'year',
    'stage',
    'findings',
    'balance',
    'change',
  ]);
  expect(displayedHeaders[1]).toMatchObject({ cellFormatter: cells.year });
});

it('other lists stay as they are', () => {
  const other = table({ target: 'admin::user' });
  expect(withReportColumns(other, cells)).toBe(other);
});

it('kinds of organizations are said in words, other kinds stay as they are', () => {
  const kinds = (values: readonly string[]): ListTable => ({
    displayedHeaders: [{ name: 'kind', attribute: { enum: values } }],
    layout: { layout: [] },
  });
  const cell = () => 'kind';
  expect(withKinds(kinds(['department', 'county']), cell).displayedHeaders[0]).toMatchObject({ cellFormatter: cell });
  const other = kinds(['a', 'b']);
  expect(withKinds(other, cell)).toBe(other);
});
