/** A third layout is one declaration and no other change: everything that derives from a layout takes this one. */
import { canonicalDigest, cellsOf, check, computeTotals, documentOf, jsonSchema, type Layout, readDocument } from '..';
import { label } from '../layout/label';
import { column, row } from './official-form';

const chapters = [
  { code: 'summary', label: label('一、概况', 'Summary') },
  { code: 'applications', label: label('二、申请', 'Applications'), table: 'applications' as const },
];

const empty = { parts: [], groups: [], rowHeadings: [], columnHeadings: [], equations: [], printedAs: 'rows' as const };

const tiny: Layout = {
  code: 'v2030',
  notice: '试用版式',
  reportYears: { from: 2030, to: null },
  chapters,
  tables: {
    proactive: { ...empty, code: 'proactive', label: label('主动公开', 'Proactive') },
    remedies: { ...empty, code: 'remedies', label: label('救济', 'Remedies') },
    applications: {
      ...empty,
      code: 'applications',
      label: label('申请', 'Applications'),
      parts: [
        {
          code: 'matrix',
          columns: [
            column('online', '网上', 'Online'),
            column('post', '信函', 'By post'),
            column('total', '总计', 'Total'),
          ],
          rows: [row('received', '收到', 'Received'), row('answered', '答复', 'Answered'), row('open', '未结', 'Open')],
        },
      ],
      groups: [{ code: 'handled', label: label('处理', 'Handled'), members: ['answered', 'open'] }],
      equations: [
        {
          rule: 'applications.row-total',
          each: 'row',
          at: '*.total',
          left: ['*.total'],
          right: ['*.online', '*.post'],
        },
        { rule: 'applications.balance', each: 'column', at: 'received.*', left: ['received.*'], right: ['handled.*'] },
      ],
    },
  },
  namedCells: { regulationsIssued: 'proactive.none.none' },
};

const document = {
  layout: 'v2030',
  year: 2030,
  title: '试用报告',
  sections: [{ chapter: 'summary', body: [{ type: 'paragraph', children: [{ type: 'text', text: '正常。' }] }] }],
  applications: {
    received: { online: 3, post: 1, total: 4 },
    answered: { online: 2, post: 1, total: 3 },
    open: { online: 1, post: 0, total: 1 },
  },
};

const equationFindings = (candidate: unknown) =>
  check(candidate, { layout: tiny })
    .filter(({ rule }) => rule !== 'layout.year')
    .map(({ rule, path, difference }) => ({ rule, path, difference }));

test('its cells and groups are addressable', () => {
  const { all, expand } = cellsOf(tiny);
  expect(all).toHaveLength(9);
  expect(expand('applications.handled.post').map(({ address }) => address)).toEqual([
    'applications.answered.post',
    'applications.open.post',
  ]);
});

test('its equations are checked', () => {
  expect(equationFindings(document)).toEqual([]);
  const wrong = { ...document, applications: { ...document.applications, open: { online: 1, post: 0, total: 2 } } };
  expect(equationFindings(wrong)).toEqual([
    { rule: 'applications.row-total', path: 'applications.open.total', difference: 1 },
    { rule: 'applications.balance', path: 'applications.received.total', difference: -1 },
  ]);
});

test('its structure is enforced, and its totals are computed', () => {
  const stranger = { ...document, applications: { granted: { total: 1 } } };
  expect(equationFindings(stranger)).toContainEqual({
    rule: 'structure.row',
    path: 'applications.granted',
    difference: undefined,
  });
  const { values } = readDocument(document, tiny);
  expect(Object.fromEntries(computeTotals(tiny, values))).toMatchObject({
    'applications.answered.total': 3,
    'applications.received.total': 4,
  });
});

test('it has a normal form, a digest and a schema', () => {
  expect(documentOf(readDocument(document, tiny)).applications).toEqual(document.applications);
  expect(canonicalDigest(document, tiny)).toMatch(/^[0-9a-f]{64}$/);
  expect(jsonSchema(tiny)).toMatchObject({ properties: { layout: { const: 'v2030' } } });
});
