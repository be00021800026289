import { askFor, readView, type View, writeView } from './view';

const now = new Date('2026-03-01T00:00:00Z');

test('an address brings the same view back', () => {
  const view: View = {
    from: 2021,
    to: 2023,
    indicator: 'correctionRate',
    region: '15',
    kind: 'county',
    organization: 'ORG-1',
    behind: 'applications.granted.total@2022',
    since: '2024-02-29',
  };
  expect(readView(writeView(view), now)).toEqual(view);
});

test.each([
  ['', { from: 2021, to: 2025, indicator: 'disclosureRate', region: '', kind: '', organization: '' }],
  ['from=2024&to=2022', { from: 2022, to: 2022 }],
  ['behind=applications.none.total@2022&since=2023-02-29', { behind: '', since: '' }],
  ['behind=applications.granted.total@1022&since=yesterday', { behind: '', since: '' }],
  ['from=1999&to=x&indicator=none&region=%25&kind=x&organization=a%00', { from: 2021, to: 2025, region: '', kind: '' }],
])('an address that says nothing, or nonsense, shows the default: %s', (address, expected) => {
  expect(readView(new URLSearchParams(address), now)).toMatchObject(expected);
});

test('a question stays within the view', () => {
  const view = readView(new URLSearchParams('region=15'), now);
  expect(askFor(view, { cell: 'a.b.c', groupBy: 'year' })).toBe('year=2021..2025&region=15&cell=a.b.c&groupBy=year');
});
