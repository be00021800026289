import { load } from 'cheerio';
import mammoth from 'mammoth';
import { entriesOf } from '#fixtures/archives';
import { completeDocument, withCells } from '#fixtures/documents';
import { cellsOf, layouts, type ReportDocument, tableCodes } from '#model';
import { writeDocx } from './write';

const numbered = (document: ReportDocument) =>
  withCells(
    document,
    cellsOf(layouts.v2021).all.map(({ address, index }) => [address, index] as const),
  );

async function read(document: ReportDocument) {
  const { value } = await mammoth.convertToHtml(
    { buffer: await writeDocx({ document }) },
    { ignoreEmptyParagraphs: false },
  );
  return load(value);
}

test('the tables hold every figure, in printed order', async () => {
  const $ = await read(numbered(completeDocument(layouts.v2021)));
  const figures = $('td, th')
    .toArray()
    .map((cell) => $(cell).text())
    .filter((text) => /^\d+$/.test(text));
  expect($('table')).toHaveLength(tableCodes.length);
  expect(figures).toEqual(cellsOf(layouts.v2021).all.map(({ index }) => String(index)));
});

test('headings are merged as on the official form', async () => {
  const $ = await read(completeDocument(layouts.v2021));
  const spans = (text: string) => {
    const cell = $('td, th')
      .filter((_, element) => $(element).text() === text)
      .first();
    return [cell.attr('colspan'), cell.attr('rowspan')];
  };
  expect(spans('三、本年度办理结果')).toEqual([undefined, '22']);
  expect(spans('申请人情况')).toEqual(['7', undefined]);
  expect(spans('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）')).toEqual(['3', '3']);
  expect(spans('第二十条第（一）项')).toEqual(['4', undefined]);
});

test('a blank stays blank', async () => {
  const $ = await read(withCells(completeDocument(layouts.v2021), [['remedies.directLitigation.pending', null]]));
  const line = $('table').last().find('tr').last().find('td').toArray();
  expect(line.map((cell) => $(cell).text())).toEqual([
    '0',
    '0',
    '0',
    '0',
    '0',
    '0',
    '0',
    '0',
    '',
    ...Array(6).fill('0'),
  ]);
});

test('the text keeps its headings, lists, formats, links and line breaks', async () => {
  const document = completeDocument(layouts.v2021);
  const $ = await read({
    ...document,
    sections: [
      {
        chapter: 'overview',
        heading: null,
        body: [
          { type: 'heading', level: 1, children: [{ type: 'text', text: '(一)公开平台' }] },
          {
            type: 'paragraph',
            children: [
              { type: 'text', text: '首行\n次行 ' },
              { type: 'text', text: '重点', bold: true, italic: true },
              { type: 'link', url: 'https://example.gov.cn/a?b=1&c=2', children: [{ type: 'text', text: '见此' }] },
            ],
          },
          {
            type: 'list',
            format: 'ordered',
            children: [
              { type: 'list-item', children: [{ type: 'text', text: '甲' }] },
              {
                type: 'list',
                format: 'unordered',
                children: [{ type: 'list-item', children: [{ type: 'text', text: '乙' }] }],
              },
            ],
          },
        ],
      },
    ],
  });
  expect($('h1').first().text()).toBe('一、总体情况');
  expect($('h2').first().text()).toBe('(一)公开平台');
  expect(
    $('p')
      .filter((_, element) => $(element).text().startsWith('首行'))
      .html(),
  ).toBe('首行<br>次行 <strong><em>重点</em></strong><a href="https://example.gov.cn/a?b=1&amp;c=2">见此</a>');
  expect($('ol > li').first().contents().first().text()).toBe('甲');
  expect($('ol > li > ul > li').text()).toBe('乙');
});

test('a report without a title gets the usual one', async () => {
  const organization = { code: 'X1', name: '示例市水务局', kind: 'department', regionCode: null } as const;
  const document = { ...completeDocument(layouts.v2021), title: null, year: 2023 };
  const { value } = await mammoth.extractRawText({ buffer: await writeDocx({ document, organization }) });
  expect(value.split('\n')[0]).toBe('示例市水务局2023年政府信息公开工作年度报告');
});

test('a report makes the same bytes whenever it is written, and says whose it is', async () => {
  const link = {
    type: 'link' as const,
    url: 'https://example.gov.cn/',
    children: [{ type: 'text' as const, text: '见' }],
  };
  const source = {
    document: {
      ...completeDocument(layouts.v2021),
      sections: [{ chapter: 'overview', heading: null, body: [{ type: 'paragraph' as const, children: [link] }] }],
    },
    organization: { code: 'X1', name: '示例市<水务>局', kind: 'department', regionCode: null } as const,
    publication: {
      version: 1,
      publishedAt: '2024-01-31T02:03:04.000Z',
      digest: 'a',
      link: 'b',
      note: null,
      previousVersion: null,
    },
  };
  jest.useFakeTimers({ now: new Date('2024-02-01T00:00:00Z'), doNotFake: ['nextTick', 'setImmediate', 'setTimeout'] });
  const one = await writeDocx(source);
  jest.setSystemTime(new Date('2025-06-01T00:00:00Z'));
  const other = await writeDocx(source);
  jest.useRealTimers();
  expect(one.equals(other)).toBe(true);
  const core = (await entriesOf(one)).find(({ name }) => name === 'docProps/core.xml')?.content.toString() ?? '';
  expect(core).toContain('<dc:creator>示例市&lt;水务&gt;局</dc:creator>');
  expect(core).toContain('<cp:lastModifiedBy>示例市&lt;水务&gt;局</cp:lastModifiedBy>');
  expect(core).toMatch(
    /<dcterms:created[^>]*>2024-01-31T02:03:04.000Z<.*<dcterms:modified[^>]*>2024-01-31T02:03:04.000Z</,
  );
});
