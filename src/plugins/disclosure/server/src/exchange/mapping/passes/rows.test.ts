/** Which rows a record is given, by each of the passes. */
import { recordOf } from '#fixtures/record-of';
import { layouts } from '#model';
import type { Term } from '../../words/terms';
import type { Assigned } from '../assignment';
import { ColumnHeading } from '../heading';
import type { RunText } from '../run';
import { byLabel } from './rows-by-label';
import { byPosition } from './rows-by-position';
import { ofGroup } from './rows-of-group';
import { ofLine } from './rows-of-line';

const { proactive, applications, remedies } = layouts.v2021.tables;
const codes = (assigned: Assigned) => [...assigned.values()].map(({ rows }) => rows.map(({ code }) => code).join());

test('of two records with the same label, the one with the row’s numbering has the row', () => {
  const records = [recordOf(applications, '1. 予以公开', 7), recordOf(applications, '（一）予以公开', 7)];
  const assigned = byLabel(applications, records, new Map());
  expect([...assigned.keys()]).toEqual([records[1]]);
});

test('of two whole labels, the first has the row', () => {
  const records = [recordOf(proactive, '规章', 3), recordOf(proactive, '规章', 3)];
  expect([...byLabel(proactive, records, new Map()).keys()]).toEqual([records[0]]);
});

test('a line of all rows has them all, once', () => {
  const line = recordOf(remedies, '总计', 15, { isLine: true });
  expect(codes(ofLine(remedies, [line, { ...line }], new Map()))).toEqual([
    'reconsideration,directLitigation,litigationAfterReconsideration',
  ]);
});

test('a group has its rows where their figures are all there, else it is a sum', () => {
  const group = '（五）不予处理';
  const members = applications.groups.find(({ members: all }) => all.includes('notProcessedComplaint'))?.members ?? [];
  const whole = ofGroup(applications, {
    records: [recordOf(applications, group, 7 * members.length)],
    assigned: new Map(),
  });
  expect(codes(whole.assigned)).toEqual([members.join()]);
  const sum = ofGroup(applications, { records: [recordOf(applications, group, 7)], assigned: new Map() });
  expect(sum.sums.map((each) => each.members)).toEqual([members]);
});

test('an unknown label has the one row that is missing, if the numbering is the same', () => {
  const read = (label: string) => {
    const records = [
      recordOf(applications, '1.属于国家秘密', 7),
      recordOf(applications, label, 7, { candidates: [] }),
      recordOf(applications, '3.危及“三安全一稳定”', 7),
    ];
    return codes(byPosition(applications, records, byLabel(applications, records, new Map())));
  };
  expect(read('2.别的')).toContain('refusedByLaw');
  expect(read('别的')).not.toContain('refusedByLaw');
});

test('a line has the rows in the order in which they are named, groups first', () => {
  const named = (...rowsNamed: string[]) => [recordOf(remedies, '总计', 15, { isLine: true, rowsNamed })];
  const [direct, after] = ['directLitigation', 'litigationAfterReconsideration'];
  expect(codes(ofLine(remedies, named('litigation', 'reconsideration', direct, after), new Map()))).toEqual([
    `${direct},${after},reconsideration`,
  ]);
  expect(codes(ofLine(remedies, named('reconsideration', 'litigation', after, direct), new Map()))).toEqual([
    `reconsideration,${after},${direct}`,
  ]);
  expect(codes(ofLine(remedies, named('litigation', direct, after), new Map()))).toEqual([
    `reconsideration,${direct},${after}`,
  ]);
});

test('of two whole labels, the one under a heading of the form has the row', () => {
  const [column] = proactive.parts[1]?.columns ?? [];
  const printed = new ColumnHeading(column ? [{ term: { code: column.code } as Term, text: {} as RunText }] : []);
  const records = [recordOf(proactive, '行政许可', 1), recordOf(proactive, '行政许可', 1, { printed })];
  expect([...byLabel(proactive, records, new Map()).keys()]).toEqual([records[1]]);
});
