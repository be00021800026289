import { completeDocument } from '#fixtures/documents';
import { isSame, layouts, toRows, updatedBy } from '#model';
import {
  changesOf,
  doubtOf,
  type ImportItem,
  type ImportPreview,
  isNew,
  isOpen,
  isReady,
  organizationOf,
  rowsOf,
  valuesOf,
  wantedReport,
  withChange,
} from './items';

const organizations: Parameters<typeof organizationOf>[1] = [
  { documentId: 'a', code: 'A-1', name: '示例市水务局', kind: null },
  { documentId: 'b', code: 'B-1', name: '示例市商务局', kind: null },
  { documentId: 'c', code: 'B-2', name: '示例市商务局', kind: null },
];

const preview = (code: string | null, year: number | null = 2023): ImportPreview => ({
  document: { ...completeDocument(layouts.v2021), year, organization: { code } },
  guesses: [],
  unmapped: [],
  candidates: [],
  source: null,
  isSourceCut: false,
});

it.each([
  ['by its code', { code: 'A-1' }, 'a'],
  ['not by a code that nobody has', { code: 'X', name: '示例市水务局' }, undefined],
  ['not where nothing is known', { code: null }, undefined],
])('knows an organization %s', (_, known, expected) => {
  expect(organizationOf(known, organizations)).toBe(expected);
});

const item = (state: ImportItem['state'], values?: ImportItem['values']): ImportItem =>
  ({ id: 1, file: { name: 'a.txt' }, state, values }) as ImportItem;

const lookedUp = (one: ImportItem, existing: ImportItem['existing'] = null): ImportItem => {
  const lookedFor = wantedReport(one);
  return { ...one, existing, ...(lookedFor !== undefined && { lookedFor }) };
};

it('a draft can be made once it is known whose report of which year it is, and what is there', () => {
  expect(isReady(lookedUp(item('read', valuesOf(preview('A-1'), organizations))))).toBe(true);
  expect(isReady(lookedUp(item('refused', valuesOf(preview('A-1'), organizations))))).toBe(true);
  expect(isReady(item('read', valuesOf(preview('A-1'), organizations)))).toBe(false);
  expect(isReady(lookedUp(item('read', valuesOf(preview(null), organizations))))).toBe(false);
  expect(isReady(lookedUp(item('read', valuesOf(preview('A-1', null), organizations))))).toBe(false);
  expect(isReady(lookedUp(item('created', valuesOf(preview('A-1'), organizations))))).toBe(false);
});

it('nobody is asked about an organization that has to be chosen', () => {
  const reason = { zh: '可能是几个机关之一', en: 'It may be one of several' };
  const guess = { path: 'organization', text: '商务局', confidence: 0.3, reason, isAsked: true as const };
  const asked = (code: string | null) => doubtOf({ ...item('read'), preview: { ...preview(code), guesses: [guess] } });
  expect([asked(null), asked('A-1')]).toEqual([undefined, guess]);
});

it('all new drafts are those that change none', () => {
  const document = completeDocument(layouts.v2021);
  const one = item('read', valuesOf(preview('A-1'), organizations));
  const existing = { documentId: 'd', revision: 1, isPublished: false, document };
  expect([lookedUp(one), lookedUp(one, existing)].map(isNew)).toEqual([true, false]);
});

it('what a file and its text disagree about waits for a person', () => {
  const reason = { zh: '按标题读取', en: 'The title was followed' };
  const guess = { path: 'year', text: '2023', confidence: 0.5, reason, isAsked: true as const };
  const doubtful = { ...preview('A-1'), guesses: [guess] };
  const one = lookedUp({ ...item('read', valuesOf(doubtful, organizations)), preview: doubtful });
  expect([doubtOf(one), isReady(one)]).toEqual([guess, false]);
  expect(isReady({ ...one, isChecked: true })).toBe(true);
  const sure = { ...doubtful, guesses: [{ ...guess, confidence: 0.9, isAsked: undefined }] };
  expect(isReady({ ...one, preview: sure })).toBe(true);
});

it('an import changes neither whose a draft is, nor its explanations, nor a title that it does not have', () => {
  const document = completeDocument(layouts.v2021);
  const stored = { ...document, title: '标题', organization: { code: 'A-1' } };
  const existing = { documentId: 'd', revision: 1, isPublished: false, document: stored };
  expect(
    isSame(changesOf(existing, { ...document, title: null, organization: { code: null }, explanations: [] })),
  ).toBe(true);
  expect(changesOf(existing, { ...document, title: '别的' }).values).toEqual([
    { path: 'title', from: '标题', to: '别的' },
  ]);
});

it('what is written is what the command line writes: the draft that is there with the import in it', () => {
  const document = completeDocument(layouts.v2021);
  const stored = { ...document, title: '标题', organization: { code: 'A-1' } };
  const existing = { documentId: 'd', revision: 1, isPublished: false, document: stored };
  const read = { ...preview('A-1').document, title: null };
  const values = valuesOf({ ...preview('A-1'), document: read }, organizations);
  const { explanations: _explanations, ...updated } = toRows(updatedBy(read, stored));
  expect(rowsOf({ values, existing })).toEqual(updated);
  expect(rowsOf({ values, existing: null })).toEqual({ ...updated, title: null });
});

it('explanations of a draft are not written over', () => {
  expect(valuesOf(preview('A-1'), organizations)).not.toHaveProperty('explanations');
});

it('one file changes without the others', () => {
  const items = [item('read'), { ...item('waiting'), id: 2 }];
  expect(withChange(items, 2, { state: 'failed' }).map(({ state }) => state)).toEqual(['read', 'failed']);
  expect(items.map(isOpen)).toEqual([true, false]);
});
