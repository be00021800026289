import fc from 'fast-check';
import { arbitraryDocument, completeDocument } from '#fixtures/documents';
import { fromRows, layoutCodes, layouts, readRows, type StoredReport, toRows } from '..';

const stored = (document: Parameters<typeof toRows>[0]): StoredReport => ({
  ...toRows(document),
  organization: document.organization,
});

test.each(layoutCodes)('document -> rows -> document is the identity for %s', (code) => {
  fc.assert(
    fc.property(arbitraryDocument(layouts[code]), (document) => {
      expect(fromRows(stored(document))).toEqual(document);
    }),
  );
});

test('rows carry what Strapi adds to them without harm', () => {
  const document = completeDocument(layouts.v2021);
  const rows = stored(document);
  const withIds = (list: unknown) =>
    (list as object[]).map((row, id) => ({ id, __component: 'x', ...row, made: null }));
  expect(fromRows({ ...rows, proactive: withIds(rows.proactive) })).toEqual(document);
});

test('a row of nulls and a missing row both mean blank', () => {
  const document = fromRows({ year: 2021, remedies: [{ row: 'reconsideration', total: null }] });
  expect(document.remedies.reconsideration).toEqual({
    upheld: null,
    corrected: null,
    otherOutcome: null,
    pending: null,
    total: null,
  });
  expect(document.remedies.directLitigation).toEqual(document.remedies.reconsideration);
});

test('a repeated row is malformed, found at the repetition', () => {
  const { problems, locate } = readRows({
    year: 2021,
    layout: 'v2021',
    applications: [{ row: 'granted', total: 1 }, { row: 'newRequests' }, { row: 'granted', total: 2 }],
  });
  expect(problems).toMatchObject([{ rule: 'structure.row', path: 'applications.granted' }]);
  expect(locate('applications.granted')).toEqual(['applications', 2, 'row']);
});

test.each([null, 'x', 5, {}])('a row that is %p is malformed, never a crash', (row) => {
  expect(readRows({ year: 2021, proactive: [row] }).problems).not.toEqual([]);
});

test('findings are located in the rows', () => {
  const { locate } = readRows({
    year: 2021,
    sections: [{ chapter: 'problems' }, { chapter: 'overview' }],
    applications: [{ row: 'newRequests' }, { row: 'granted' }],
  });
  expect(locate('applications.granted.total')).toEqual(['applications', 1, 'total']);
  expect(locate('applications.carriedOver.total')).toEqual(['applications']);
  expect(locate('sections.overview')).toEqual(['sections', 1, 'body']);
  expect(locate('sections.otherMatters')).toEqual(['sections']);
  expect(locate('layout')).toEqual(['layout']);
  expect(locate('organization.code')).toEqual(['organization', 'code']);
});
