import { cellsOf, layouts, type ReportDocument } from '../../../src/plugins/disclosure/model';
import { completeDocument, withCells } from '../../../tests/fixtures/documents';
import type { Publication } from '../api/answers';
import { chartMeasures, comparedTables, measuresOf, rateIn, rates } from './measures';

const published = (document: ReportDocument): Publication => ({
  ...document,
  organization: { code: 'A-1', name: '某局', kind: null, regionCode: null },
  year: 2023,
  version: 1,
  publishedAt: '2024-01-31T00:00:00.000Z',
  digest: '',
  link: '',
  note: null,
  previousVersion: null,
});

const layout = layouts.v2021;
const rateOf = (code: string, cells: [string, number | null][]) => {
  const rate = rates.find((one) => one.code === code);
  if (!rate) throw new Error(code);
  return rateIn(rate, published(withCells(completeDocument(layout), cells)), layout);
};

test('a rate is taken of its base; a small one is marked', () => {
  const granted = (results: number) =>
    rateOf('disclosureRate', [
      ['applications.granted.total', 6],
      ['applications.partiallyGranted.total', 4],
      ['applications.totalResults.total', results],
    ]);
  expect(granted(40)).toEqual({ value: 25, isSmall: false });
  expect(granted(20)).toEqual({ value: 50, isSmall: true });
  expect(granted(0)).toEqual({ value: null, isSmall: false });
});

test('a blank cell gives no rate, and no sum', () => {
  expect(rateOf('disclosureRate', [['applications.granted.total', null]]).value).toBeNull();
  const refused = chartMeasures.find(({ label }) => label.en === 'Refused');
  const report = published(withCells(completeDocument(layout), [['applications.refusedStateSecret.total', null]]));
  expect(refused?.valueIn(report, layout)).toBeNull();
});

test('every figure of proactive disclosure and remedies is compared, of the matrix every total and group', () => {
  const counts = comparedTables.map((code) => measuresOf(layout, code).length);
  const cells = (code: string) => cellsOf(layout).all.filter(({ table }) => table.code === code).length;
  const rows = layout.tables.applications.parts.flatMap((part) => part.rows).length;
  expect(counts).toEqual([cells('proactive'), rows + layout.tables.applications.groups.length, cells('remedies')]);
});

test('what an older form lacks is blank, never zero', () => {
  const older = published(completeDocument(layouts.v2019));
  const values = measuresOf(layout, 'proactive').map(({ valueIn }) => valueIn(older, layouts.v2019));
  expect(values).toContain(null);
});
