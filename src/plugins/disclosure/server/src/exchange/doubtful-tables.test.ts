/** Tables that can be read in more than one way, or in none: what is not sure is said. */
import { rowsOf } from '#fixtures/cells-of';
import { type Copied, copyReport, toCellLines, toHtml, toPipes } from '#fixtures/copied-report';
import { variedDocument } from '#fixtures/documents';
import { layouts } from '../../../model';
import { importReport } from './import-report';

const read = (text: string, fileName = 'report.html') => importReport(new TextEncoder().encode(text), { fileName });

const document = variedDocument(layouts.v2021);
const copied: readonly Copied[] = copyReport(document);
const html = toHtml(copied);
const matrix = 'applications';

it('the tables are read whole as they are', async () => {
  const { document: imported } = await read(html);
  expect(imported.applications).toEqual(document.applications);
  expect(imported.proactive).toEqual(document.proactive);
});

it('sentences with figures beside a table leave it alone', async () => {
  const before = html.indexOf('<table');
  const sentence = '<p>本年度规章0件、行政规范性文件3件，行政许可120件，行政处罚15件。</p>';
  const { document: imported } = await read(html.slice(0, before) + sentence + html.slice(before));
  expect(imported.proactive).toEqual(document.proactive);
  expect(imported.applications).toEqual(document.applications);
});

it('a figure on a line of its own is not cut where a blank was left out', async () => {
  const lines = toCellLines(copied).split('\n');
  const text = lines.map((line) => line.replace(/\s*\|\s*$/, '')).filter((line) => line.trim() !== '');
  const at = text.findIndex((line) => line.includes('予以公开'));
  const row = ['0', '0', '0', '0', '0', '15'];
  const changed = [...text.slice(0, at + 1), ...row, ...text.slice(at + 8)].join('\n');
  const { document: imported, unmapped } = await read(changed, 'report.txt');
  expect(Object.values(imported[matrix].granted ?? {})).not.toContain(5);
  expect(unmapped.map((each) => each.text).join(' ')).toContain('15');
});

it('rows with a serial number before their label are read', async () => {
  const lines = toPipes(copied).split('\n');
  const numbered = lines.map((line, at) => (/予以公开|新收政府|^[^|]*总计/.test(line) ? `${at % 90} | ${line}` : line));
  expect(numbered.filter((line, at) => line !== lines[at]).length).toBeGreaterThan(2);
  const { document: imported } = await read(numbered.join('\n'), 'report.txt');
  expect(imported.applications.newRequests).toEqual(document.applications.newRequests);
  expect(imported.applications.totalResults).toEqual(document.applications.totalResults);
});

it('a second table of the same kind is named', async () => {
  const tables = html.match(/<table[\s\S]*?<\/table>/g) ?? [];
  const wide = tables.find((table) => table.includes('予以公开')) ?? '';
  const { guesses } = await read(html.replace(wide, () => wide + wide.replaceAll('>0<', '>7<')));
  expect(guesses).toContainEqual(expect.objectContaining({ path: matrix, confidence: 0.5 }));
});

it('columns in another order are named where their places are not known', async () => {
  const text = toCellLines(copied);
  const swapped = text.replaceAll('商业企业', '<>').replaceAll('科研机构', '商业企业').replaceAll('<>', '科研机构');
  const { guesses } = await read(swapped, 'report.txt');
  expect(guesses).toContainEqual(expect.objectContaining({ path: `${matrix}.*`, confidence: 0.5 }));
  expect((await read(text, 'report.txt')).guesses).toEqual([]);
});

it('a heading that names another unit of money is said', async () => {
  const other = html.replace(/本年收费金额[^<]*/, '收费总金额 元');
  expect(other).not.toBe(html);
  const { guesses, document: imported } = await read(other);
  expect(imported.proactive.administrativeFees).toEqual(document.proactive.administrativeFees);
  expect(guesses).toContainEqual(expect.objectContaining({ path: 'proactive.*.amount', text: '收费总金额 元' }));
});

it('an amount with a currency sign and no unit stays as it stands, and is named', async () => {
  const fee = document.proactive.administrativeFees?.amount;
  const row = html.indexOf('行政事业性收费');
  const signed = html.slice(0, row) + html.slice(row).replace(`>${fee}<`, '>¥521500<');
  const { guesses, document: imported } = await read(signed);
  expect(imported.proactive.administrativeFees?.amount).toBe(521_500);
  expect(guesses).toContainEqual(
    expect.objectContaining({ path: 'proactive.administrativeFees.amount', text: '¥521500', confidence: 0.5 }),
  );
});

describe('figures that stand before their labels', () => {
  const title = '青石县测试局2023年政府信息公开工作年度报告';
  const heading = [
    '二、主动公开政府信息情况',
    '第二十条第（一）项',
    '信息内容',
    '本年制发件数',
    '本年废止件数',
    '现行有效件数',
  ];

  it('are the figures of the label behind them, with a guess', async () => {
    const lines = [
      title,
      ...heading,
      '0',
      '0',
      '0',
      '规章',
      '6',
      '2',
      '31',
      '行政规范性文件',
      '第二十条第（六）项',
      '信息内容',
    ];
    const text = [
      ...lines,
      '本年处理决定数量',
      '678',
      '行政处罚',
      '9',
      '行政强制',
      '三、收到和处理政府信息公开申请情况',
    ].join('\n');
    const { document, unmapped, guesses } = await importReport(Buffer.from(text), { fileName: 'a.txt' });
    expect(rowsOf(document)).toEqual({
      'proactive.regulations': '0 0 0',
      'proactive.normativeDocuments': '6 2 31',
      'proactive.administrativePenalties': '678',
      'proactive.administrativeCoercion': '9',
    });
    expect(unmapped).toEqual([]);
    expect(guesses).toMatchObject([{ path: 'proactive', reason: { zh: expect.stringContaining('行标签之前') } }]);
  });

  it('are listed where the last label is missing, since the first may be', async () => {
    const text = [title, ...heading, '0', '0', '0', '规章', '6', '2', '31', '三、收到和处理政府信息公开申请情况'].join(
      '\n',
    );
    const { document, unmapped } = await importReport(Buffer.from(text), { fileName: 'a.txt' });
    expect(rowsOf(document)).toEqual({});
    expect(unmapped.map((each) => each.text)).toEqual(expect.arrayContaining(['0', '规章', '6', '2', '31']));
  });
});

it.each(['总体情况', '主动公开'])(
  'a table of the office’s own before the form’s leaves that alone: %s',
  async (chapter) => {
    const own =
      '<table><tr><td>指标</td><td>数量</td></tr><tr><td>行政许可</td><td>77</td></tr><tr><td>行政处罚</td><td>88</td></tr></table>';
    const heading = html.indexOf(chapter);
    const after = html.indexOf('>', html.indexOf('</', heading)) + 1;
    const { document: imported, unmapped } = await read(html.slice(0, after) + own + html.slice(after));
    expect(imported.proactive).toEqual(document.proactive);
    expect(unmapped.map(({ text }) => text)).toEqual(expect.arrayContaining(['行政许可 | 77', '行政处罚 | 88']));
  },
);

it('fields of a form in which a report is filled in count with what they hold', async () => {
  const field = (value: string, at: number) =>
    [
      `<input type="text" value="${value}">`,
      `<textarea>${value}</textarea>`,
      `<select><option>请选择</option><option selected>${value}</option></select>`,
      `<input type="hidden" value="1"><input value="${value}">`,
    ][at % 4] ?? '';
  let at = 0;
  const filled = html.replace(
    /(<t[dh][^>]*>(?:<[^>]*>)*)(\d+)((?:<[^>]*>)*<\/t[dh]>)/g,
    (_, open, value, close) => open + field(value, at++) + close,
  );
  const { document: imported } = await read(filled);
  expect(at).toBeGreaterThan(150);
  expect(imported.applications).toEqual(document.applications);
  expect(imported.proactive).toEqual(document.proactive);
});
