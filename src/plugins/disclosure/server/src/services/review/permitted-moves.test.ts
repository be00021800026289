import {
  judgeMove,
  type Mover,
  mayEditIn,
  type PastEvent,
  permittedMoves,
  type ReviewStanding,
  refusedMoves,
} from './permitted-moves';

const roles = {
  editor: { id: 1, code: 'editor', name: '填报员' },
  reviewer: { id: 2, code: 'reviewer', name: '审核员' },
  leader: { id: 3, code: 'leader', name: '领导' },
};
const stages = [
  { code: 'drafting', enterRoles: [roles.reviewer, roles.leader], editRoles: [] },
  { code: 'section-review', enterRoles: [roles.editor], editRoles: [roles.reviewer] },
  { code: 'leader-review', enterRoles: [roles.reviewer], editRoles: [roles.leader] },
  { code: 'approved', enterRoles: [roles.leader], editRoles: [] },
];
const person = (id: number, ...held: Mover['roles'][number][]): Mover => ({ id, roles: held, isSuperAdmin: false });
const editor = person(11, roles.editor);
const reviewer = person(12, roles.reviewer);
const leader = person(13, roles.leader);
const admin: Mover = { id: 14, roles: [], isSuperAdmin: true };
const submitted = (by: Mover): PastEvent => ({ kind: 'submit', actorId: by.id });
const at = (stage: string, ...events: PastEvent[]): ReviewStanding => ({
  stages,
  stage,
  events,
  writers: [],
});
const targets = (standing: ReviewStanding, who: Mover) =>
  permittedMoves(standing, who).map(({ to, kind }) => `${kind} ${to}`);

describe('moves', () => {
  it('go from the editor to the reviewer to the leader', () => {
    expect(targets(at('drafting'), editor)).toEqual(['submit section-review']);
    expect(targets(at('section-review', submitted(editor)), reviewer)).toEqual([
      'sendBack drafting',
      'approve leader-review',
    ]);
    expect(targets(at('leader-review', submitted(editor)), leader)).toEqual([
      'sendBack drafting',
      'sendBack section-review',
      'approve approved',
    ]);
  });

  it('go back to every earlier stage from the last one too, and submit for nobody', () => {
    expect(targets(at('approved', submitted(editor)), leader)).toEqual([
      'sendBack drafting',
      'sendBack section-review',
      'sendBack leader-review',
    ]);
    expect(targets(at('drafting'), leader)).toEqual([]);
  });

  it('are not offered to those who do not decide at the stage', () => {
    expect(targets(at('drafting'), reviewer)).toEqual([]);
    expect(targets(at('section-review', submitted(editor)), leader)).toEqual([]);
    expect(targets(at('leader-review', submitted(editor)), reviewer)).toEqual([]);
    expect(targets(at('approved', submitted(editor)), editor)).toEqual([]);
  });

  it('let the submitter take the report back while it is in review, and not after', () => {
    expect(targets(at('section-review', submitted(editor)), editor)).toEqual(['withdraw drafting']);
    expect(targets(at('leader-review', submitted(editor)), editor)).toEqual(['withdraw drafting']);
    const colleague = person(15, roles.editor);
    expect(targets(at('section-review', submitted(editor)), colleague)).toEqual([]);
  });

  it('skip no stage', () => {
    expect(judgeMove(at('drafting'), 'leader-review', admin)).toHaveProperty('refusal');
    expect(judgeMove(at('drafting'), 'approved', admin)).toHaveProperty('refusal');
  });

  it('require a comment for sending back alone', () => {
    const moves = permittedMoves(at('leader-review', submitted(editor)), leader);
    expect(moves.map(({ commentRequired }) => commentRequired)).toEqual([true, true, false]);
  });
});

describe('the last move', () => {
  const both = person(16, roles.editor, roles.leader);

  it.each<[string, PastEvent[], Mover[], Mover, 'submitted' | 'wrote-content' | undefined]>([
    ['someone else', [submitted(editor)], [editor], both, undefined],
    ['the submitter', [submitted(both)], [both], both, 'submitted'],
    ['a super admin who submitted', [submitted(admin)], [], admin, 'submitted'],
    ['a super admin who wrote', [submitted(editor)], [editor, admin], admin, 'wrote-content'],
    ['one who wrote, and not since the submission', [submitted(editor)], [both], both, 'wrote-content'],
    ['one who only approved before', [submitted(editor), { kind: 'approve', actorId: both.id }], [], both, undefined],
  ])('by %s', (_, events, writers, who, reason) => {
    const standing = { ...at('leader-review', ...events), writers: writers.map(({ id }) => id) };
    expect('kind' in judgeMove(standing, 'approved', who)).toBe(reason === undefined);
    expect(refusedMoves(standing, who)).toEqual(reason ? [{ to: 'approved', reason, roles: ['领导'] }] : []);
  });

  it('is not told of to those whose roles could not make it', () => {
    expect(refusedMoves({ ...at('leader-review', submitted(editor)), writers: [editor.id] }, editor)).toEqual([]);
  });

  it('out of the first stage asks who wrote, and not who submitted an earlier version', () => {
    const [first, , , last] = stages as [(typeof stages)[0], unknown, unknown, (typeof stages)[0]];
    const standing = { stages: [first, last], stage: first.code, events: [submitted(leader)], writers: [] };
    expect(targets(standing, leader)).toEqual(['submit approved']);
    expect(targets({ ...standing, writers: [leader.id] }, leader)).toEqual([]);
  });
});

describe('editing in a stage', () => {
  it('is open to every role where none is chosen', () => {
    expect(mayEditIn(stages[0] as (typeof stages)[0], reviewer)).toBe(true);
  });

  it('is kept to the roles that are chosen, and super admins', () => {
    const stage = stages[1] as (typeof stages)[0];
    expect([editor, reviewer, admin].map((who) => mayEditIn(stage, who))).toEqual([false, true, true]);
  });
});
