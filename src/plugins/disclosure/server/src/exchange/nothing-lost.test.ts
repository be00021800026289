/** Whatever stands beside a table is text of the chapter or listed; the tables are read as without it. */
import { type Copied, copyReport, toHtml, toPipes, toTabs } from '#fixtures/copied-report';
import { variedDocument } from '#fixtures/documents';
import { layouts, plainText } from '../../../model';
import { importReport } from './import-report';

const read = (text: string, fileName: string) => importReport(new TextEncoder().encode(text), { fileName });

const document = variedDocument(layouts.v2021);
const copied: readonly Copied[] = copyReport(document);

const bare = (text: string) => text.replace(/[\s|]/g, '');

const remarks = [
  '联系电话：0471-6265678',
  '0471-6265678',
  '办公电话 0471 6265678 转 801',
  '（单位：件）',
  '统计时间：2023年1月1日至12月31日',
  '填报人：王某',
  '附件2',
  '12',
  '2023-12-31',
  '邮编 010010',
  '注：以上含下属单位3家',
  'http://example.org/2023/12/1.html',
  '2023',
  '科室 12',
  '截至12月31日',
  '主任 王一',
  '局办公室 二',
  'No. 7',
  '机关 2 下属 3',
  '规章 2',
  '总计 7 件',
];

interface Shape {
  fileName: string;
  text: string;
  /** Where a paragraph may be put in. */
  places: number[];
  paragraph: (text: string) => string;
}

const html = toHtml(copied);
const htmlPlaces = [...html.matchAll(/<table|<\/table>/g)].map(({ 0: mark, index }) =>
  mark === '<table' ? index : index + mark.length,
);

const lineShape = (text: string): Shape => {
  const lines = text.split('\n');
  const places: number[] = [];
  let at = 0;
  lines.forEach((line, index) => {
    const isRow = (one: string | undefined) => /[|\t]/.test(one ?? '');
    if (index > 0 && isRow(line) !== isRow(lines[index - 1])) places.push(at);
    at += line.length + 1;
  });
  return { fileName: 'report.txt', text, places, paragraph: (one) => `${one}\n` };
};

const shapes: [string, Shape][] = [
  ['HTML', { fileName: 'report.html', text: html, places: htmlPlaces, paragraph: (text) => `<p>${text}</p>` }],
  ['pipes', lineShape(toPipes(copied))],
  ['tabs', lineShape(toTabs(copied))],
];

describe.each(shapes)('beside a table in %s', (_, { fileName, text, places, paragraph }) => {
  it.each(remarks)('%s', async (remark) => {
    const lost: string[] = [];
    for (const place of places) {
      const imported = await read(text.slice(0, place) + paragraph(remark) + text.slice(place), fileName);
      const body = imported.document.sections.map((section) => plainText(section.body)).join('');
      const listed = imported.unmapped.map((each) => each.text).join('');
      const isKept = bare(body + listed).includes(bare(remark));
      const isSame =
        JSON.stringify([imported.document.proactive, imported.document.applications, imported.document.remedies]) ===
        JSON.stringify([document.proactive, document.applications, document.remedies]);
      if (!isKept || !isSame)
        lost.push(`${isKept ? '' : 'lost '}${isSame ? '' : 'other figures '} before ${text.slice(place, place + 40)}`);
    }
    expect(lost).toEqual([]);
  });
});
