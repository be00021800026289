/** Which rows a record fills whose label is one row's and whose values are several rows'. */
import { recordOf } from '#fixtures/record-of';
import { layouts } from '#model';

import { byLabel } from './rows-by-label';
import { following } from './rows-following';

const table = layouts.v2021.tables.proactive;
const record = (label: string, values: number, more = {}) => recordOf(table, label, values, more);

const rowsIn = (records: ReturnType<typeof record>[]) =>
  [...following(table, records, byLabel(table, records, new Map())).values()].map(({ rows }) =>
    rows.map(({ code }) => code),
  );

test('the label of one row before the values of two: the next row is its own', () => {
  expect(rowsIn([record('规章', 6), record('行政许可', 1)])).toEqual([
    ['regulations', 'normativeDocuments'],
    ['administrativeLicensing'],
  ]);
});

test('a row of other columns is not the next one', () => {
  expect(rowsIn([record('行政规范性文件', 6), record('行政处罚', 1)])).toEqual([
    ['normativeDocuments'],
    ['administrativePenalties'],
  ]);
});

test('where figures stand first, the rows whose labels are lost stand before', () => {
  expect(rowsIn([record('规章', 6, { isFiguresFirst: true })])).toEqual([['regulations']]);
});

test('values that stand in cells of their own are one row’s', () => {
  expect(rowsIn([record('规章', 6, { apart: true })])).toEqual([['regulations']]);
});
