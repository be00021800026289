/** Each rule of the table passes what is right, finds what is wrong, and stays silent where it is not sure. */
import { type Case, documentOfCase, ruleCases } from '#fixtures/rule-cases';
import { check, rules } from '../..';

const outcomes = (rule: string, example: Case): string[] =>
  check(documentOfCase(example), example.context)
    .filter((finding) => finding.rule === rule)
    .map(({ outcome }) => outcome);

test('every rule has its three cases, and no case is of a rule that is none', () => {
  expect(Object.keys(ruleCases).sort()).toEqual(rules.map(({ id }) => id).sort());
});

describe.each(rules.map(({ id }) => id))('%s', (id) => {
  const cases = ruleCases[id];

  test('finds nothing in what is right', () => {
    expect(cases && outcomes(id, cases.pass)).toEqual([]);
  });

  test('finds what is wrong', () => {
    expect(cases && outcomes(id, cases.fail)).toContain('fail');
  });

  test('does not fail what it cannot judge', () => {
    const silent = cases?.silent;
    if (typeof silent === 'string') expect(silent).not.toBe('');
    else expect(silent && outcomes(id, silent)).not.toContain('fail');
  });
});
