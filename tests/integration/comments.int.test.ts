import { call, contentManagerOf } from './setup/http';
import { move, newPerson, newTeam, type Person, review } from './setup/people';
import { balancedInput, newDraft } from './setup/reports';

const addressOf = (documentId: string, rest = '') => `/disclosure/reports/${documentId}/comments${rest}`;
const list = (who: Person, documentId: string) => call('GET', addressOf(documentId), who);
const comment = (who: Person | 'public' | 'api', documentId: string, body: unknown) =>
  call('POST', addressOf(documentId), who, body);
const answer = (who: Person, documentId: string, id: number, text: string) =>
  call('POST', addressOf(documentId, `/${id}/answers`), who, { text });
const tick = (who: Person, documentId: string, id: number, done = true) =>
  call('PUT', addressOf(documentId, `/${id}`), who, { done });

const atCell = { path: 'applications.granted.naturalPerson', text: '请核对' };
const atParagraph = { path: 'sections.overview', quote: '本年度共公开', text: '此句与上年相同' };

test('comments are written, answered and ticked off, and stay with the report through its review', async () => {
  const { documentId, organization } = await newDraft(balancedInput);
  const { editor, reviewer, leader } = await newTeam(organization.documentId);
  await move(editor, documentId, 'section-review');
  const { digest, look } = (await review(reviewer, documentId)).body;
  await comment(reviewer, documentId, atCell);
  const { body } = await comment(reviewer, documentId, atParagraph);
  expect(body.data).toMatchObject([
    { ...atCell, quote: null, author: { name: reviewer.name }, answers: [], done: null, mayTick: true },
    { ...atParagraph, done: null },
  ]);
  // They are no part of the report: neither of its digest nor of what reviewers judge.
  expect((await review(reviewer, documentId)).body).toMatchObject({ digest, look });
  await move(reviewer, documentId, 'drafting', '见批注');

  const [first, second] = body.data;
  expect((await answer(editor, documentId, first.id, '已核对，无误')).body.data[0].answers).toMatchObject([
    { text: '已核对，无误', author: { name: editor.name } },
  ]);
  const preview = () => call('GET', `/disclosure/reports/${documentId}/moves/section-review`, editor);
  expect((await preview()).body).toMatchObject({ openComments: 2, isUnchanged: true });
  expect((await tick(editor, documentId, first.id)).body.data[0].done).toMatchObject({ name: editor.name });
  await contentManagerOf(editor).save(documentId, { title: '改过的标题' });
  expect((await preview()).body).toMatchObject({ openComments: 1, isUnchanged: false });
  await move(editor, documentId, 'section-review');
  // Where the editor may not edit, a comment of somebody else is not theirs to tick off.
  expect((await tick(editor, documentId, second.id)).status).toBe(403);
  expect((await list(leader, documentId)).body.data).toHaveLength(2);
  expect((await tick(reviewer, documentId, first.id, false)).body.data[0].done).toBeNull();
});

test('whoever does not see the report learns nothing of its comments', async () => {
  const { documentId, organization } = await newDraft(balancedInput);
  const insider = await newPerson(['report-editor'], [organization.documentId]);
  const other = await newDraft(balancedInput);
  const outsider = await newPerson(['report-editor'], [other.organization.documentId]);
  const [{ id }] = (await comment(insider, documentId, atCell)).body.data;
  expect((await comment('public', documentId, atCell)).status).toBe(401);
  expect((await comment('api', documentId, atCell)).status).toBe(401);
  for (const refused of [
    await list(outsider, documentId),
    await comment(outsider, documentId, atCell),
    await answer(outsider, documentId, id, '看见了'),
    await tick(outsider, documentId, id),
    // A comment is reached through its own report alone.
    await answer(outsider, other.documentId, id, '看见了'),
    await tick(outsider, other.documentId, id),
    await call('GET', `/disclosure/reports/${documentId}/moves/section-review`, outsider),
    await list(insider, 'unknown'),
    await tick(insider, documentId, 2 ** 40),
  ])
    expect(refused.status).toBe(404);
  expect((await list(insider, documentId)).body.data).toMatchObject([{ answers: [], done: null }]);
});

test('a comment that fits nowhere is refused', async () => {
  const { documentId, organization } = await newDraft(balancedInput);
  const who = await newPerson(['report-editor'], [organization.documentId]);
  for (const body of [
    {},
    [],
    { ...atCell, text: ' ' },
    { ...atCell, text: 'x'.repeat(2001) },
    { ...atCell, text: 'a\u0000b' },
    { ...atCell, path: 'applications.nothing.total' },
    { ...atCell, path: 'sections.nothing' },
    { ...atCell, path: 'sections.overview.more' },
    { ...atCell, path: '__proto__' },
    { ...atCell, done: true },
  ])
    expect((await comment(who, documentId, body)).status).toBe(400);
  expect((await list(who, documentId)).body.data).toEqual([]);
});

test('a move says to whom the report comes, nearest first', async () => {
  const { documentId, organization } = await newDraft(balancedInput);
  const { editor, reviewer, leader } = await newTeam(organization.documentId);
  const other = await newDraft(balancedInput);
  await newTeam(other.organization.documentId);
  const preview = (who: Person, to: string) => call('GET', `/disclosure/reports/${documentId}/moves/${to}`, who);
  const bureau = `第${organization.code}号测试局`;
  expect((await preview(editor, 'section-review')).body).toEqual({
    recipients: [{ name: reviewer.name, organization: bureau }],
    deadline: '2024-01-31',
    explained: [],
    openComments: 0,
    isUnchanged: false,
  });
  expect((await preview(leader, 'approved')).body.recipients).toEqual([{ name: editor.name, organization: bureau }]);
  expect((await preview(editor, 'nowhere')).status).toBe(400);
});
