import { rules } from '.';

const withReasons = rules.filter(({ reasons }) => reasons);

test('documents in force are the rule that most bodies have to answer, and it has reasons to begin with', () => {
  expect(withReasons.map(({ id }) => id)).toEqual(['continuity.in-force']);
});

test.each(withReasons.flatMap(({ reasons = [] }) => reasons))('a reason is whole: $label.zh', ({ label, text }) => {
  expect(label.en).toMatch(/^[A-Z]/);
  expect(text).toMatch(/^[\u4E00-\u9FFF，]+。$/);
});
