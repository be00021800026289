/** Nobody's work is thrown away unseen, nor without a trace. */
import { type Answer, call, contentManager } from './setup/http';
import { review } from './setup/people';
import { balancedInput, newDraft, newPublished, stored } from './setup/reports';

const content = '/content-manager/collection-types/api::report.report';

const eventsOf = (report: string) =>
  strapi.db.query('plugin::disclosure.review-event').findMany({ where: { report }, orderBy: { sequence: 'asc' } });

type Removal = (documentId: string, revision: unknown) => Promise<Answer>;

const removals: [string, 'discard' | 'delete', Removal][] = [
  ['discard', 'discard', (id, revision) => call('POST', `${content}/${id}/actions/discard`, 'admin', { revision })],
  [
    'discard, in the address',
    'discard',
    (id, revision) => call('POST', `${content}/${id}/actions/discard?revision=${revision}`, 'admin', {}),
  ],
  ['delete', 'delete', (id, revision) => call('DELETE', `${content}/${id}?revision=${revision}`, 'admin')],
  [
    'bulk delete',
    'delete',
    (id, revision) =>
      call('POST', `${content}/actions/bulkDelete`, 'admin', { documentIds: [id], revisions: { [id]: revision } }),
  ],
  ['the content API', 'delete', (id, revision) => call('DELETE', `/api/reports/${id}?revision=${revision}`, 'api')],
];

/** A report whose draft A has saved once since B opened it. */
async function scene(kind: 'discard' | 'delete') {
  const { documentId } = kind === 'discard' ? await newPublished() : await newDraft(balancedInput);
  const opened = (await stored(documentId)).draft?.revision ?? 0;
  expect((await contentManager.save(documentId, { title: '甲改过的标题', revision: opened })).status).toBe(200);
  return { documentId, opened, before: await stored(documentId) };
}

describe.each(removals)('%s', (_name, kind, remove) => {
  test('by a form that is a revision older is refused with what would be lost, and nothing is', async () => {
    const { documentId, opened, before } = await scene(kind);
    const events = await eventsOf(documentId);
    const { status, body } = await remove(documentId, opened);
    expect(status).toBe(409);
    expect(body.error.details.revision).toEqual({ sent: opened, stored: opened + 1 });
    expect(body.error.details.differences).toContainEqual(
      expect.objectContaining({ path: 'title', from: '甲改过的标题' }),
    );
    expect(await stored(documentId)).toEqual(before);
    expect(await eventsOf(documentId)).toEqual(events);
  });

  test('by one who saw the draft leaves it in the history', async () => {
    const { documentId, opened } = await scene(kind);
    expect((await remove(documentId, opened + 1)).status).toBeLessThan(300);
    const event = (await eventsOf(documentId)).at(-1);
    expect(event).toMatchObject({ kind });
    expect(JSON.parse(event.document).title).toBe('甲改过的标题');
    expect((await stored(documentId)).draft?.title).not.toBe('甲改过的标题');
  });

  test('with a malformed revision is refused', async () => {
    const { documentId, before } = await scene(kind);
    expect((await remove(documentId, 'one')).status).toBe(400);
    expect(await stored(documentId)).toEqual(before);
  });
});

test('a caller that names no revision is not compared, as in a save; the draft stands in the history', async () => {
  const { documentId } = await scene('discard');
  expect((await contentManager.discard(documentId)).status).toBe(200);
  expect((await review('admin', documentId)).body.events.at(-1)).toMatchObject({
    kind: 'discard',
    from: 'drafting',
    to: 'drafting',
  });
});
