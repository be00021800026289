import type { BoardRow } from '#contracts';
import { arranged } from './order';

const row = (name: string, more: Partial<BoardRow> = {}): BoardRow => ({
  organization: { documentId: name, code: `C-${name}`, name, kind: 'department' },
  isCounted: true,
  documentId: name,
  state: 'drafting',
  stage: 'drafting',
  judged: { errors: 0, warnings: 0, blanks: 0, influence: 0 },
  submissionDeadline: null,
  deadline: '2024-01-31',
  daysLeft: 1,
  isLate: false,
  changedAt: null,
  changedBy: null,
  isNew: false,
  remindedOn: null,
  ...more,
});

const rows = [
  row('甲局', { judged: { errors: 2, warnings: 0, blanks: 0, influence: 1 } }),
  row('乙局', { state: 'published', judged: { errors: 0, warnings: 1, blanks: 0, influence: 7 } }),
  row('丙局', { isLate: true, judged: null, state: 'notStarted' }),
];
const names = (list: readonly BoardRow[]) => list.map(({ organization }) => organization.name);

it('orders by influence, and keeps the order of the server among equals', () => {
  expect(names(arranged(rows, 'all', '', { by: 'influence', descending: true }))).toEqual(['乙局', '甲局', '丙局']);
  expect(names(arranged(rows, 'all', '', { by: 'deadline', descending: false }))).toEqual(['甲局', '乙局', '丙局']);
});

it('narrows to those who are late, missing or wrong, and to a name or code', () => {
  const order = { by: 'name', descending: false } as const;
  expect(names(arranged(rows, 'late', '', order))).toEqual(['丙局']);
  expect(names(arranged(rows, 'wrong', '', order))).toEqual(['甲局']);
  expect(names(arranged(rows, 'missing', '', order)).sort()).toEqual(['丙局', '甲局'].sort());
  expect(names(arranged(rows, 'all', 'c-乙', order))).toEqual(['乙局']);
});
