import { completeDocument, withCells } from '#fixtures/documents';
import { layouts, toRows } from '#model';
import { entriesOf } from '../../form/rows';
import { guessedCells, guessesByCell } from './guesses';

const layout = layouts.v2021;
const addresses = (path: string) => guessedCells(layout, path).map(({ address }) => address);

it.each([
  ['applications.granted.total', 1],
  ['applications.granted', 7],
  ['applications.*.total', layout.tables.applications.parts[0]?.rows.length],
  ['sections.overview', 0],
  ['title', 0],
])('%s is about %s cells', (path, count) => {
  expect(addresses(path)).toHaveLength(count ?? 0);
});

it('marks what was read, and not what is blank', () => {
  const document = withCells(completeDocument(layout), [['applications.granted.total', null]]);
  const guess = {
    path: 'applications.granted',
    text: '予以公开',
    confidence: 0.7,
    reason: { zh: '相近', en: 'alike' },
  };
  const marked = guessesByCell(layout, [guess], entriesOf(layout, { ...toRows(document) }), ({ text }) => text);
  expect(marked.size).toBe(6);
  expect(marked.get('applications.granted.naturalPerson')).toEqual({ entry: 0, reason: '予以公开' });
});
