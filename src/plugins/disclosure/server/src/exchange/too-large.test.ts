/** Files that hold far more than a report does. */
import { archive, bookEntries, outcome, paragraph, read, refused, word, xml } from '#fixtures/hostile-files';
import { plainText } from '../../../model';
import { UnusableFile } from './unusable-file';

jest.setTimeout(240_000);

/** Processor time that reading a file takes, in microseconds. */
async function costOf(file: string | Buffer, name: string): Promise<number> {
  const before = process.cpuUsage();
  await outcome(file, name);
  return process.cpuUsage(before).user;
}

/** What takes less is lost in what else the process does. */
const least = 25_000;

/** How many times the processor time a file takes that is eight times as large: 8 in proportion, 64 in the square. */
async function growthOf(make: (eighths: number) => string | Promise<Buffer>, name: string): Promise<number> {
  const [small, large] = [await make(1), await make(8)];
  const costs = [await costOf(small, name), await costOf(small, name)];
  return (await costOf(large, name)) / Math.max(Math.min(...costs), least);
}

/** Between proportion and square, nearer to proportion. */
const mostGrowth = 24;

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
    expect(await refused(file, 'a.docx')).toMatch(/too (many elements|large)/);
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
    expect(await refused(content, 'a.csv')).toMatch(/A row (has too many cells|is too long)/);
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

  it('costs in proportion: hundreds of thousands of empty wrappings in Word', async () => {
    const body = paragraph('2023年政府信息公开工作年度报告') + paragraph('一、总体情况');
    const make = (eighths: number) => word(body + '<w:moveTo/>'.repeat(37_500 * eighths));
    expect(await growthOf(make, 'a.docx')).toBeLessThan(mostGrowth);
  });

  const attributes = (count: number) => Array.from({ length: count }, (_, at) => `a${at}="1"`).join(' ');
  it.each<[string, (eighths: number) => string]>([
    [
      'spans',
      (eighths) =>
        '<table><tr><td rowspan="65534" colspan="1000">1</td></tr><tr><td>1</td></tr></table>'.repeat(25 * eighths),
    ],
    ['depth', (eighths) => '<div>'.repeat(12_500 * eighths)],
    ['depth of tables', (eighths) => '<table><tr><td>'.repeat(2_500 * eighths)],
    ['depth of what needs no end', (eighths) => '<li>'.repeat(12_500 * eighths)],
    ['attributes', (eighths) => `<p ${attributes(25_000 * eighths)}>年度报告</p>`],
  ])('is refused, and costs in proportion: HTML with excessive %s', async (_, body) => {
    const make = (eighths: number) => `<html><body>${body(eighths)}</body></html>`;
    expect(await outcome(make(8), 'a.html')).toBeInstanceOf(UnusableFile);
    expect(await growthOf(make, 'a.html')).toBeLessThan(mostGrowth);
  });

  it.each<[string, string, (eighths: number) => string | Promise<Buffer>]>([
    ['paragraphs in Word', 'a.docx', (eighths) => word(`<w:sdt><w:sdtContent>${'<w:ins>'.repeat(6_250 * eighths)}`)],
    ['moved text in Word', 'a.docx', (eighths) => word('<w:moveTo>'.repeat(25_000 * eighths))],
    [
      'JSON',
      'a.json',
      (eighths) => {
        const deep = `${'['.repeat(25_000 * eighths)}${']'.repeat(25_000 * eighths)}`;
        return `{"year":2023,"layout":"v2021","sections":${deep}}`;
      },
    ],
    [
      'lists in JSON',
      'a.json',
      (eighths) => {
        const open = '{"type":"list","format":"ordered","children":[';
        const body = `${open.repeat(2_500 * eighths)}${']}'.repeat(2_500 * eighths)}`;
        return `{"year":2023,"layout":"v2021","sections":[{"chapter":"overview","heading":null,"body":[${body}]}]}`;
      },
    ],
  ])('costs in proportion: very deep %s', async (_, name, make) => {
    const result = await outcome(await make(8), name);
    if (!(result instanceof UnusableFile)) expect(result.document.sections).toEqual([]);
    expect(await growthOf(make, name)).toBeLessThan(mostGrowth);
  });

  const report = '2023年政府信息公开工作年度报告\n一、总体情况\n';
  const row = '一、本年新收政府信息公开申请数量21710000218';
  it.each<[string, (eighths: number) => string]>([
    ['digits', (eighths) => '1'.repeat(187_500 * eighths)],
    ['a table without separators', (eighths) => `三、收到和处理政府信息公开申请情况\n${row.repeat(2_500 * eighths)}`],
    [
      'many lines without separators',
      (eighths) => `三、收到和处理政府信息公开申请情况\n${`${row}\n`.repeat(2_500 * eighths)}`,
    ],
    ['headings', (eighths) => '一、总体情况\n二、主动公开政府信息情况\n'.repeat(1_250 * eighths)],
    ['sums in words', (eighths) => `${report}${'共3条。其中:甲类1条;乙类2条;'.repeat(7_500 * eighths)}`],
    ['brackets', (eighths) => `${report}${'10项(其中'.repeat(18_750 * eighths)}`],
    ['pipes', (eighths) => `${'|'.repeat(50_000 * eighths)}\n`.repeat(3)],
    ['spaces', (eighths) => `${report}${' '.repeat(237_500 * eighths)}x`],
    ['numbers for a telephone', (eighths) => `${report}${'1381234567'.repeat(18_750 * eighths)}`],
  ])('costs in proportion: text of %s', async (_, make) => {
    expect(await growthOf(make, 'a.txt')).toBeLessThan(mostGrowth);
  });
});
