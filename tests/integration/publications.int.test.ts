import { canonicalDigest, canonicalJson, fromRows, publishedDocument } from '../../src/plugins/disclosure/model';
import { chainTables } from '../../src/plugins/disclosure/server/src/database/chain-head';
import { call, contentManager, contentManagerOf, get } from './setup/http';
import { approve, move, newTeam, review } from './setup/people';
import { addressOf, correct, recorded } from './setup/publications';
import { balancedInput, documents, newApproved, newDraft, newPublished, reportUid, stored } from './setup/reports';

const whole = {
  organization: true,
  sections: true,
  proactive: true,
  applications: true,
  remedies: true,
  explanations: true,
};

describe('publishing', () => {
  it('records version 1 with what was stored, by whom and when', async () => {
    const { documentId, organization } = await newApproved();
    expect((await contentManager.publish(documentId)).status).toBe(200);
    const published = await strapi.db
      .query(reportUid)
      .findOne({ where: { documentId, publishedAt: { $notNull: true } }, populate: whole });
    const document = publishedDocument(fromRows(published));
    const rows = await recorded(organization.code);
    expect(rows).toEqual([
      expect.objectContaining({
        kind: 'publication',
        version: 1,
        year: 2023,
        layout: 'v2021',
        organization_name: published.organization.name,
        organization_kind: 'department',
        title: published.title,
        document: canonicalJson(document),
        digest: canonicalDigest(document),
        actor_name: 'Test',
        note: null,
        created_by_id: null,
      }),
    ]);
  });

  it('leaves explanations out that are not public', async () => {
    const { documentId, organization } = await newDraft(balancedInput);
    const explanations = [
      { rule: 'layout.year', path: 'layout', evidence: null, reason: '内部说明', public: false },
      { rule: 'layout.year', path: 'year', evidence: null, reason: '公开说明', public: true },
    ];
    await documents.update(documentId, { explanations });
    await approve(documentId);
    await documents.publish(documentId);
    const { body } = await get(addressOf(organization.code));
    expect(body.explanations).toEqual([expect.objectContaining({ reason: '公开说明' })]);
  });

  it.each<[string, (documentId: string) => Promise<unknown>]>([
    ['Content Manager: save and publish', (id) => contentManager.publish(id, { revision: 0 })],
    ['Content Manager: bulk publish', (id) => contentManager.bulkPublish([id])],
    ['documents().update, published', (id) => documents.update(id, {}, { status: 'published' })],
  ])('is recorded by %s', async (_name, publish) => {
    const { organization, documentId } = await newApproved();
    await publish(documentId);
    expect(await recorded(organization.code)).toHaveLength(1);
  });

  it('again, with nothing new to say, appends nothing', async () => {
    const { documentId, organization } = await newPublished();
    await documents.publish(documentId);
    await documents.update(documentId, { sourceUrl: 'https://example.org/report' });
    await approve(documentId);
    expect((await contentManager.publish(documentId)).status).toBe(200);
    expect(await recorded(organization.code)).toHaveLength(1);
  });

  it('that is refused records nothing', async () => {
    const { documentId, organization } = await newPublished();
    await documents.update(documentId, { applications: [] });
    expect((await contentManager.publish(documentId)).status).toBe(400);
    expect(await recorded(organization.code)).toHaveLength(1);
  });

  it('many times at once yields one publication', async () => {
    const { documentId, organization } = await newApproved();
    const answers = await Promise.all(Array.from({ length: 6 }, () => contentManager.publish(documentId)));
    for (const { status } of answers) expect([200, 409]).toContain(status);
    expect(answers.some(({ status }) => status === 200)).toBe(true);
    expect(await recorded(organization.code)).toHaveLength(1);
    const versions = await strapi.db.query(reportUid).count({ where: { documentId, publishedAt: { $notNull: true } } });
    expect(versions).toBe(1);
  });

  it('of many reports at once leaves one unbroken chain', async () => {
    const drafts = await Promise.all(Array.from({ length: 8 }, () => newApproved()));
    await Promise.all(drafts.map(({ documentId }) => contentManager.publish(documentId)));
    const tables = await Promise.all(
      chainTables.map((table) => strapi.db.connection(table).select('sequence', 'previous_link', 'link')),
    );
    const rows = tables.flat().sort((one, other) => one.sequence - other.sequence);
    rows.forEach((row, index) => {
      expect(row.sequence).toBe(index + 1);
      expect(row.previous_link).toBe(index === 0 ? null : rows[index - 1].link);
    });
  });
});

describe('a correction', () => {
  it('is the next version, with the note that was approved and a public difference', async () => {
    const { documentId, organization } = await newPublished();
    await documents.update(documentId, { title: '更正后的标题' });
    await approve(documentId, '更正标题');
    const before = await stored(documentId);
    const answer = await call('POST', `/disclosure/reports/${documentId}/publications`, 'admin', {});
    expect(answer.status).toBe(204);
    const { body } = await get(`${addressOf(organization.code)}/versions`);
    expect(body.data).toEqual([
      expect.objectContaining({ version: 1, note: null }),
      expect.objectContaining({ version: 2, note: '更正标题' }),
    ]);
    const difference = await get(`${addressOf(organization.code)}/diff?from=1&to=2`);
    expect(difference.body).toEqual({
      data: [{ path: 'title', from: before.published?.title, to: '更正后的标题' }],
    });
    expect((await get(`${addressOf(organization.code)}/diff`)).body).toEqual(difference.body);
  });

  it('counts its differences where nobody wrote a note', async () => {
    const { documentId, organization } = await newPublished();
    await correct(documentId, '更正后的标题');
    expect((await recorded(organization.code)).at(-1)?.note).toMatch(
      /有 1 处不同 \/ Correction: 1 difference from version 1/,
    );
  });

  it('leaves the version before readable, and public until then', async () => {
    const { documentId, organization } = await newPublished();
    const first = await get(addressOf(organization.code));
    await documents.update(documentId, { title: '更正后的标题' });
    expect((await get(addressOf(organization.code))).body).toEqual(first.body);
    await approve(documentId);
    await documents.publish(documentId);
    expect((await get(addressOf(organization.code))).body).toMatchObject({ version: 2, title: '更正后的标题' });
    expect((await get(`${addressOf(organization.code)}?version=1`)).body).toEqual(first.body);
  });

  it('takes its note as it is submitted: who approves reads it, who publishes adds none', async () => {
    const { documentId, organization } = await newPublished();
    const { editor, reviewer, leader } = await newTeam(organization.documentId);
    await contentManagerOf(editor).save(documentId, { title: '更正后的标题' });
    const submission = { to: 'section-review', note: '标题写错了一个字' };
    const answer = await call('POST', `/disclosure/reports/${documentId}/moves`, editor, submission);
    expect(answer).toMatchObject({ status: 200, body: { note: submission.note } });
    const read = (await review(reviewer, documentId)).body;
    expect(read).toMatchObject({ note: submission.note, publication: { version: 1 } });
    await move(reviewer, documentId, 'leader-review');
    const { events } = (await move(leader, documentId, 'approved')).body;
    expect(events.map(({ note }: { note: string | null }) => note)).toEqual([
      ...Array(events.length - 3).fill(null),
      ...Array(3).fill(submission.note),
    ]);
    const other = await call('POST', `/disclosure/reports/${documentId}/publications`, editor, { note: '另一说明' });
    expect(other).toMatchObject({ status: 400, body: { error: { details: { errors: [{ path: ['note'] }] } } } });
    expect((await call('POST', `/disclosure/reports/${documentId}/publications`, editor, {})).status).toBe(204);
    expect((await get(addressOf(organization.code))).body).toMatchObject({
      version: 2,
      note: submission.note,
      previousVersion: 1,
    });
    expect((await get(`${addressOf(organization.code)}?version=1`)).body).toMatchObject({
      note: null,
      previousVersion: null,
    });
  });

  it('a decision on another note than the one that stands is refused', async () => {
    const { documentId, organization } = await newPublished();
    const { editor, reviewer } = await newTeam(organization.documentId);
    await contentManagerOf(editor).save(documentId, { title: '更正后的标题' });
    const submit = (note: string) =>
      call('POST', `/disclosure/reports/${documentId}/moves`, editor, { to: 'section-review', note });
    await submit('第一种说法');
    const { look } = (await review(reviewer, documentId)).body;
    await move(editor, documentId, 'drafting');
    await submit('第二种说法');
    const decided = await call('POST', `/disclosure/reports/${documentId}/moves`, reviewer, {
      to: 'leader-review',
      look,
    });
    expect(decided.status).toBe(409);
  });

  it.each([[''], [5], ['长'.repeat(2_001)]])('refuses the note %j', async (note) => {
    const { documentId, organization } = await newPublished();
    const { editor } = await newTeam(organization.documentId);
    await contentManagerOf(editor).save(documentId, { title: '更正后的标题' });
    const { status, body } = await call('POST', `/disclosure/reports/${documentId}/moves`, editor, {
      to: 'section-review',
      note,
    });
    expect(status).toBe(400);
    expect(body.error.details.errors[0].path).toEqual(['note']);
  });

  it('alone has a note: a first version, or another move, is refused one', async () => {
    const { documentId, organization } = await newDraft(balancedInput);
    const { editor, reviewer } = await newTeam(organization.documentId);
    const first = { to: 'section-review', note: '首次公开' };
    expect((await call('POST', `/disclosure/reports/${documentId}/moves`, editor, first)).status).toBe(400);
    await move(editor, documentId, 'section-review');
    const onwards = { to: 'leader-review', note: '补充' };
    expect((await call('POST', `/disclosure/reports/${documentId}/moves`, reviewer, onwards)).status).toBe(400);
  });

  it('is told as one on the way: in the list, and to whoever writes it', async () => {
    const { documentId, organization } = await newPublished();
    const { editor } = await newTeam(organization.documentId);
    const told = async () => {
      const { body } = await call('GET', `/disclosure/desk/summaries?documentId[]=${documentId}`, editor);
      return body.data[0].isCorrection;
    };
    expect(await told()).toBe(false);
    await contentManagerOf(editor).save(documentId, { title: '更正后的标题' });
    expect(await told()).toBe(true);
    const mine = await call('GET', '/disclosure/desk/mine', editor);
    expect(mine.body.data).toContainEqual(expect.objectContaining({ documentId, isCorrection: true }));
  });
});

describe('a published report', () => {
  it.each<[string, (documentId: string) => Promise<{ status: number; body: { error: { message: string } } }>]>([
    ['unpublished', (id) => contentManager.unpublish(id)],
    ['unpublished by the document service', (id) => documents.unpublish(id)],
    ['deleted', (id) => call('DELETE', `/content-manager/collection-types/${reportUid}/${id}`, 'admin')],
    ['deleted by the document service', (id) => documents.delete(id)],
    [
      'unpublished in bulk',
      (id) =>
        call('POST', `/content-manager/collection-types/${reportUid}/actions/bulkUnpublish`, 'admin', {
          documentIds: [id],
        }),
    ],
    [
      'deleted in bulk',
      (id) =>
        call('POST', `/content-manager/collection-types/${reportUid}/actions/bulkDelete`, 'admin', {
          documentIds: [id],
        }),
    ],
  ])('cannot be %s: it must be withdrawn', async (_name, act) => {
    const { documentId, organization } = await newPublished();
    const { status, body } = await act(documentId);
    expect(status).toBe(409);
    expect(body.error.message).toContain('须先撤回公开版本并说明理由');
    expect((await stored(documentId)).published).toBeDefined();
    expect((await get(addressOf(organization.code))).status).toBe(200);
  });
});
