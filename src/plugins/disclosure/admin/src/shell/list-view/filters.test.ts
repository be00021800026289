import { withFieldNames } from './filters';

const filter = (name: string) => ({ name, label: name, type: 'string' });

it('fields of reports go by their names, years without a thousands separator, stage and revision elsewhere', () => {
  const { displayedFilters } = withFieldNames(
    { displayedFilters: ['title', 'year', 'stage', 'revision', 'createdAt'].map(filter) },
    2021,
  );
  expect(displayedFilters.map(({ name }) => name)).toEqual(['title', 'year', 'createdAt']);
  expect(displayedFilters[0]?.label).toEqual({
    id: 'content-manager.content-types.api::report.report.title',
    defaultMessage: 'title',
  });
  expect(displayedFilters[1]).toMatchObject({
    type: 'enumeration',
    options: ['2021', '2020', '2019'].map((year) => ({ label: year, value: year })),
  });
  expect(displayedFilters[2]).toEqual(filter('createdAt'));
});

it('filters of other lists stay as they are', () => {
  const list = { displayedFilters: ['name', 'code'].map(filter) };
  expect(withFieldNames(list)).toBe(list);
});
