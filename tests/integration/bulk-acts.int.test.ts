import { layouts } from '../../src/plugins/disclosure/model';
import { completeDocument, withCells } from '../fixtures/documents';
import { call, contentManagerOf } from './setup/http';
import { approve, move, newPerson, type Person, review } from './setup/people';
import { withdraw } from './setup/publications';
import {
  balancedInput,
  inputOf,
  newDraft,
  newOrganization,
  newPublished,
  reportUid,
  unbalancedInput,
} from './setup/reports';

const content = `/content-manager/collection-types/${reportUid}`;

const readiness = (who: Person | 'public', act: string, ids: readonly string[]) =>
  call(
    'GET',
    `/disclosure/reports/readiness?act=${act}&${ids.map((id, at) => `documentId[${at}]=${id}`).join('&')}`,
    who,
  );

/** An approved report, one in drafting that adds up, and one that does not, of one bureau and its editor. */
async function bureau() {
  const organization = await newOrganization();
  const create = async (data: Record<string, unknown>) =>
    (await strapi.documents(reportUid).create({ data })).documentId;
  const approved = await create(balancedInput(organization.documentId, 2023));
  await approve(approved);
  const ready = await create(balancedInput(organization.documentId, 2022));
  const broken = await create(unbalancedInput(organization.documentId, 2021));
  const editor = await newPerson(['report-editor'], [organization.documentId]);
  return { approved, ready, broken, editor };
}

describe('many reports at once', () => {
  test('can be judged and published by whoever may publish each', async () => {
    const { approved, ready, broken, editor } = await bureau();
    const foreign = await newDraft(balancedInput);
    const ids = [approved, ready, broken, foreign.documentId];
    // The Content Manager's own dialog reads these.
    const validated = (documentIds: string[]) =>
      call('POST', `${content}/actions/bulkFindForValidation`, editor, { documentIds });
    for (const report of (await validated([approved, ready, broken])).body.results)
      expect(report).toMatchObject({ title: expect.any(String), year: expect.any(Number), layout: 'v2021' });
    expect((await validated(ids)).status).toBe(404);

    const publish = await readiness(editor, 'publish', ids);
    expect(publish.body.data).toMatchObject([
      { documentId: approved, status: 'approved', refusal: null, to: null },
      { documentId: ready, status: 'drafting', refusal: { zh: '尚未审核通过' } },
      { documentId: broken, refusal: { zh: '尚未审核通过' } },
    ]);
    const submit = await readiness(editor, 'submit', ids);
    expect(submit.body.data).toMatchObject([
      { documentId: approved, refusal: { zh: '已经提交' } },
      { documentId: ready, refusal: null, to: 'section-review', digest: expect.any(String) },
      { documentId: broken, refusal: { zh: expect.stringContaining('错误') } },
    ]);

    expect((await contentManagerOf(editor).bulkPublish([approved, ready])).status).toBe(400);
    expect((await contentManagerOf(editor).bulkPublish([approved, foreign.documentId])).status).toBe(404);
    expect(await contentManagerOf(editor).bulkPublish([approved])).toMatchObject({ status: 200, body: { count: 1 } });
    expect((await readiness(editor, 'publish', [approved])).body.data).toMatchObject([
      { status: 'published', refusal: { zh: '已经发布' } },
    ]);
  });

  test('are judged beside what was published last year, as their submission will be', async () => {
    const { organization } = await newPublished(2022);
    const grown = withCells(completeDocument(layouts.v2021), [['proactive.normativeDocuments.inForce', 5]]);
    const data = inputOf(grown, organization.documentId, 2023);
    const { documentId } = await strapi.documents(reportUid).create({ data });
    const editor = await newPerson(['report-editor'], [organization.documentId]);
    expect((await readiness(editor, 'submit', [documentId])).body.data).toMatchObject([
      { documentId, refusal: { zh: '有 1 条提醒未说明理由' } },
    ]);
    expect((await move(editor, documentId, 'section-review')).status).toBe(400);
  });

  test('are asked about by people, within limits', async () => {
    const { editor } = await bureau();
    expect((await readiness('public', 'publish', ['x'])).status).toBe(401);
    expect((await readiness(editor, 'delete', ['x'])).status).toBe(400);
    expect((await readiness(editor, 'publish', Array(101).fill('x'))).status).toBe(400);
    expect((await readiness(editor, 'publish', ['unknown'])).body.data).toEqual([]);
  });
});

test('a withdrawal is in the history as what it is, with its reason, and the word for the report says so', async () => {
  const { documentId, organization } = await newPublished();
  const office = await newPerson(['supervising-office'], [organization.documentId]);
  const editor = await newPerson(['report-editor'], [organization.documentId]);
  expect((await review(editor, documentId)).body).toMatchObject({
    status: 'published',
    publicPath: `/api/disclosure/publications/${organization.code}/2023.html`,
    record: [{ kind: 'publication', version: 1 }],
  });
  // What is public stays so until somebody withdraws it; the refusal is in the words of an office.
  const unpublished = await contentManagerOf(editor).unpublish(documentId);
  expect(unpublished.status).toBe(409);
  expect(unpublished.body.error.message).not.toContain('POST');
  expect((await withdraw(documentId, { reason: '数据有误' }, editor)).status).toBe(403);
  expect((await withdraw(documentId, { reason: '数据有误' }, office)).status).toBe(204);
  const { body } = await review(editor, documentId);
  expect(body).toMatchObject({
    status: 'withdrawn',
    stage: 'drafting',
    record: [{ kind: 'publication' }, { kind: 'withdrawal', note: '数据有误', actor: office.name }],
  });
  expect(body.events.at(-1)).toMatchObject({ kind: 'withdrawal', comment: '数据有误', actor: { name: office.name } });
  const mine = await call('GET', '/disclosure/desk/mine', editor);
  expect(mine.body.data.every(({ status }: { status: string | null }) => status !== 'published')).toBe(true);
  await move(editor, documentId, 'section-review');
  expect((await review(editor, documentId)).body.status).toBe('submitted');
});
