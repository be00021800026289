import { completeDocument } from '#fixtures/documents';
import { check, layouts } from '../..';

const complete = completeDocument(layouts.v2021);
const structure = (document: unknown) =>
  check(document)
    .filter(({ rule }) => rule.startsWith('structure.'))
    .map(({ rule, path, severity, outcome }) => ({ rule, path, severity, outcome }));
const found = (rule: string, path: string) => [{ rule, path, severity: 'error', outcome: 'fail' }];
const withCell = (value: unknown) => ({
  ...complete,
  applications: { ...complete.applications, granted: { ...complete.applications.granted, total: value } },
});
const withBody = (...body: unknown[]) => ({ ...complete, sections: [{ chapter: 'overview', body }] });
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });
const text = (extra: object = {}) => ({ type: 'text', text: '公开', ...extra });

test('a well-formed document passes', () => {
  expect(structure(complete)).toEqual([]);
});

test('structure.row: a row that the layout lacks', () => {
  const applications = { ...complete.applications, otherHandling: { total: 1 } };
  expect(structure({ ...complete, applications })).toEqual(found('structure.row', 'applications.otherHandling'));
});

test('structure.column: a column that the row lacks, unless it is blank', () => {
  const proactive = (made: unknown) => ({ ...complete.proactive, regulations: { issued: 0, made } });
  expect(structure({ ...complete, proactive: proactive(1) })).toEqual(
    found('structure.column', 'proactive.regulations.made'),
  );
  expect(structure({ ...complete, proactive: proactive(null) })).toEqual([]);
});

test.each([-1, 1.5, 2_147_483_648, 3e9, '1', '', true, [], {}, Number.NaN, Number.POSITIVE_INFINITY])(
  'structure.value: %p is no count',
  (value) => {
    expect(structure(withCell(value))).toEqual(found('structure.value', 'applications.granted.total'));
  },
);

test.each([0, 2_147_483_647, null, undefined])('structure.value: %p may stand in a cell', (value) => {
  expect(structure(withCell(value))).toEqual([]);
});

test.each([
  [52.15, true],
  [573_802_895.9, true],
  [0.000001, true],
  [999_999_999_999, true],
  [0.0000001, false],
  [-0.01, false],
  [1e12, false],
])('structure.value: an amount of %p is allowed: %p', (amount, allowed) => {
  const proactive = { ...complete.proactive, administrativeFees: { amount } };
  expect(structure({ ...complete, proactive })).toEqual(
    allowed ? [] : found('structure.value', 'proactive.administrativeFees.amount'),
  );
});

test('structure.value: a change may be negative', () => {
  const document = completeDocument(layouts.v2019);
  const licensing = { previousItems: 6, change: -4, decisions: 2 };
  expect(structure({ ...document, proactive: { ...document.proactive, administrativeLicensing: licensing } })).toEqual(
    [],
  );
});

test.each([
  ['year', { year: 2018 }],
  ['year', { year: '2021' }],
  ['layout', { layout: 'v1999' }],
  ['title', { title: 'a\u0000' }],
  ['title', { title: '长'.repeat(256) }],
  ['title', { title: '\ud800' }],
  ['organization', { organization: 'x' }],
  ['organization.code', { organization: { code: 5 } }],
  ['applications', { applications: [] }],
  ['explanations.0', { explanations: [{ rule: 'layout.year' }] }],
])('structure.value at %s', (path, change) => {
  expect(structure({ ...complete, ...change })).toEqual(found('structure.value', path));
});

test.each([
  ['sections.0', [{ chapter: 'foreword' }]],
  ['sections.overview', [{ chapter: 'overview' }, { chapter: 'overview' }]],
  ['sections', 'text'],
  ['sections.overview', [{ chapter: 'overview', heading: 7 }]],
])('structure.section at %s', (path, sections) => {
  expect(structure({ ...complete, sections })).toEqual(found('structure.section', path));
});

test.each([
  ['an image', { type: 'image', image: {} }],
  ['code', { type: 'code', children: [text()] }],
  ['a quote', { type: 'quote', children: [text()] }],
  ['a heading of level 7', { type: 'heading', level: 7, children: [text()] }],
  ['inline code', paragraph(text({ code: true }))],
  ['an underline', paragraph(text({ underline: true }))],
  ['NUL', paragraph({ type: 'text', text: '公\u0000开' })],
  ['a script link', paragraph({ type: 'link', url: 'javascript:alert(1)', children: [text()] })],
  ['a protocol-relative link', paragraph({ type: 'link', url: '//evil.example', children: [text()] })],
  ['no children', { type: 'paragraph' }],
  ['a bare string', '公开'],
])('structure.section: a body with %s is refused', (_, block) => {
  expect(structure(withBody(block))).toEqual(found('structure.section', 'sections.overview'));
});

test('structure.section: lists nested without end are refused, not followed', () => {
  let list: object = { type: 'list', format: 'ordered', children: [] };
  for (let depth = 0; depth < 50_000; depth += 1) list = { type: 'list', format: 'ordered', children: [list] };
  expect(structure(withBody(list))).toEqual(found('structure.section', 'sections.overview'));
});

test('structure.section: paragraphs, headings, lists, links, bold and italic are allowed', () => {
  const link = { type: 'link', url: 'https://example.gov.cn/', children: [text({ bold: true })] };
  const item = { type: 'list-item', children: [text({ italic: true, bold: false, code: false })] };
  expect(
    structure(
      withBody(
        paragraph(text(), link),
        { type: 'heading', level: 2, children: [text()] },
        {
          type: 'list',
          format: 'unordered',
          children: [item, { type: 'list', format: 'ordered', children: [item] }],
        },
      ),
    ),
  ).toEqual([]);
});
