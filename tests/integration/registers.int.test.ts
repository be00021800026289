/** A register of applications, counted for a report: `POST /disclosure/registers/count`, and what is kept of it. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import type { RegisterCountResponse } from '../../src/plugins/disclosure/contracts/registers';
import { call } from './setup/http';
import { newPerson, newRole } from './setup/people';
import { balancedInput, newDraft } from './setup/reports';

interface Sent {
  status: number;
  body: Partial<RegisterCountResponse> & { error?: { message: string; details: { errors: unknown[] } } };
}

const people = ['欧阳建国', '钱小梅', '司徒雅文', '宁远测绘有限公司'];
const head = ['登记编号', '收到日期', '申请人', '申请人类型', '联系电话', '申请内容', '办理结果', '答复日期'];
const rows = [
  ['YSQ-2025-01', '2024-12-20', people[0], '自然人', '13800138001', `${people[0]}家的征收补偿`, '已公开', '2025-01-08'],
  ['YSQ-2025-02', '2025-02-03', people[1], '自然人', '13800138002', '低保名单', `${people[1]}撤件`, '2025-02-20'],
  ['YSQ-2025-03', '2025-03-03', people[2], '自然人', '13800138003', '会议纪要', '甲类', '2025-03-20'],
  ['YSQ-2025-04', '2025-12-30', people[3], '商业企业', '13800138004', '规划条件', '', ''],
];
const csv = [head, ...rows].map((row) => row.join(',')).join('\n');

async function workbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('2025年');
  sheet.addRows([['依申请公开台账'], head, ...rows]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function count(
  asked: unknown,
  files: [string, BlobPart][] = [['register.csv', csv]],
  token: string | null = server.adminToken,
): Promise<Sent> {
  const form = new FormData();
  for (const [name, content] of files) form.append('files', new Blob([content]), name);
  if (asked !== undefined) form.append('asked', typeof asked === 'string' ? asked : JSON.stringify(asked));
  const headers: Record<string, string> = token ? { Authorization: `Bearer ${token}` } : {};
  const response = await fetch(`${server.url}/disclosure/registers/count`, { method: 'POST', headers, body: form });
  return { status: response.status, body: (await response.json()) as Sent['body'] };
}

it('is a matrix that adds up, and what was not counted with its row', async () => {
  const { status, body } = await count({ year: 2025 });
  expect(status).toBe(200);
  expect(body.data?.layout).toBe('v2021');
  expect(body.data?.applications.carriedOver).toMatchObject({ naturalPerson: 1, total: 1 });
  expect(body.data?.applications.carriedForward).toMatchObject({ commercialEnterprise: 1, total: 1 });
  expect(body.data?.places['applications.granted.naturalPerson']).toEqual({ 0: [2] });
  expect(body.data?.notCounted.first.map(({ row, fault }) => [row, fault])).toEqual([
    [3, 'unreadOutcome'],
    [4, 'unreadOutcome'],
  ]);
  expect(body.data?.findings).toEqual([]);
});

it('asks for a word once: what was chosen is kept for the organization', async () => {
  const { organization } = await newDraft(balancedInput, 2025);
  const asked = { year: 2025, organization: organization.code };
  const { body: first } = await count(asked);
  expect(first.data?.words).toContainEqual(expect.objectContaining({ text: '甲类', to: null }));
  const choices = { columns: { 登记编号: 'none' }, values: { outcome: { 甲类: 'refusedByLaw' } } };
  const kept = await call('PUT', `/disclosure/registers/${organization.code}/mapping`, 'admin', choices);
  expect(kept).toMatchObject({ status: 200, body: { data: choices } });
  const { body: second } = await count(asked);
  expect(second.data?.notCounted.first.map(({ row }) => row)).toEqual([3]);
  expect(second.data?.applications.refusedByLaw?.total).toBe(1);
  expect(second.data?.kept).toEqual(choices);
});

it('leaves nobody of the file behind: in the answer, the database, the logs and the temporary folder', async () => {
  const { organization } = await newDraft(balancedInput, 2025);
  const began = Date.now();
  const logged: string[] = [];
  const log = (info: unknown) => logged.push(JSON.stringify(info));
  strapi.log.on('data', log);
  const wrong = { columns: { 申请人: 'outcome', 申请内容: 'channel', 联系电话: 'applicant' }, values: {} };
  const files: [string, BlobPart][] = [
    ['register.xlsx', (await workbook()).slice().buffer],
    ['register.csv', csv],
  ];
  const answers = [
    await count({ year: 2025, organization: organization.code }, files),
    await count({ year: 2025, organization: organization.code, choices: wrong }, files),
    await count({ year: 2025 }, [['damaged.xlsx', (await workbook()).slice(0, 4_000).buffer]]),
  ];
  strapi.log.off('data', log);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 400]);
  const said = JSON.stringify(answers);
  const stored = await everythingStored();
  const temporary = filesSince(os.tmpdir(), began);
  for (const secret of [...people, '13800138001', '征收补偿', '低保名单'])
    for (const place of [said, stored, logged.join('\n'), ...temporary]) expect(place).not.toContain(secret);
  expect(said).toMatch(/"sha256":"[0-9a-f]{64}"/);
});

/** Every row of every table. */
async function everythingStored(): Promise<string> {
  const tables: string[] = await strapi.db.dialect.schemaInspector.getTables();
  const all = [];
  for (const table of tables) all.push(JSON.stringify(await strapi.db.connection(table).select('*')));
  return all.join('\n');
}

/** What files hold that were written since, as far as they can be read. */
function filesSince(folder: string, began: number, depth = 3): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    try {
      if (entry.isDirectory()) return depth > 0 ? filesSince(full, began, depth - 1) : [];
      const { mtimeMs, size } = statSync(full);
      return entry.isFile() && mtimeMs >= began - 1_000 && size < 64 * 2 ** 20 ? [readFileSync(full, 'utf8')] : [];
    } catch {
      return [];
    }
  });
}

it('is for those who may edit reports, of organizations that they see', async () => {
  const { organization } = await newDraft(balancedInput, 2025);
  const stranger = await newPerson(['report-editor']);
  const reader = await newPerson([await newRole(`Reader ${Date.now()}`, ['read'])]);
  expect((await count({ year: 2025 }, undefined, null)).status).toBe(401);
  expect((await count({ year: 2025 }, undefined, reader.bearer)).status).toBe(403);
  expect((await count({ year: 2025 }, undefined, stranger.bearer)).status).toBe(200);
  expect((await count({ year: 2025, organization: organization.code }, undefined, stranger.bearer)).status).toBe(404);
  const path = `/disclosure/registers/${organization.code}/mapping`;
  const nothing = { columns: {}, values: {} };
  expect((await call('PUT', path, stranger, nothing)).status).toBe(404);
  expect((await call('PUT', path, reader, nothing)).status).toBe(403);
});

it.each([
  ['no question', undefined, undefined],
  ['no JSON', '{', undefined],
  ['no year', {}, undefined],
  ['a year that is none', { year: 1.5 }, undefined],
  ['a layout that is none', { year: 2025, layout: 'v1999' }, undefined],
  ['a field that is none', { year: 2025, choices: { columns: { a: 'b' }, values: {} } }, undefined],
  ['another parameter', { year: 2025, more: 1 }, undefined],
  ['no file', { year: 2025 }, []],
  ['a file that holds no register', { year: 2025 }, [['a.json', '{"a":1}']]],
  ['an empty file', { year: 2025 }, [['a.csv', '']]],
] as [string, unknown, [string, BlobPart][] | undefined][])('%s is a 400 with a path', async (_what, asked, files) => {
  const { status, body } = await count(asked, files);
  expect(status).toBe(400);
  expect(body.error?.details.errors).not.toEqual([]);
});
