import { type Cell, Workbook } from 'exceljs';
import fc from 'fast-check';
import { arbitraryDocument, completeDocument, withCells } from '#fixtures/documents';
import { layouts } from '#model';
import { readReport } from '../import-report';
import { writers } from '../writers';
import { exportedMark, sinceExport } from './exported-mark';

// The libraries take their time to load, and to write.
jest.setTimeout(120_000);

const document = { ...completeDocument(layouts.v2021), title: '示例市水务局2023年报告', year: 2023 };
const changed = {
  ...withCells(document, [['applications.granted.naturalPerson', 7531]]),
  title: '另一标题',
  sections: document.sections.map((section) =>
    section.chapter === 'overview'
      ? { ...section, body: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, text: '改过。' }] }] }
      : section,
  ),
};

test('what is other than at the export is named by its place', () => {
  expect(sinceExport(exportedMark(document), document)).toEqual({ values: [], chapters: [], isTitleChanged: false });
  expect(sinceExport(exportedMark(document), changed)).toEqual({
    values: [{ path: 'applications.granted.naturalPerson', from: 0, to: 7531 }],
    chapters: ['overview'],
    isTitleChanged: true,
  });
});

test.each(['', ';', '1,2;aa;overview=bb', 'x'.repeat(5_000)])('%#: what is no mark tells nothing', (mark) => {
  expect(sinceExport(mark, document)).toBeUndefined();
});

test.each(['docx', 'html', 'xlsx'] as const)(
  'a %s of ours says nothing was changed, until something is',
  async (format) => {
    const read = async (bytes: Uint8Array) => (await readReport(bytes, { fileName: `a.${format}` })).sinceExport;
    const file = Buffer.from(await writers[format].write({ document }));
    expect(await read(file)).toEqual({ values: [], chapters: [], isTitleChanged: false });
  },
);

test('a page in which someone changed a figure says which', async () => {
  const page = String(
    await writers.html.write({ document: withCells(document, [['applications.granted.total', 41]]) }),
  );
  const { sinceExport: changes } = await readReport(Buffer.from(page.replace('>41<', '>42<')), { fileName: 'a.html' });
  expect(changes?.values).toEqual([{ path: 'applications.granted.total', from: 41, to: 42 }]);
});

describe('a workbook', () => {
  const figure = 'applications.granted.naturalPerson';
  const read = async (bytes: Buffer) => (await readReport(bytes, { fileName: 'a.xlsx' })).sinceExport;

  async function edited(edit: (cell: (name: string) => Cell, workbook: Workbook) => void): Promise<Buffer> {
    const workbook = new Workbook();
    await workbook.xlsx.load(new Uint8Array(Buffer.from(await writers.xlsx.write({ document }))).buffer);
    edit((name) => {
      const [sheet = '', address = ''] = (workbook.definedNames.getRanges(name).ranges[0] ?? '')
        .replaceAll(/[$']/g, '')
        .split('!');
      const cell = workbook.getWorksheet(sheet)?.getCell(address);
      if (!cell) throw new Error(`No cell is named ${name}`);
      return cell;
    }, workbook);
    return Buffer.from(await workbook.xlsx.writeBuffer());
  }

  test('in which someone changed a figure, the title and a text says which', async () => {
    const changes = await read(
      await edited((cell, workbook) => {
        cell(figure).value = 7531;
        cell('report.title').value = '另一标题';
        const texts = workbook.getWorksheet('正文');
        texts?.addRow(['一、总体情况', '段落', null, '另加的一段。']);
      }),
    );
    expect(changes).toMatchObject({ chapters: ['overview'], isTitleChanged: true });
    expect(changes?.values).toContainEqual({ path: figure, from: 0, to: 7531 });
  });

  test('whose totals no program computed says nothing of them, but what follows from a changed figure', async () => {
    const bytes = await edited((cell, workbook) => {
      cell(figure).value = 3;
      for (const sheet of workbook.worksheets)
        sheet.eachRow((row) => {
          row.eachCell((one) => {
            if (one.formula) one.value = { formula: one.formula, date1904: false };
          });
        });
    });
    expect((await read(bytes))?.values).toEqual([
      { path: figure, from: 0, to: 3 },
      { path: 'applications.granted.total', from: 0, to: 3 },
      { path: 'applications.totalResults.naturalPerson', from: 0, to: 3 },
      { path: 'applications.totalResults.total', from: 0, to: 3 },
    ]);
  });

  test('from which someone took the mark, or before there was one, says nothing', async () => {
    const bytes = await edited((cell) => {
      cell('report.exported').value = null;
    });
    expect(await read(bytes)).toBeUndefined();
  });
});

test.each(['docx', 'html', 'xlsx'] as const)(
  'no report that comes back from %s unchanged says it was',
  async (format) => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument(layouts.v2021), async (document) => {
        const file = Buffer.from(await writers[format].write({ document }));
        const { sinceExport: changes } = await readReport(file, { fileName: `a.${format}` });
        expect(changes).toEqual({ values: [], chapters: [], isTitleChanged: false });
      }),
      { numRuns: 15 },
    );
  },
);
