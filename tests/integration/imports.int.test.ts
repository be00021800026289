/** What a file says, before anything is imported: `POST /disclosure/imports/preview`. */
import { readdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ImportPreviewResponse } from '../../src/plugins/disclosure/contracts';
import { limits } from '../../src/plugins/disclosure/server/src/exchange/limits';
import { newPerson, newRole } from './setup/people';
import { balancedInput, countRows, newDraft, newOrganization } from './setup/reports';

interface Sent {
  status: number;
  body: Partial<ImportPreviewResponse> & { error?: { message: string; details: { errors: unknown[] } } };
}

async function preview(form: FormData, token: string | null = server.adminToken, query = ''): Promise<Sent> {
  const response = await fetch(`${server.url}/disclosure/imports/preview${query}`, {
    method: 'POST',
    headers: token ? { Authorization: `Bearer ${token}` } : {},
    body: form,
  });
  return { status: response.status, body: (await response.json()) as Sent['body'] };
}

function fileOf(content: BlobPart, name: string, field = 'files'): FormData {
  const form = new FormData();
  form.append(field, new Blob([content]), name);
  return form;
}

const fixture = (name: string) =>
  fileOf(readFileSync(path.resolve(__dirname, '../fixtures/reports', name), 'utf8'), name);

/** Uploads that were left lying about. */
const leftovers = () => readdirSync(os.tmpdir()).filter((name) => /^[0-9a-f]{20,}$|^upload_/.test(name)).length;

it('is the document, what was guessed, what was not mapped, and the source beside it; nothing is stored', async () => {
  const before = await countRows();
  const files = leftovers();
  const { status, body } = await preview(fixture('commerce-bureau-2020.pipes.txt'));
  expect(status).toBe(200);
  expect(body.data?.document).toMatchObject({ year: 2020, layout: 'v2019', organization: { code: null } });
  expect(body.data?.unmapped.map(({ text }) => text)).toEqual(['上一条:', '下一条:']);
  const places = new Set(body.data?.source?.map(({ where }) => where));
  for (const { where } of body.data?.unmapped ?? []) expect(places).toContain(where);
  expect(body.data?.isSourceCut).toBe(false);
  expect(await countRows()).toEqual(before);
  expect(leftovers()).toBe(files);
});

it('names guesses with their confidence and reason', async () => {
  const { body } = await preview(fixture('bureau.cells.txt'));
  expect(body.data?.guesses).toContainEqual({
    path: 'proactive.administrativeLicensing.change',
    text: '减4',
    confidence: expect.any(Number),
    reason: { zh: expect.any(String), en: expect.any(String) },
    pass: 'takeStreams',
  });
});

describe('whose report it is', () => {
  const pageOf = (name: string, fileName = 'a.txt') =>
    fileOf(`${name}2023年政府信息公开工作年度报告\n一、总体情况\n做了工作。\n二、主动公开政府信息情况`, fileName);
  const place = `甲${process.hrtime.bigint() % 100_000n}市`;

  it('is the organization that goes by a short form or by its name before the reform, with a guess', async () => {
    const whole = await newOrganization({ name: `${place}发展和改革委员会` });
    const market = await newOrganization({ name: `${place}市场监督管理局` });
    const exact = await preview(pageOf(whole.name));
    expect(exact.body.data?.document.organization).toEqual({ code: whole.code, name: whole.name });
    expect(exact.body.data?.guesses.filter(({ path }) => path === 'organization')).toEqual([]);
    for (const [said, { code, name }] of [
      [`${place}发改委`, whole],
      [`${place}工商局`, market],
    ] as const) {
      const { body } = await preview(pageOf(said));
      expect(body.data?.document.organization).toEqual({ code, name });
      expect(body.data?.guesses).toContainEqual(expect.objectContaining({ path: 'organization', text: said }));
    }
  });

  it('is listed with all who may be meant, where several go by a name', async () => {
    const names = [`${place}乙县文化和旅游局`, `${place}丙县文化和旅游局`];
    const codes = [];
    for (const name of names) codes.push((await newOrganization({ name })).code);
    const { body } = await preview(pageOf('县文旅局'));
    expect(body.data?.document.organization.code).toBeNull();
    expect(body.data?.candidates.map(({ code }) => code)).toEqual(expect.arrayContaining(codes));
    const guess = body.data?.guesses.find(({ path }) => path === 'organization');
    for (const name of names) expect(guess?.reason.zh).toContain(name);
  });

  it('is named by the file, where the report itself names nobody: for a person to confirm', async () => {
    const { code, name } = await newOrganization({ name: `${place}水务局` });
    const { body } = await preview(fileOf('一、总体情况\n做了工作。\n二、主动公开政府信息情况', `${name}2023年报.txt`));
    expect(body.data?.document.organization.code).toBe(code);
    const guess = body.data?.guesses.find(({ path }) => path === 'organization');
    expect(guess?.confidence).toBeLessThanOrEqual(0.5);
  });

  it('is none that the person may not see', async () => {
    const { name } = await newOrganization({ name: `${place}财政局` });
    const { bearer } = await newPerson([await newRole('只写报告', ['create', 'read', 'update'])]);
    const { status, body } = await preview(pageOf(name), bearer);
    expect([status, body.data?.document.organization]).toEqual([200, { code: null, name }]);
  });
});

it('does not hold up whoever else asks the server for something', async () => {
  const text = `三、收到和处理政府信息公开申请情况\n${'一、本年新收政府信息公开申请数量21710000218\n'.repeat(25_000)}`;
  let isRead = false;
  const reading = preview(fileOf(text, 'a.txt')).finally(() => {
    isRead = true;
  });
  let answered = 0;
  while (!isRead) {
    expect((await fetch(`${server.url}/admin/init`)).status).toBe(200);
    answered += 1;
  }
  expect((await reading).status).toBe(200);
  // Read in the server's own thread, the file would let a few through while it is sent, and none after.
  expect(answered).toBeGreaterThan(50);
});

it('keeps a wrong sum as it stands', async () => {
  const { body } = await preview(fixture('experimental-zone-2020.glued.txt'));
  expect(body.data?.document.applications.totalResults?.total).toBe(21);
});

it.each<[string, () => FormData, number]>([
  ['no file', () => new FormData(), 400],
  ['a file in another field', () => fileOf('x', 'a.txt', 'other'), 400],
  [
    'two files',
    () => {
      const form = fileOf('x', 'a.txt');
      form.append('files', new Blob(['y']), 'b.txt');
      return form;
    },
    400,
  ],
  ['a file without a report', () => fileOf('今天天气很好', 'a.txt'), 400],
  ['a damaged archive', () => fileOf('PK\u0003\u0004 word/document.xml', 'a.docx'), 400],
  ['a PDF', () => fileOf('%PDF-1.7', 'a.pdf'), 400],
  ['a name that leads elsewhere', () => fileOf('今天天气很好', '../../etc/passwd'), 400],
  ['a file beyond the limit', () => fileOf('x'.repeat(limits.fileBytes + 1), 'a.txt'), 413],
])('is refused with a reason, and leaves nothing behind: %s', async (_, make, expected) => {
  const files = leftovers();
  const { status, body } = await preview(make());
  expect(status).toBe(expected);
  expect(body.error?.details.errors).toHaveLength(1);
  expect(leftovers()).toBe(files);
});

it('is for people who are signed in and may create or edit reports', async () => {
  expect((await preview(fixture('bureau.cells.txt'), null)).status).toBe(401);
  const { bearer } = await newPerson([await newRole('只能查看', ['read'])]);
  expect((await preview(fixture('bureau.cells.txt'), bearer)).status).toBe(403);
});

it('takes many at once in turn, and one that fails harms none of the others', async () => {
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, at) => preview(at % 2 ? fileOf('%PDF', 'a.pdf') : fixture('bureau.cells.txt'))),
  );
  expect(answers.map(({ status }) => status)).toEqual([200, 400, 200, 400, 200, 400, 200, 400]);
});

it('says on demand which pass gave a cell its figure, and what that pass does', async () => {
  const form = fixture('bureau.cells.txt');
  const plain = await preview(form);
  expect(plain.body.data?.trace).toBeUndefined();
  const { body } = await preview(form, server.adminToken, '?trace=true');
  const given = body.data?.trace?.find(({ pass }) => pass === 'takeStreams');
  expect(given).toMatchObject({ does: { zh: expect.any(String), en: expect.any(String) } });
  expect(given?.cells).toContain('proactive.administrativeLicensing.change');
});

it('marks what a person has to look at: a year that the file and its text disagree about', async () => {
  const { body } = await preview(fileOf('政府信息公开工作年度报告\n一、总体情况\n发布日期：2024-01-10\n无。', 'a.txt'));
  expect(body.data?.guesses.find(({ path: at }) => at === 'year')).toMatchObject({ isAsked: true, pass: 'nameYear' });
});

it('says of a file of ours what was changed since its export', async () => {
  const { documentId } = await newDraft(balancedInput);
  const response = await fetch(`${server.url}/disclosure/reports/${documentId}/export?format=html`, {
    headers: { Authorization: `Bearer ${server.adminToken}` },
  });
  const page = await response.text();
  expect((await preview(fileOf(page, 'a.html'))).body.data?.sinceExport).toMatchObject({ values: [], chapters: [] });
  const other = page.replace(/(data-cell="applications.newRequests.total"[^>]*>)\d*/, '$17531');
  expect((await preview(fileOf(other, 'a.html'))).body.data?.sinceExport?.values).toEqual([
    { path: 'applications.newRequests.total', from: expect.any(Number), to: 7531 },
  ]);
});
