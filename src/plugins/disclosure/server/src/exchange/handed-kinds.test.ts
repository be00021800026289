/** Kinds of files that people really have, each in its smallest form. */
import { rowsOf } from '#fixtures/cells-of';
import { copyReport, toPipes } from '#fixtures/copied-report';
import { variedDocument } from '#fixtures/documents';
import { paragraph, word } from '#fixtures/hostile-files';
import { layouts, plainText } from '../../../model';
import { importReport } from './import-report';
import type { ImportedReport } from './report/imported-report';

const title = '青石县测试局2023年政府信息公开工作年度报告';
const read = (content: string | Buffer, fileName = 'report.txt') =>
  importReport(typeof content === 'string' ? Buffer.from(content) : content, { fileName });
const lines = (...all: string[]) => all.join('\n');
const bodies = ({ document }: ImportedReport) =>
  Object.fromEntries(document.sections.map(({ chapter, body }) => [chapter, plainText(body)]));

const proactive = '二、主动公开政府信息情况';
const applications = '三、收到和处理政府信息公开申请情况';
const remedies = '四、政府信息公开行政复议、行政诉讼情况';
const twoRows = { 'proactive.regulations': '1 2 3', 'proactive.normativeDocuments': '4 5 6' };
const header = ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'];
const [first, second] = [
  ['规章', '1', '2', '3'],
  ['行政规范性文件', '4', '5', '6'],
] as const;

describe('bars on a page', () => {
  const barred = (cells: readonly string[]) => cells.map((cell) => `${cell} |`);
  const parted = (cells: readonly string[]) => cells.flatMap((cell) => [cell, '|']);

  test('a row that is padded by an empty cell', async () => {
    const table = [...barred(header), '|', ...barred(first), '|', ...barred(second), '|'];
    const text = lines(title, proactive, '第二十条第(一)项 |', '||||', ...table, applications);
    expect(rowsOf((await read(text)).document)).toEqual(twoRows);
  });

  test('a bar on a line of its own behind every cell', async () => {
    const table = [...parted(header), ...parted(first), ...parted(second)];
    const text = lines(title, proactive, '第二十条第(一)项', '|', '|||', ...table, applications);
    expect(rowsOf((await read(text)).document)).toEqual(twoRows);
  });
});

test('a purchase with its counter in a line of text', async () => {
  const text = lines(
    title.replace('2023', '2020'),
    proactive,
    '第二十条第（九）项',
    '信息内容 采购项目数量 采购总金额',
  );
  const { document } = await read(lines(text, '政府集中采购 2笔 984361元', applications));
  expect(rowsOf(document)).toEqual({ 'proactive.centralizedProcurement': '2 984361' });
});

test('a sentence run together with the heading of the remedies table', async () => {
  const outcomes = '结果维持结果纠正其他结果尚未审结总计';
  const table = `行政复议行政诉讼${outcomes}未经复议直接起诉复议后起诉${outcomes}${outcomes}${'0'.repeat(15)}`;
  const report = await read(lines(title, `${remedies}本年度没有发生。${table}五、存在的主要问题及改进情况无。`));
  expect(bodies(report).remedies).toBe('本年度没有发生。');
  expect(rowsOf(report.document)['remedies.reconsideration']).toBe('0 0 0 0 0');
  expect(report.unmapped).toEqual([]);
});

test('a sheet saved as CSV, its text before many empty fields', async () => {
  const blank = ','.repeat(14);
  const csv = lines(
    `${title}${blank}`,
    `一、总体情况${blank}`,
    `"做了工作，办了实事。"${blank}`,
    `${proactive}${blank}`,
  );
  expect(bodies(await read(csv, 'report.csv')).overview).toBe('做了工作，办了实事。');
});

test('Markdown', async () => {
  const rows = ['|---|---|---|---|', `| ${first.join(' | ')} |`, `| ${second.join(' | ')} |`];
  const text = lines(
    `# ${title}`,
    '',
    '## 一、总体情况',
    '',
    '做了**重要**工作。',
    '',
    `## ${proactive}`,
    '',
    `| ${header.join(' | ')} |`,
  );
  const report = await read(lines(text, ...rows, '', `## ${applications}`), 'report.md');
  expect(report.document.title).toBe(title);
  expect(bodies(report).overview).toBe('做了重要工作。');
  expect(rowsOf(report.document)).toEqual(twoRows);
  expect(report.unmapped).toEqual([]);
});

test('chapters headed in other words', async () => {
  const text = lines(title, '一、概述', '甲。', '二、行政机关主动公开政府信息情况', applications, remedies);
  const report = await read(lines(text, '五、存在的主要问题及改进措施', '乙。', '六、需要说明的其他事项', '丙。'));
  expect(bodies(report)).toMatchObject({ overview: '甲。', problems: '乙。', otherMatters: '丙。' });
  expect(report.guesses).toContainEqual(expect.objectContaining({ path: 'sections.otherMatters' }));
});

describe('who it is from and of which year', () => {
  test.each([
    ['three lines', ['青石县测试局', '2023年政府信息公开', '工作年度报告']],
    ['a wrapped line', ['青石县测试局2023年政府信息公开工作年度', '报告']],
    ['a covering letter', ['青测字〔2024〕3号', '青石县测试局', '关于报送2023年政府信息公开工作年度报告的函']],
  ])('%s', async (_, top) => {
    const { document } = await read(lines(...top, '一、总体情况', '做了工作。', proactive));
    expect(document).toMatchObject({ year: 2023, title, organization: { name: '青石县测试局' } });
  });

  test('a title run together with the first sentence: with a guess', async () => {
    const { document, guesses } = await read(
      lines(`${title}根据《条例》编制，分六个部分。`, '一、总体情况', '做了工作。', proactive),
    );
    expect(document).toMatchObject({ year: 2023, organization: { name: '青石县测试局' } });
    expect(guesses.map(({ path }) => path)).toEqual(expect.arrayContaining(['year', 'organization']));
  });

  test('a preface that names the body: with a guess', async () => {
    const preface = '本报告由青石县测试局根据《中华人民共和国政府信息公开条例》编制。';
    const { document, guesses } = await read(lines(preface, '一、总体情况', '2023年做了工作。', proactive));
    expect(document).toMatchObject({ year: 2023, organization: { name: '青石县测试局' } });
    expect(guesses).toContainEqual(expect.objectContaining({ path: 'organization', text: '青石县测试局' }));
  });
});

test('the remedies table turned', async () => {
  const table = [
    ' | 行政复议 | 未经复议直接起诉 | 复议后起诉 |',
    '结果维持 | 11 | 5 | 9 |',
    '结果纠正 | 2 | 6 | 10 |',
    '其他结果 | 3 | 7 | 1 |',
    '尚未审结 | 4 | 8 | 12 |',
    '总计 | 20 | 26 | 32 |',
  ];
  const report = await read(lines(title, remedies, ...table, '五、存在的主要问题及改进情况', '无。'));
  expect(rowsOf(report.document)).toEqual({
    'remedies.reconsideration': '11 2 3 4 20',
    'remedies.directLitigation': '5 6 7 8 26',
    'remedies.litigationAfterReconsideration': '9 10 1 12 32',
  });
  expect(report.unmapped).toEqual([]);
});

test('traditional characters', async () => {
  const document = variedDocument(layouts.v2021);
  const simple = '规范强许处罚总计维结审诉复议续请报项废发现条类';
  const traditional = '規範強許處罰總計維結審訴複議續請報項廢發現條類';
  const text = [...toPipes(copyReport(document))].map((char) => traditional[simple.indexOf(char)] ?? char).join('');
  const report = await read(text);
  expect(rowsOf(report.document)).toEqual(rowsOf(document));
});

describe('a cell of a Word table', () => {
  const cell = (content: string) => `<w:tc>${content}</w:tc>`;
  const text = (words: string) => cell(paragraph(words));
  const wide = (words: string) => cell(`<w:tcPr><w:gridSpan w:val="5"/></w:tcPr>${paragraph(words)}`);
  const outcomes = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'].map(text).join('');
  const heads = ['行政复议', '未经复议直接起诉', '复议后起诉'].map(wide).join('');
  const figures = [11, 2, 3, 4, 20, 5, 6, 7, 8, 26, 9, 10, 1, 12, 32].map((figure) => text(String(figure)));
  const table = (row: string) =>
    word(
      `${paragraph(title)}${paragraph(remedies)}<w:tbl><w:tr>${heads}</w:tr><w:tr>${outcomes.repeat(3)}</w:tr><w:tr>${row}</w:tr></w:tbl>${paragraph('五、存在的主要问题及改进情况')}`,
    );
  const withTotal = (total: string) => table(figures.map((figure, at) => (at === 4 ? cell(total) : figure)).join(''));

  test.each([
    [
      'an equation',
      '<w:p><m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>20</m:t></m:r></m:oMath></w:p>',
    ],
    [
      'under a ruby',
      '<w:p><w:r><w:ruby><w:rt><w:r><w:t>èr</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>20</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>',
    ],
  ])('with its figure as %s', async (_, total) => {
    const { document } = await read(await withTotal(total), 'report.docx');
    expect(rowsOf(document)['remedies.reconsideration']).toBe('11 2 3 4 20');
  });

  test('with a picture for its figure is listed', async () => {
    const { document, unmapped } = await read(await withTotal('<w:p><w:r><w:drawing/></w:r></w:p>'), 'report.docx');
    expect(rowsOf(document)['remedies.reconsideration']).toBe('11 2 3 4 _');
    expect(unmapped).toMatchObject([{ text: '行政复议, 总计: [图片]' }]);
  });

  test('that was deleted with tracked changes is none', async () => {
    const gone = cell(
      '<w:tcPr><w:cellDel w:id="3" w:author="甲"/></w:tcPr><w:p><w:del w:id="4"><w:r><w:delText>99999</w:delText></w:r></w:del></w:p>',
    );
    const { document } = await read(await table(figures[0] + gone + figures.slice(1).join('')), 'report.docx');
    expect(rowsOf(document)['remedies.reconsideration']).toBe('11 2 3 4 20');
  });
});

test('text that only an alternate content carries', async () => {
  const words =
    '<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x"><w:t>更新栏目12次。</w:t></mc:Choice></mc:AlternateContent></w:r></w:p>';
  const file = await word(`${paragraph(title)}${paragraph('一、总体情况')}${words}${paragraph(proactive)}`);
  expect(bodies(await read(file, 'report.docx')).overview).toBe('更新栏目12次。');
});

test('a preface before chapter one is kept as the report’s preface', async () => {
  const preface = [
    '根据《中华人民共和国政府信息公开条例》编制本报告。',
    '本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。',
    '联系电话：000-00000000。',
  ];
  const report = await read(lines(title, ...preface, '一、总体情况', '做了工作。', proactive));
  expect(bodies(report)).toMatchObject({ preface: preface.join('\n'), overview: '做了工作。' });
  expect(report.unmapped).toEqual([]);
});

test.each([
  '',
  '<!DOCTYPE html>',
  '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "xhtml1-transitional.dtd">',
])('a document that is a page within a document is named as that: %s', async (type) => {
  const page = `${type}<html><body><h1>${title}</h1></body></html>`;
  const docx = await word('<w:altChunk r:id="page"/>', { 'word/afchunk.html': page });
  await expect(read(docx, 'a.docx')).rejects.toThrow(/altChunk/);
});

describe('titles on a page', () => {
  const nav = ['首页', '政务公开', '政府信息公开年报', '互动交流']
    .map((name) => `<li><a href="#">${name}</a></li>`)
    .join('');
  const years = [2024, 2022].map((year) => `<li><a>青石县测试局${year}年政府信息公开工作年度报告</a></li>`).join('');
  const page = (above: string) =>
    `<html><body>${above}<h1>${title}</h1><p>一、总体情况</p><p>本年按时公开。</p><p>${proactive}</p></body></html>`;

  test.each([
    ['a menu that names all annual reports', nav],
    ['links to the reports of other years', `<ul>${years}</ul>`],
    ['both', `<ul>${nav}</ul><ul>${years}</ul>`],
  ])('%s is none of the report', async (_, above) => {
    const { document, guesses } = await read(page(above), 'page.html');
    expect([document.title, document.year]).toEqual([title, 2023]);
    expect(guesses.filter(({ path }) => path === 'year')).toEqual([]);
  });

  test('that name different years and are no list are a guess', async () => {
    const { document, guesses } = await read(
      lines(title.replace('2023', '2022'), '', title, '一、总体情况', '本年按时公开。', proactive, ...header, ...first),
    );
    expect([document.title, document.year]).toEqual([title, 2023]);
    expect(guesses.filter(({ path }) => path === 'year')).toMatchObject([{ text: expect.stringContaining('2022') }]);
  });

  test('of two reports in one file, the first has its own title', async () => {
    const report = (year: number) =>
      lines(
        title.replace('2023', String(year)),
        '一、总体情况',
        ...Array(12).fill('本年按时公开。'),
        proactive,
        ...header,
        ...first,
      );
    const { document } = await read(lines(report(2022), report(2023)));
    expect([document.title, document.year]).toEqual([title.replace('2023', '2022'), 2022]);
  });
});
