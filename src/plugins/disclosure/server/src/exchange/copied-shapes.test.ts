import fc from 'fast-check';
import {
  type Copied,
  copyReport,
  figuresFirst,
  toBareLines,
  toCellLines,
  toGlued,
  toHtml,
  toMarkdown,
  toPipes,
  toTabs,
} from '#fixtures/copied-report';
import { arbitraryDocument, balancedDocument } from '#fixtures/documents';
import { type CellValue, cellsOf, type Layout, layouts, paragraphs, type ReportDocument } from '../../../model';
import { importReport } from './import-report';

const runs = { numRuns: 25 };

const cellsIn = (document: ReportDocument, layout: Layout): Record<string, CellValue> =>
  Object.fromEntries(
    cellsOf(layout).all.map(({ address, table, row, column }) => [
      address,
      document[table.code][row.code]?.[column.code] ?? null,
    ]),
  );

const read = (text: string, fileName: string) => importReport(new TextEncoder().encode(text), { fileName });

/** A row a line: figures with spaces between them, labels on lines of their own. */
const toRowLines = (copied: readonly Copied[]): string =>
  toBareLines(copied).replace(/(?<=^-?\d+(?:\.\d+)?)\n(?=-?\d)/gm, ' ');

/** The generated figures under a plain title and plain prose. */
const withProse = (document: ReportDocument): ReportDocument => ({
  ...document,
  title: `示例市商务局${document.year}年政府信息公开工作年度报告`,
  sections: [
    { chapter: 'overview', heading: null, body: paragraphs('本年度各项公开工作按计划完成。') },
    { chapter: 'problems', heading: null, body: paragraphs('公开内容尚需充实,将逐项改进。') },
    { chapter: 'otherMatters', heading: null, body: paragraphs('无其他事项。') },
  ],
});

const shapes: [string, string, (copied: readonly Copied[]) => string][] = [
  ['pipes', 'report.txt', toPipes],
  ['a Markdown table', 'report.md', toMarkdown],
  ['tabs', 'report.txt', toTabs],
  ['one cell a line, with pipes', 'report.txt', toCellLines],
  ['HTML', 'report.html', toHtml],
];

describe.each(Object.values(layouts) as Layout[])('a report in layout $code', (layout) => {
  it.each(shapes)('comes back cell for cell from %s', async (_, fileName, render) => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument(layout), async (document) => {
        const { document: imported } = await read(render(copyReport(withProse(document))), fileName);
        expect(cellsIn(imported, layout)).toEqual(cellsIn(document, layout));
        expect(imported.year).toBe(document.year);
        expect(imported.organization.name).toBe('示例市商务局');
      }),
      runs,
    );
  });

  it('comes back cell for cell from one cell a line without marks, when no cell is blank', async () => {
    await fc.assert(
      fc.asyncProperty(balancedDocument(layout), async (document) => {
        const { document: imported, unmapped } = await read(toBareLines(copyReport(withProse(document))), 'report.txt');
        expect(cellsIn(imported, layout)).toEqual(cellsIn(document, layout));
        expect(unmapped).toEqual([]);
      }),
      runs,
    );
  });

  it('comes back from text without separators, or is reported row by row', async () => {
    await fc.assert(
      fc.asyncProperty(balancedDocument(layout), async (document) => {
        const { document: imported, unmapped } = await read(toGlued(copyReport(withProse(document))), 'report.txt');
        const expected = cellsIn(document, layout);
        const found = cellsIn(imported, layout);
        const blank = cellsOf(layout).all.filter(({ address }) => found[address] === null);
        const listed = unmapped.map(({ text }) => text).join('\n');
        for (const { table, row, address } of blank) {
          const printed = document[table.code][row.code] ?? {};
          expect([address, listed]).toEqual([address, expect.stringContaining(Object.values(printed).join(''))]);
          delete expected[address];
          delete found[address];
        }
        expect(found).toEqual(expected);
      }),
      runs,
    );
  });

  it.each([
    ['one cell a line', toBareLines],
    ['one row a line', toRowLines],
    ['tabs', toTabs],
    ['pipes', toPipes],
    ['HTML', toHtml],
    ['text without separators', toGlued],
  ] as const)('with figures before labels as %s: each is right, or blank and listed', async (name, render) => {
    await fc.assert(
      fc.asyncProperty(balancedDocument(layout), async (document) => {
        const text = render(figuresFirst(copyReport(withProse(document))));
        const { document: imported, unmapped } = await read(text, name === 'HTML' ? 'report.html' : 'report.txt');
        const expected = cellsIn(document, layout);
        const found = cellsIn(imported, layout);
        const listed = unmapped.map((each) => each.text.replace(/[\s|]/g, '')).join('');
        for (const { address, table, row } of cellsOf(layout).all) {
          const value = found[address];
          const printed = Object.values(document[table.code][row.code] ?? {}).join('');
          if (value !== null) expect([address, value]).toEqual([address, expected[address]]);
          else expect([address, listed]).toEqual([address, expect.stringContaining(printed)]);
        }
      }),
      { numRuns: 10 },
    );
  });
});
