import { check, type Finding, unexplained } from '../../../model';
import { explanationRow, isStale, withExplanation } from './explanations';

const findingOf = (issued: number): Finding => {
  const document = { year: 2021, proactive: { regulations: { issued } } };
  const finding = check(document, { organization: { kind: 'county' } }).find(
    ({ rule }) => rule === 'proactive.regulations',
  );
  if (!finding) throw new Error('no warning');
  return finding;
};

it('an explanation answers its warning until what the warning says has changed', () => {
  const rows = withExplanation(undefined, findingOf(3), { reason: '数字为历史文件', isPublic: false });
  const [row] = rows;
  expect(row).toMatchObject({ rule: 'proactive.regulations', evidence: '3', reason: '数字为历史文件', public: false });
  const explanation = {
    rule: 'proactive.regulations',
    path: findingOf(3).path,
    evidence: '3',
    reason: '数字为历史文件',
    public: false,
  };
  expect(unexplained([findingOf(3)], [explanation])).toEqual([]);
  expect(isStale(row, findingOf(3))).toBe(false);
  expect(isStale(explanationRow(rows, findingOf(4)), findingOf(4))).toBe(true);
});

it('one written anew keeps its row; an empty one is taken away', () => {
  const stored = [{ id: 9, __temp_key__: 'a0', ...findingOf(3), reason: '旧', evidence: '3' }];
  const rewritten = withExplanation(stored, findingOf(4), { reason: '新', isPublic: true });
  expect(rewritten).toEqual([expect.objectContaining({ id: 9, reason: '新', evidence: '4', public: true })]);
  expect(withExplanation(stored, findingOf(4), { reason: '', isPublic: true })).toEqual([]);
});
