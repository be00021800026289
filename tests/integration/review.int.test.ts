import { call, contentManagerOf } from './setup/http';
import { move, newPerson, newTeam, review } from './setup/people';
import { balancedInput, newDraft, stored, unbalancedInput } from './setup/reports';

async function draftWithTeam(data = balancedInput) {
  const draft = await newDraft(data);
  return { ...draft, ...(await newTeam(draft.organization.documentId)) };
}

async function submitted() {
  const draft = await draftWithTeam();
  await move(draft.editor, draft.documentId, 'section-review');
  return draft;
}

test('a report goes from the editor over the section to the leader and to the public', async () => {
  const { documentId, editor, reviewer, leader } = await draftWithTeam();
  expect(await review(editor, documentId)).toMatchObject({
    status: 200,
    body: {
      stage: 'drafting',
      events: [],
      findings: [],
      isFirstLook: true,
      comparisons: [],
      changes: null,
      allowedMoves: [{ to: 'section-review', kind: 'submit', commentRequired: false }],
    },
  });
  expect((await move(editor, documentId, 'section-review')).body).toMatchObject({ stage: 'section-review' });
  expect((await move(reviewer, documentId, 'leader-review')).status).toBe(200);
  const { status, body } = await move(leader, documentId, 'approved', '同意');
  expect(status).toBe(200);
  expect(body.events).toMatchObject([
    { kind: 'submit', from: 'drafting', to: 'section-review', actor: { id: editor.id }, comment: null },
    { kind: 'approve', from: 'section-review', to: 'leader-review', actor: { id: reviewer.id } },
    { kind: 'approve', from: 'leader-review', to: 'approved', actor: { id: leader.id }, comment: '同意' },
  ]);
  expect(body.events[2].digest).toBe(body.digest);
  expect((await contentManagerOf(leader).publish(documentId)).status).toBe(200);
  expect((await stored(documentId)).published).toBeDefined();
});

describe('a move', () => {
  test('is refused while the report has errors, and changes nothing', async () => {
    const { documentId, editor } = await draftWithTeam(unbalancedInput);
    const { status, body } = await move(editor, documentId, 'section-review');
    expect(status).toBe(400);
    expect(body.error.details.findings.length).toBeGreaterThan(0);
    expect(body.error.details.errors.length).toBe(body.error.details.findings.length);
    expect(await review(editor, documentId)).toMatchObject({ body: { stage: 'drafting', events: [] } });
  });

  test('needs an explanation for each warning, and a fresh one when the evidence has changed', async () => {
    const { documentId, editor } = await draftWithTeam();
    const { draft } = await stored(documentId);
    const save = (data: object) => contentManagerOf(editor).save(documentId, data);
    const regulations = (issued: number) => ({
      proactive: draft?.proactive.map((row) => (row.row === 'regulations' ? { ...row, issued, inForce: issued } : row)),
    });
    await save(regulations(1));
    const refused = await move(editor, documentId, 'section-review');
    expect(refused).toMatchObject({
      status: 400,
      body: { error: { details: { findings: [{ severity: 'warning' }] } } },
    });
    const [finding] = (await review(editor, documentId)).body.findings;
    expect(finding).toMatchObject({ rule: 'proactive.regulations', explained: false });
    const explanation = {
      rule: finding.rule,
      path: finding.path,
      evidence: finding.difference === undefined ? null : String(finding.difference),
      reason: '受市政府委托起草',
    };
    await save({ explanations: [{ ...explanation, evidence: '17' }] });
    expect((await move(editor, documentId, 'section-review')).status).toBe(400);
    await save({ explanations: [explanation] });
    expect((await review(editor, documentId)).body.findings).toMatchObject([{ explained: true }]);
    expect((await move(editor, documentId, 'section-review')).status).toBe(200);
  });

  test.each([
    ['unknown stage', { to: 'nowhere' }, 400, ['to']],
    ['the stage where it is', { to: 'drafting' }, 400, ['to']],
    ['a stage further on', { to: 'leader-review' }, 403, ['to']],
    ['no stage', {}, 400, ['to']],
    ['a comment that is no text', { to: 'section-review', comment: 7 }, 400, ['comment']],
    ['an unknown field', { to: 'section-review', stage: 'approved' }, 400, ['stage']],
    ['content that has changed since', { to: 'section-review', digest: 'f'.repeat(64) }, 409, ['digest']],
  ])('to or with %s is refused', async (_name, input, expected, path) => {
    const { documentId, editor } = await draftWithTeam();
    const { status, body } = await call('POST', `/disclosure/reports/${documentId}/moves`, editor, input);
    expect(status).toBe(expected);
    expect(body.error.details.errors[0].path).toEqual(path);
    expect((await review(editor, documentId)).body.stage).toBe('drafting');
  });

  test('is made by people who are signed in, not by tokens', async () => {
    const { documentId, editor } = await draftWithTeam();
    const token = await strapi.service('admin::api-token-admin').create(
      {
        name: 'token',
        kind: 'admin',
        lifespan: null,
        adminPermissions: [
          {
            action: 'plugin::content-manager.explorer.read',
            subject: 'api::report.report',
            properties: { fields: ['title'] },
          },
        ],
      },
      await strapi.db.query('admin::user').findOne({ where: { id: editor.id }, populate: ['roles'] }),
    );
    const answer = await call(
      'POST',
      `/disclosure/reports/${documentId}/moves`,
      { bearer: token.accessKey },
      { to: 'section-review' },
    );
    expect(answer.status).toBe(403);
    for (const who of ['public', 'api'] as const) {
      expect((await review(who, documentId)).status).toBe(401);
      expect(
        (await call('POST', `/disclosure/reports/${documentId}/moves`, who, { to: 'section-review' })).status,
      ).toBe(401);
    }
  });

  test('is made once when two people make it at the same moment', async () => {
    const { documentId, reviewer, organization } = await submitted();
    const second = await newPerson(['section-reviewer'], [organization.documentId]);
    const answers = await Promise.all([
      move(reviewer, documentId, 'leader-review'),
      move(second, documentId, 'leader-review'),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
    expect((await review('admin', documentId)).body.events).toHaveLength(2);
  });
});

describe('sending back', () => {
  test('needs a comment', async () => {
    const { documentId, reviewer } = await submitted();
    expect((await move(reviewer, documentId, 'drafting')).body.error.details.errors[0].path).toEqual(['comment']);
    expect((await move(reviewer, documentId, 'drafting', ' ')).status).toBe(400);
    expect(await move(reviewer, documentId, 'drafting', '第三章少一段')).toMatchObject({
      status: 200,
      body: { stage: 'drafting', events: [{}, { kind: 'sendBack', comment: '第三章少一段' }] },
    });
  });

  test('is not needed by the submitter, who withdraws', async () => {
    const { documentId, editor } = await submitted();
    expect((await review(editor, documentId)).body.allowedMoves).toEqual([
      { to: 'drafting', kind: 'withdraw', commentRequired: false },
    ]);
    expect((await move(editor, documentId, 'drafting')).body).toMatchObject({ events: [{}, { kind: 'withdraw' }] });
  });
});

describe('four eyes', () => {
  test('the submitter does not make the last move, a super admin no more than others', async () => {
    const { documentId, reviewer } = await draftWithTeam();
    await move('admin', documentId, 'section-review');
    await move(reviewer, documentId, 'leader-review');
    expect((await review('admin', documentId)).body.allowedMoves.map(({ to }: { to: string }) => to)).toEqual([
      'drafting',
      'section-review',
    ]);
    expect((await move('admin', documentId, 'approved')).status).toBe(403);
  });

  test('nor does anyone who edited since the submission', async () => {
    const { documentId, reviewer, leader, organization } = await submitted();
    await move(reviewer, documentId, 'leader-review');
    expect((await contentManagerOf(leader).save(documentId, { title: '领导改过的标题' })).status).toBe(200);
    expect((await move(leader, documentId, 'approved')).status).toBe(403);
    const other = await newPerson(['leader'], [organization.documentId]);
    expect((await move(other, documentId, 'approved')).status).toBe(200);
  });
});

describe('an edit', () => {
  test('in a stage of review stays there and is shown to the next reviewer', async () => {
    const { documentId, reviewer, leader } = await submitted();
    const { body } = await contentManagerOf(reviewer).save(documentId, { title: '科室改过的标题' });
    expect(body.data.stage).toBe('section-review');
    await move(reviewer, documentId, 'leader-review');
    const seen = (await review(leader, documentId)).body;
    expect(seen.events.map(({ kind }: { kind: string }) => kind)).toEqual(['submit', 'edit', 'approve']);
    expect(seen).toMatchObject({
      isFirstLook: true,
      changes: {
        with: 'last-look',
        at: seen.events[0].at,
        differences: { values: [{ path: 'title', to: '科室改过的标题' }], chapters: [], explanations: [] },
      },
    });
    expect((await review(reviewer, documentId)).body).toMatchObject({
      isFirstLook: false,
      changes: { differences: { values: [], chapters: [], explanations: [] } },
    });
  });

  test('is refused to roles that may not edit in the stage, and changes nothing', async () => {
    const { documentId, editor, reviewer } = await submitted();
    expect((await review(editor, documentId)).body.mayEdit).toBe(false);
    expect((await review(reviewer, documentId)).body.mayEdit).toBe(true);
    const before = await stored(documentId);
    expect((await contentManagerOf(editor).save(documentId, { title: '事后改动' })).status).toBe(403);
    expect(await stored(documentId)).toEqual(before);
    expect((await contentManagerOf(editor).delete(documentId)).status).toBe(403);
    expect(await stored(documentId)).toEqual(before);
  });

  test('by the content API is refused while a reviewer reads', async () => {
    const { documentId } = await submitted();
    const answer = await call('PUT', `/api/reports/${documentId}`, 'api', { data: { title: '接口改动' } });
    expect(answer.status).toBe(403);
  });

  test('that changes nothing is none', async () => {
    const { documentId, editor } = await submitted();
    const { draft } = await stored(documentId);
    expect((await contentManagerOf(editor).save(documentId, { title: draft?.title })).status).toBe(200);
    expect((await review(editor, documentId)).body.events).toHaveLength(1);
  });
});

test('a draft that reviewers have seen leaves a trace when it is deleted', async () => {
  const { documentId } = await submitted();
  expect((await contentManagerOf('admin').delete(documentId)).status).toBe(200);
  const events = await strapi.db
    .query('plugin::disclosure.review-event')
    .findMany({ where: { report: documentId }, orderBy: { sequence: 'asc' } });
  expect(events.map(({ kind }) => kind)).toEqual(['submit', 'delete']);
  expect((await review('admin', documentId)).status).toBe(404);
});
