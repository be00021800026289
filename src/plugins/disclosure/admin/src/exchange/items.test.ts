import { completeDocument } from '../../../../../../tests/fixtures/documents';
import { layouts } from '../../../model';
import { type ImportItem, type ImportPreview, isOpen, isReady, organizationOf, valuesOf, withChange } from './items';

const organizations: Parameters<typeof organizationOf>[1] = [
  { documentId: 'a', code: 'A-1', name: '示例市水务局', kind: null },
  { documentId: 'b', code: 'B-1', name: '示例市商务局', kind: null },
  { documentId: 'c', code: 'B-2', name: '示例市商务局', kind: null },
];

const preview = (code: string | null, year: number | null = 2023): ImportPreview => ({
  document: { ...completeDocument(layouts.v2021), year, organization: { code } },
  guesses: [],
  unmapped: [],
  source: null,
  isSourceCut: false,
});

it.each([
  ['by its code', { code: 'A-1' }, 'a'],
  ['by its name', { code: null, name: '示例市水务局' }, 'a'],
  ['not where two have the name', { code: null, name: '示例市商务局' }, undefined],
  ['not by a code that nobody has', { code: 'X', name: '示例市水务局' }, undefined],
  ['not where nothing is known', { code: null }, undefined],
])('knows an organization %s', (_, known, expected) => {
  expect(organizationOf(known, organizations)).toBe(expected);
});

const item = (state: ImportItem['state'], values?: ImportItem['values']): ImportItem =>
  ({ id: 1, file: { name: 'a.txt' }, state, values }) as ImportItem;

it('a draft can be made once it is known whose report of which year it is', () => {
  expect(isReady(item('read', valuesOf(preview('A-1'), organizations)))).toBe(true);
  expect(isReady(item('refused', valuesOf(preview('A-1'), organizations)))).toBe(true);
  expect(isReady(item('read', valuesOf(preview(null), organizations)))).toBe(false);
  expect(isReady(item('read', valuesOf(preview('A-1', null), organizations)))).toBe(false);
  expect(isReady(item('created', valuesOf(preview('A-1'), organizations)))).toBe(false);
});

it('explanations of a draft are not written over', () => {
  expect(valuesOf(preview('A-1'), organizations)).not.toHaveProperty('explanations');
});

it('one file changes without the others', () => {
  const items = [item('read'), { ...item('waiting'), id: 2 }];
  expect(withChange(items, 2, { state: 'failed' }).map(({ state }) => state)).toEqual(['read', 'failed']);
  expect(items.map(isOpen)).toEqual([true, false]);
});
