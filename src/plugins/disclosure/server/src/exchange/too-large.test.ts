/** Files that hold far more than a report does. */
import {
  archive,
  bookEntries,
  outcome,
  paragraph,
  read,
  refused,
  word,
  xml,
} from '../../../../../../tests/fixtures/hostile-files';
import { plainText } from '../../../model';
import { UnusableFile } from './unusable-file';

jest.setTimeout(240_000);

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

  it('is refused before Excel is parsed: too many elements', async () => {
    const book = await archive(bookEntries(`<sheetData/>${times('<a/>', 1_000_000)}`));
    expect(await refused(book, 'a.xlsx')).toBe('工作簿元素过多 / The workbook has too many elements');
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

  it('is given up where it has too many cells: CSV that is no tidy table', async () => {
    const content = `${'0,0\n'.repeat(60_000)}${'0'.repeat(300_000)}`;
    expect(await refused(content, 'a.csv')).toContain('too many table cells');
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
