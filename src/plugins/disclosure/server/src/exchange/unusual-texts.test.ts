/** Texts as other programs save them. */
import { completeDocument, withCells } from '#fixtures/documents';
import { layouts } from '../../../model';
import { importReport } from './import-report';
import { writers } from './writers';

const report = {
  document: {
    ...withCells(completeDocument(layouts.v2021), [['applications.granted.naturalPerson', 7531]]),
    title: '示例市水务局2023年政府信息公开工作年度报告',
    year: 2023,
  },
};

async function read(content: string | Buffer, fileName: string) {
  const { document, unmapped } = await importReport(Buffer.from(content), { fileName });
  return [document.applications.granted?.naturalPerson, unmapped];
}

const table = (value: string) =>
  [
    '2023年政府信息公开工作年度报告,,,,,,,',
    '三、收到和处理政府信息公开申请情况,,,,,,,',
    `（一）予以公开,${value},0,0,0,0,0,${value}`,
  ].join('\n');

const kept: [string, string][] = [
  ['as a formula', '="7531"'],
  ['as a formula in quotes', '"=""7531"""'],
  ['behind an apostrophe', "'7531"],
];

test.each(kept)('a number that a table keeps as text is one: %s', async (_, value) => {
  expect((await read(table(value), 'a.csv'))[0]).toBe(7531);
});

test.each(kept)('so it is in our own table: %s', async (_, value) => {
  const csv = String(await writers.csv.write(report));
  expect(await read(csv.replace(',7531\r\n', `,${value}\r\n`), 'a.csv')).toEqual([7531, []]);
});

test('two lines in a cell of a table are two numbers', async () => {
  const [value, listed] = await read(table('"7\n531"'), 'a.csv');
  expect([value, JSON.stringify(listed)]).toEqual([null, expect.stringContaining('7\\n531')]);
});

test('a page in UTF-16 without a mark is read', async () => {
  const page = String(await writers.html.write(report));
  expect(await read(Buffer.from(page, 'utf16le'), 'a.html')).toEqual([7531, []]);
  expect(await read(Buffer.from(page, 'utf16le').swap16(), 'a.html')).toEqual([7531, []]);
});

test.each(['MIME-Version: 1.0', 'From: <Saved by a browser>\r\nSubject: a\r\nMIME-Version: 1.0'])(
  'a web page in a single file is refused with advice: %j',
  async (head) => {
    const page = String(await writers.html.write(report));
    const mht = `${head}\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n${page}`;
    await expect(read(mht, 'a.mht')).rejects.toThrow(/\.docx 或网页.*save it as \.docx or HTML/);
  },
);
