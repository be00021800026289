import { judgeMove, mayEditIn, type PastEvent, type Person, permittedMoves, type Standing } from './permitted-moves';

const roles = {
  editor: { id: 1, code: 'editor' },
  reviewer: { id: 2, code: 'reviewer' },
  leader: { id: 3, code: 'leader' },
};
const stages = [
  { code: 'drafting', enterRoles: [roles.reviewer, roles.leader], editRoles: [] },
  { code: 'section-review', enterRoles: [roles.editor], editRoles: [roles.reviewer] },
  { code: 'leader-review', enterRoles: [roles.reviewer], editRoles: [roles.leader] },
  { code: 'approved', enterRoles: [roles.leader], editRoles: [] },
];
const person = (id: number, ...held: Person['roles'][number][]): Person => ({ id, roles: held, isSuperAdmin: false });
const editor = person(11, roles.editor);
const reviewer = person(12, roles.reviewer);
const leader = person(13, roles.leader);
const admin: Person = { id: 14, roles: [], isSuperAdmin: true };
const submitted = (by: Person): PastEvent => ({ kind: 'submit', actorId: by.id });
const at = (stage: string, ...events: PastEvent[]): Standing => ({ stages, stage, events });
const targets = (standing: Standing, who: Person) =>
  permittedMoves(standing, who).map(({ to, kind }) => `${kind} ${to}`);

describe('moves', () => {
  it('go from the editor to the reviewer to the leader', () => {
    expect(targets(at('drafting'), editor)).toEqual(['submit section-review']);
    expect(targets(at('section-review', submitted(editor)), reviewer)).toEqual([
      'sendBack drafting',
      'approve leader-review',
    ]);
    expect(targets(at('leader-review', submitted(editor)), leader)).toEqual(['sendBack drafting', 'approve approved']);
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
    expect(moves.map(({ commentRequired }) => commentRequired)).toEqual([true, false]);
  });
});

describe('the last move', () => {
  const both = person(16, roles.editor, roles.leader);

  it.each<[string, PastEvent[], Person, boolean]>([
    ['someone else', [submitted(editor)], both, true],
    ['the submitter', [submitted(both)], both, false],
    ['a super admin who submitted', [submitted(admin)], admin, false],
    ['a super admin who edited since', [submitted(editor), { kind: 'edit', actorId: admin.id }], admin, false],
    [
      'one who edited before the last submission',
      [
        submitted(editor),
        { kind: 'edit', actorId: both.id },
        { kind: 'sendBack', actorId: leader.id },
        submitted(editor),
      ],
      both,
      true,
    ],
    ['one who only approved before', [submitted(editor), { kind: 'approve', actorId: both.id }], both, true],
  ])('by %s', (_, events, who, allowed) => {
    expect('kind' in judgeMove(at('leader-review', ...events), 'approved', who)).toBe(allowed);
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
