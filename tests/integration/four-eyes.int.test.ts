/** Whoever wrote any of a report does not approve it, however it travelled since. */
import { call, contentManagerOf, graphql } from './setup/http';
import { approve, move, newPerson, newTeam, type Person, review } from './setup/people';
import { balancedInput, documents, newDraft, newOrganization, newPublished, stored } from './setup/reports';

const organizationPath = '/content-manager/collection-types/api::organization.organization';
const both = (organization: string) => newPerson(['report-editor', 'leader'], [organization]);
const otherTitle = { title: '改过的标题' };

async function scene() {
  const draft = await newDraft(balancedInput);
  const team = await newTeam(draft.organization.documentId);
  const writer = await both(draft.organization.documentId);
  return { ...draft, ...team, writer };
}

/** Takes a draft before the last move, by people who wrote nothing. */
async function toTheLeader(documentId: string, { editor, reviewer }: { editor: Person; reviewer: Person }) {
  expect((await move(editor, documentId, 'section-review')).status).toBe(200);
  expect((await move(reviewer, documentId, 'leader-review')).status).toBe(200);
}

async function expectRefused(who: Person | 'admin', documentId: string, reason = 'wrote-content') {
  const { body } = await review(who, documentId);
  expect(body.refusedMoves).toEqual([{ to: 'approved', reason, roles: ['分管领导'] }]);
  expect(body.allowedMoves.map(({ to }: { to: string }) => to)).not.toContain('approved');
  expect((await move(who, documentId, 'approved')).status).toBe(403);
}

test('one who wrote in the first stage does not make the last move; another leader does', async () => {
  const { documentId, writer, leader, ...team } = await scene();
  expect((await contentManagerOf(writer).save(documentId, otherTitle)).status).toBe(200);
  await toTheLeader(documentId, team);
  await expectRefused(writer, documentId);
  const preview = await call('GET', `/disclosure/reports/${documentId}/moves/leader-review`, team.reviewer);
  expect(preview.body.recipients.map(({ name }: { name: string }) => name)).toEqual([leader.name]);
  const waits = await call('GET', '/disclosure/reports/waiting', writer);
  expect(JSON.stringify(waits.body)).not.toContain(documentId);
  expect((await review(leader, documentId)).body.refusedMoves).toEqual([]);
  expect((await move(leader, documentId, 'approved')).status).toBe(200);
});

test('nor one who wrote before the report was sent back and submitted again, nor one whose changes were undone', async () => {
  const { documentId, writer, leader, editor, reviewer } = await scene();
  await toTheLeader(documentId, { editor, reviewer });
  const title = (await stored(documentId)).draft?.title;
  expect((await contentManagerOf(writer).save(documentId, otherTitle)).status).toBe(200);
  expect((await move(leader, documentId, 'drafting', '请改回标题')).status).toBe(200);
  expect((await contentManagerOf(editor).save(documentId, { title })).status).toBe(200);
  await toTheLeader(documentId, { editor, reviewer });
  await expectRefused(writer, documentId);
  expect((await move(leader, documentId, 'approved')).status).toBe(200);
});

test('super admins are not exempt', async () => {
  const { documentId, ...team } = await scene();
  expect((await contentManagerOf('admin').save(documentId, otherTitle)).status).toBe(200);
  await toTheLeader(documentId, team);
  await expectRefused('admin', documentId);
});

test('creating and copying are writing', async () => {
  const { documentId: organization } = await newOrganization();
  const team = await newTeam(organization);
  const writer = await both(organization);
  const created = await contentManagerOf(writer).create(balancedInput(organization, 2023));
  const copied = await contentManagerOf(writer).clone(created.body.data.documentId, { year: 2024 });
  for (const { body } of [created, copied]) {
    await toTheLeader(body.data.documentId, team);
    await expectRefused(writer, body.data.documentId);
  }
});

test('giving up changes is writing, and a published version ends the count', async () => {
  const { documentId, organization } = await newPublished();
  const team = await newTeam(organization.documentId);
  const [first, second] = [await both(organization.documentId), await both(organization.documentId)];
  await contentManagerOf(first).save(documentId, otherTitle);
  expect((await contentManagerOf(second).discard(documentId)).status).toBe(200);
  await toTheLeader(documentId, team);
  await expectRefused(first, documentId);
  await expectRefused(second, documentId);
  await move(team.leader, documentId, 'approved');
  expect((await documents.publish(documentId)).status).toBe(200);
  await contentManagerOf(team.editor).save(documentId, { title: '又改过的标题' });
  await approve(documentId);
  expect((await documents.publish(documentId)).status).toBe(200);
  await contentManagerOf(team.editor).save(documentId, { title: '第三次改的标题' });
  await toTheLeader(documentId, team);
  expect((await move(second, documentId, 'approved')).status).toBe(200);
});

test('a report that was under way before writers were noted has them from its history', async () => {
  const { documentId, writer, leader, editor, reviewer } = await scene();
  await toTheLeader(documentId, { editor, reviewer });
  await contentManagerOf(writer).save(documentId, otherTitle);
  await strapi.db.query('plugin::disclosure.writer').deleteMany({ where: { report: documentId } });
  await move(leader, documentId, 'drafting', '再看');
  await toTheLeader(documentId, { editor, reviewer });
  await expectRefused(writer, documentId);
});

test('the table of writers is nobody’s to read or change', async () => {
  for (const caller of ['public', 'api'] as const) {
    expect((await call('GET', '/api/writers', caller)).status).toBe(404);
    expect((await graphql('{ disclosureWriters { report } }', {}, caller)).status).toBe(400);
  }
});

describe('a change of the organization while its report is under review', () => {
  test.each(['name', 'code', 'kind', 'regionCode'] as const)('in %s is an edit of the report', async (field) => {
    const { documentId, organization, leader, ...team } = await scene();
    const elsewhere = await scene();
    await toTheLeader(documentId, team);
    await toTheLeader(elsewhere.documentId, elsewhere);
    const values = { name: '改名后的局', kind: 'township', regionCode: '150302', code: `N${organization.code}` };
    const changer = await newPerson(['strapi-super-admin']);
    const path = `${organizationPath}/${organization.documentId}`;
    expect((await call('PUT', path, changer, { [field]: values[field] })).status).toBe(200);
    const seen = (await review(team.reviewer, documentId)).body;
    expect(seen.stage).toBe('leader-review');
    expect(seen.events.at(-1)).toMatchObject({
      kind: 'organization',
      from: 'leader-review',
      to: 'leader-review',
      actor: { id: changer.id },
    });
    expect(seen.changes.differences.values).toEqual([
      expect.objectContaining({ path: `organization.${field}`, to: values[field] }),
    ]);
    await expectRefused(changer, documentId);
    expect((await move(leader, documentId, 'approved')).status).toBe(200);
    expect((await review('admin', elsewhere.documentId)).body.events).toHaveLength(2);
  });

  test('in the first stage, or of something else, is none', async () => {
    const { documentId, organization, ...team } = await scene();
    const path = `${organizationPath}/${organization.documentId}`;
    expect((await call('PUT', path, 'admin', { name: '改名后的局' })).status).toBe(200);
    expect((await review('admin', documentId)).body.events).toEqual([]);
    await toTheLeader(documentId, team);
    expect((await call('PUT', path, 'admin', { deadline: '01-20', name: '改名后的局' })).status).toBe(200);
    expect((await review('admin', documentId)).body.events).toHaveLength(2);
  });

  test('after approval, whoever made it does not approve the report again', async () => {
    const { documentId, organization, leader, ...team } = await scene();
    await toTheLeader(documentId, team);
    await move(leader, documentId, 'approved');
    const path = `${organizationPath}/${organization.documentId}`;
    expect((await call('PUT', path, 'admin', { name: '改名后的局' })).status).toBe(200);
    await toTheLeader(documentId, team);
    await expectRefused('admin', documentId);
  });
});
