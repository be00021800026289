import { deadlineOf, today, yearDue } from './deadline';

test.each([
  ['department', '2024-01-31'],
  ['county', '2024-02-20'],
  ['prefecture', '2024-03-10'],
  ['province', '2024-03-31'],
] as const)('a %s reports by %s', (kind, deadline) => {
  expect(deadlineOf({ kind, deadline: null }, 2023)).toBe(deadline);
});

test('an organization may have its own deadline, and one without kind is taken for a department', () => {
  expect(deadlineOf({ kind: 'county', deadline: '01-20' }, 2023)).toBe('2024-01-20');
  expect(deadlineOf({ kind: null, deadline: null }, 2023)).toBe('2024-01-31');
});

test('the day is the one in China', () => {
  const lateOnNewYearsEve = new Date('2023-12-31T17:00:00Z');
  expect(today(lateOnNewYearsEve)).toBe('2024-01-01');
  expect(yearDue('2024-01-01')).toBe(2023);
});
