import { findingsOf, messageOf, refusalOf } from './refusal';

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

it('says what was refused in the language of the screen', () => {
  const error = { message: '报告尚未审核通过，不能发布 / The report is not approved and cannot be published' };
  expect(messageOf(error, 'zh')).toBe('报告尚未审核通过，不能发布');
  expect(messageOf(error, 'en')).toBe('The report is not approved and cannot be published');
  // What comes from elsewhere stays as it is.
  expect(messageOf({ message: 'Not Found' }, 'zh')).toBe('Not Found');
  expect(messageOf({ message: 'a / b' }, 'zh')).toBe('a / b');
  expect(messageOf({}, 'en')).toBeUndefined();
});
