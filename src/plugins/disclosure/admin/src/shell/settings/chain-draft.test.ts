import fc from 'fast-check';
import type { Stage } from '#contracts/stages';
import { type ChainDraft, chainOf, changed, draftOf, mayMove, moved, withNew, without } from './chain-draft';

const role = (id: number) => ({ id, name: `role ${id}` });
const stage = (code: string, enter: number[], edit: number[] = []): Stage => ({
  code,
  name: code,
  color: '#4945ff',
  enterRoles: enter.map(role),
  editRoles: edit.map(role),
});
const stages = [
  stage('drafting', [2, 3]),
  stage('section-review', [1], [2]),
  stage('leader-review', [2], [3]),
  stage('approved', [3]),
];
const enterOf = (draft: ChainDraft) => chainOf(draft).map(({ name, enterRoles }) => [name, enterRoles]);

test('what is drawn and not changed is what was read', () => {
  const same = chainOf(draftOf(stages));
  expect(same).toEqual(
    stages.map(({ enterRoles, editRoles, ...rest }) => ({
      ...rest,
      enterRoles: enterRoles.map(({ id }) => id),
      editRoles: editRoles.map(({ id }) => id),
    })),
  );
});

test('those who send on from a stage go along with it, so that clerks can still submit', () => {
  expect(enterOf(moved(draftOf(stages), 1, 1))).toEqual([
    ['drafting', [2, 3]],
    ['leader-review', [1]],
    ['section-review', [3]],
    ['approved', [2]],
  ]);
});

test('the first and the last stage keep their places', () => {
  const draft = draftOf(stages);
  expect([0, 1, 2, 3].map((position) => [mayMove(draft, position, -1), mayMove(draft, position, 1)])).toEqual([
    [false, false],
    [false, true],
    [true, false],
    [false, false],
  ]);
});

test('a stage that is added stands before the last one, and a change of one survives a move of another', () => {
  const added = withNew(draftOf(stages), 'new-1', '法规审核');
  expect(added.stages.map(({ name }) => name)).toEqual([
    'drafting',
    'section-review',
    'leader-review',
    '法规审核',
    'approved',
  ]);
  const renamed = moved(changed(added, 'leader-review', { name: '局长审签' }), 1, 1);
  expect(renamed.stages.map(({ name }) => name)).toEqual([
    'drafting',
    '局长审签',
    'section-review',
    '法规审核',
    'approved',
  ]);
  expect(without(renamed, 'new-1').stages).toHaveLength(4);
});

test('moves there and back change nothing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3 }), fc.constantFrom(1 as const, -1 as const), (position, by) => {
      const draft = draftOf(stages);
      fc.pre(mayMove(draft, position, by));
      expect(moved(moved(draft, position, by), position + by, by === 1 ? -1 : 1)).toEqual(draft);
    }),
  );
});
