/** Whoever decides on a report decides on what they saw, and on a report of its own, not on one that was there before. */
import { call, contentManagerOf } from './setup/http';
import { approve, move, newPerson, newTeam, type Person, review } from './setup/people';
import { balancedInput, documents, newApproved, newDraft, newOrganization, stored } from './setup/reports';

const decide = (who: Person, documentId: string, to: string, look: string) =>
  call('POST', `/disclosure/reports/${documentId}/moves`, who, { to, look });

describe('a decision on what was seen', () => {
  test.each<[string, (who: Person, documentId: string, organization: string) => Promise<unknown>]>([
    ['the text', (who, id) => contentManagerOf(who).save(id, { title: '另一个标题' })],
    ['the source address', (who, id) => contentManagerOf(who).save(id, { sourceUrl: 'https://example.org/other' })],
    [
      'the name of the organization',
      (_who, _id, organization) =>
        strapi
          .documents('api::organization.organization')
          .update({ documentId: organization, data: { name: '改名局' } as object }),
    ],
  ])('is refused once %s has changed', async (_name, change) => {
    const { documentId, organization } = await newDraft(balancedInput);
    const { editor, reviewer, leader } = await newTeam(organization.documentId);
    const other = await newPerson(['leader'], [organization.documentId]);
    await move(editor, documentId, 'section-review');
    await move(reviewer, documentId, 'leader-review');
    const { look } = (await review(leader, documentId)).body;
    await change(other, documentId, organization.documentId);
    const refused = await decide(leader, documentId, 'approved', look);
    expect(refused).toMatchObject({ status: 409, body: { error: { details: { errors: [{ path: ['look'] }] } } } });
    const now = (await review(leader, documentId)).body.look;
    expect((await decide(leader, documentId, 'approved', now)).status).toBe(200);
  });

  test('the history tells of another source address', async () => {
    const { documentId, organization } = await newDraft(balancedInput);
    const { editor, reviewer } = await newTeam(organization.documentId);
    await move(editor, documentId, 'section-review');
    await contentManagerOf(reviewer).save(documentId, { sourceUrl: 'https://example.org/other' });
    const { events } = (await review(reviewer, documentId)).body;
    expect(events.at(-1)).toMatchObject({
      kind: 'edit',
      comment: expect.stringContaining('https://example.org/other'),
    });
  });

  test('whatever a call changes as it publishes, it does not publish', async () => {
    const { documentId } = await newApproved();
    const before = await stored(documentId);
    for (const data of [{ title: '新标题' }, { sourceUrl: 'https://example.org/other' }])
      expect((await documents.update(documentId, data, { status: 'published' })).status).toBe(400);
    expect(await stored(documentId)).toEqual(before);
    expect((await documents.update(documentId, {}, { status: 'published' })).status).toBe(200);
  });
});

describe('a new report', () => {
  test('does not take over the history of one that was deleted', async () => {
    const { documentId } = await newApproved();
    expect((await documents.delete(documentId)).status).toBe(200);
    const organization = await newOrganization();
    const clerk = await newPerson(['report-editor'], [organization.documentId]);
    const data = { ...balancedInput(organization.documentId), documentId };
    const answers = [
      await contentManagerOf(clerk).create(data),
      await contentManagerOf('admin').createAndPublish(data),
      await documents.create(data),
    ];
    for (const { status, body } of answers) {
      expect(status).toBe(400);
      expect(body.error.details.errors[0].path).toEqual(['documentId']);
    }
    expect((await review(clerk, documentId)).status).toBe(404);
  });

  test('may be a copy that hands back the id of its source', async () => {
    const { documentId, organization } = await newDraft(balancedInput);
    await approve(documentId);
    const copy = await contentManagerOf('admin').clone(documentId, {
      ...balancedInput(organization.documentId, 2024),
      documentId,
    });
    expect(copy.status).toBe(200);
    expect(copy.body.data.documentId).not.toBe(documentId);
    expect((await review('admin', copy.body.data.documentId)).body.events).toEqual([]);
  });
});
