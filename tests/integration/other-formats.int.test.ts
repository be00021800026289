/** Files of formats that are read by way of another: text PDF, and the old formats that LibreOffice converts. */
import { readdirSync } from 'node:fs';
import os from 'node:os';
import type { ImportPreviewResponse } from '../../src/plugins/disclosure/contracts';
import { type PdfContent, pdfOf, tableContent } from '../fixtures/pdf';

interface Sent {
  status: number;
  body: Partial<ImportPreviewResponse> & { error?: { message: string; details: { errors: unknown[] } } };
}

async function preview(content: Buffer, name: string): Promise<Sent> {
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(content)]), name);
  const response = await fetch(`${server.url}/disclosure/imports/preview`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${server.adminToken}` },
    body: form,
  });
  return { status: response.status, body: (await response.json()) as Sent['body'] };
}

const leftovers = () => readdirSync(os.tmpdir()).filter((name) => /^gongkai-convert-|^upload_/.test(name));

const title = { text: '青石县测试局2023年政府信息公开工作年度报告', x: 120, y: 800, size: 16 };
const heading = (text: string, y: number) => ({ text, x: 60, y, size: 12 });

/** Table one as a page draws it, with a row whose label takes two lines. */
const regulations = tableContent({
  xs: [60, 200, 300, 400, 500],
  ys: [740, 715, 690, 665, 630],
  rows: [
    ['第二十条第（一）项'],
    ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
    ['规章', '6', '2', '31'],
    ['行政规范\n性文件', '7', '8', '9'],
  ],
});

const together = (...contents: PdfContent[]): PdfContent => ({
  texts: contents.flatMap(({ texts = [] }) => texts),
  rules: contents.flatMap(({ rules = [] }) => rules),
});

const page = together(
  { texts: [title, heading('一、总体情况', 775), { text: '本年主动公开信息。', x: 84, y: 760 }] },
  regulations,
  {
    texts: [
      heading('二、主动公开政府信息情况', 745),
      heading('三、收到和处理政府信息公开申请情况', 600),
      { text: '— 1 —', x: 290, y: 30 },
    ],
  },
);

it('reads the tables of a PDF cell by cell, in a font that the file does not hold', async () => {
  const { status, body } = await preview(pdfOf([page]), 'report.pdf');
  expect(status).toBe(200);
  expect(body.data?.document).toMatchObject({
    year: 2023,
    organization: { name: '青石县测试局' },
    proactive: {
      regulations: { issued: 6, repealed: 2, inForce: 31 },
      normativeDocuments: { issued: 7, repealed: 8, inForce: 9 },
    },
  });
  expect(body.data?.unmapped).toEqual([]);
  expect(leftovers()).toEqual([]);
});

it.each([
  ['a scan', pdfOf([{}]), '扫描件'],
  ['one cut off', pdfOf([page]).subarray(0, 400), '损坏'],
  ['no PDF but in name', Buffer.from('%PDF-1.7\n'), '损坏'],
  ['too many pages', pdfOf(Array.from({ length: 201 }, () => ({}))), '页数过多'],
])('refuses a PDF that cannot be read: %s', async (_, content, reason) => {
  const { status, body } = await preview(content, 'report.pdf');
  expect([status, body.error?.message]).toEqual([400, expect.stringContaining(reason)]);
  expect(body.error?.details.errors).toMatchObject([{ path: ['files'] }]);
  expect(leftovers()).toEqual([]);
});

it('refuses what only looks like an old format, and leaves nothing of it', async () => {
  const old = Buffer.alloc(2_048);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(old);
  const answers = await Promise.all([preview(old, 'report.wps'), preview(old, 'report.doc'), preview(old, 'a.et')]);
  for (const { status, body } of answers)
    expect([status, body.error?.details.errors]).toMatchObject([400, [{ path: ['files'] }]]);
  expect(leftovers()).toEqual([]);
});
