import { findingsOf, refusalOf } from './refusal';

test.each([
  [{ status: 409 }, 'conflict'],
  [{ status: 401 }, 'session'],
  [{ status: 400 }, 'input'],
  [{ status: 403 }, 'input'],
  [{ status: 500 }, 'failed'],
  [{ name: 'TypeError', message: 'Failed to fetch' }, 'failed'],
  [undefined, 'failed'],
] as const)('%j is %s', (error, refusal) => {
  expect(refusalOf(error)).toBe(refusal);
});

test('the findings of a refused publication are those that the server names', () => {
  const finding = { rule: 'remedies.total' };
  expect(findingsOf({ details: { findings: [finding] } })).toEqual([finding]);
  expect(findingsOf({ details: {} })).toEqual([]);
  expect(findingsOf(null)).toEqual([]);
});
