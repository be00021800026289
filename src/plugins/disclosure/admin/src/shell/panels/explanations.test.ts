import { check, type Finding, unexplained } from '#model';
import { answersOf, idleRows, withExplanation, withoutRow } from './explanations';

const findingOf = (issued: number): Finding => {
  const document = { year: 2021, proactive: { regulations: { issued } } };
  const finding = check(document, { organization: { kind: 'county' } }).find(
    ({ rule }) => rule === 'proactive.regulations',
  );
  if (!finding) throw new Error('no warning');
  return finding;
};

const quoting = (quote: string): Finding => ({ ...findingOf(3), path: 'sections.overview', quote });

it('an explanation answers its warning until what the warning says has changed', () => {
  const rows = withExplanation(undefined, findingOf(3), undefined, { reason: '数字为历史文件', isPublic: false });
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
  const [same, other] = [findingOf(3), findingOf(4)];
  expect(answersOf(rows, [same]).get(same)).toEqual({ row, isStale: false });
  expect(answersOf(rows, [other]).get(other)).toEqual({ row, isStale: true });
});

it('one written anew keeps its row; an empty one is taken away', () => {
  const stored = [{ id: 9, __temp_key__: 'a0', ...findingOf(3), reason: '旧', evidence: '3' }];
  const rewritten = withExplanation(stored, findingOf(4), stored[0], { reason: '新', isPublic: true });
  expect(rewritten).toEqual([expect.objectContaining({ id: 9, reason: '新', evidence: '4', public: true })]);
  expect(withExplanation(stored, findingOf(4), stored[0], { reason: '', isPublic: true })).toEqual([]);
});

it('two sentences of a chapter that fail one rule are explained each for itself', () => {
  const [one, other] = [quoting('共3件'), quoting('共5件')];
  const first = withExplanation(undefined, one, undefined, { reason: '甲', isPublic: false });
  const both = withExplanation(first, other, answersOf(first, [one, other]).get(other)?.row, {
    reason: '乙',
    isPublic: true,
  });
  const found = answersOf(both, [one, other]);
  expect(found.get(one)).toMatchObject({ row: { reason: '甲' }, isStale: false });
  expect(found.get(other)).toMatchObject({ row: { reason: '乙' }, isStale: false });
  const changed = quoting('共6件');
  expect(answersOf(both, [one, changed]).get(changed)).toMatchObject({ row: { reason: '乙' }, isStale: true });
});

it('an explanation of what was put right is listed, and can be taken away', () => {
  const rows = withExplanation(undefined, findingOf(3), undefined, { reason: '甲', isPublic: true });
  expect(idleRows(rows, [findingOf(4)])).toEqual([]);
  const [idle] = idleRows(rows, []);
  expect(idle).toMatchObject({ reason: '甲' });
  expect(idle && withoutRow(rows, idle)).toEqual([]);
});
