/** Whoever decides on a report decides on what they saw, and on a report of its own, not on one that was there before. */
import { paragraphs } from '../../src/plugins/disclosure/model';
import { call, contentManagerOf } from './setup/http';
import { approve, move, newPerson, newTeam, type Person, review } from './setup/people';
import {
  balancedInput,
  documents,
  newApproved,
  newDraft,
  newOrganization,
  newPublished,
  stored,
} from './setup/reports';

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

describe('a report is compared', () => {
  const against = (who: Person, documentId: string, version: string) =>
    call('GET', `/disclosure/reports/${documentId}/review?against=${version}`, who);
  const overview = (body: string) => [{ chapter: 'overview', heading: null, body: paragraphs(body) }];
  const withText =
    (text: string) =>
    (organization: string, year = 2023) => ({
      ...balancedInput(organization, year),
      sections: [
        ...overview(text),
        ...(balancedInput(organization, year).sections as { chapter: string }[]).filter(
          ({ chapter }) => chapter !== 'overview',
        ),
      ],
    });

  test('with what its reader saw last: every changed paragraph, whole, and nothing of the others', async () => {
    const long = '本机关依法公开。'.repeat(60);
    const { documentId, organization } = await newDraft(withText(`上半年，${long}\n第二段。\n接待来访24人。`));
    const { editor, reviewer } = await newTeam(organization.documentId);
    await move(editor, documentId, 'section-review');
    await move(reviewer, documentId, 'drafting', '年份和件数不对');
    const { sections } = withText(`下半年，${long}\n第二段。\n接待来访25人。`)(organization.documentId);
    await contentManagerOf(editor).save(documentId, { sections, sourceUrl: 'https://example.org/new' });
    await move(editor, documentId, 'section-review');
    const { changes } = (await review(reviewer, documentId)).body;
    expect(changes.differences.values).toEqual([{ path: 'sourceUrl', from: null, to: 'https://example.org/new' }]);
    expect(changes.differences.chapters).toHaveLength(1);
    const [first, second, third] = changes.differences.chapters[0].lines;
    expect(first.pieces.map(({ kind, text }: { kind: string; text: string }) => [kind, text])).toEqual([
      ['deleted', '上半年'],
      ['inserted', '下半年'],
      ['kept', `，${long}`],
    ]);
    expect(second.kind).toBe('kept');
    expect(third.pieces.map(({ kind, text }: { kind: string; text: string }) => [kind, text])).toEqual([
      ['kept', '接待来访'],
      ['deleted', '24'],
      ['inserted', '25'],
      ['kept', '人。'],
    ]);
  });

  test('with the public version and with last year’s report, where there are any', async () => {
    const { documentId, organization } = await newPublished(2022);
    const next = balancedInput(organization.documentId, 2023);
    const created = await documents.create({ ...next, title: '今年的报告' });
    const report = (created.body as { documentId: string }).documentId;
    const { editor } = await newTeam(organization.documentId);
    expect((await review(editor, report)).body.comparisons).toMatchObject([
      { with: 'last-year', year: 2022, version: 1 },
    ]);
    expect((await against(editor, report, 'public')).body.changes).toBeNull();
    expect((await against(editor, report, 'last-year')).body.changes.differences.values).toEqual(
      expect.arrayContaining([
        { path: 'year', from: 2022, to: 2023 },
        expect.objectContaining({ path: 'title', to: '今年的报告' }),
      ]),
    );
    await contentManagerOf(editor).save(documentId, { title: '更正后的标题' });
    expect((await against(editor, documentId, 'public')).body.changes).toMatchObject({
      with: 'public',
      version: 1,
      differences: { values: [{ path: 'title', to: '更正后的标题' }] },
    });
    expect((await against(editor, report, 'elsewhere')).status).toBe(400);
  });

  test('for those alone who may see it', async () => {
    const { documentId } = await newPublished();
    const outsider = await newPerson(['leader'], [(await newOrganization()).documentId]);
    for (const version of ['last-look', 'public', 'last-year'])
      expect((await against(outsider, documentId, version)).status).toBe(404);
  });
});
