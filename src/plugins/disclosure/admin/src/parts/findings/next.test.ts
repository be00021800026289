import { type JumpTarget, nextTarget } from './next';

const targets: JumpTarget[] = ['a', 'b', 'c'].map((path) => ({ path, cells: [] }));
const at = (index: number) => ({ target: targets[index] as JumpTarget, index });
const path = (found: ReturnType<typeof nextTarget>) => found?.target.path;

it('goes through all findings and round again, both ways', () => {
  expect(path(nextTarget(targets, undefined, 1))).toBe('a');
  expect(path(nextTarget(targets, at(0), 1))).toBe('b');
  expect(path(nextTarget(targets, at(2), 1))).toBe('a');
  expect(path(nextTarget(targets, undefined, -1))).toBe('c');
  expect(path(nextTarget(targets, at(0), -1))).toBe('c');
});

it('goes on from where a finding stood that was put right', () => {
  const left = [targets[0], targets[2]] as JumpTarget[];
  expect(path(nextTarget(left, at(1), 1))).toBe('c');
  expect(path(nextTarget(left, at(1), -1))).toBe('a');
});

it('goes nowhere when nothing is left', () => {
  expect(nextTarget([], at(1), 1)).toBeUndefined();
});
