/** The workbook, as LibreOffice computes it. */
import { type Cell, Workbook } from 'exceljs';
import fc from 'fast-check';
import { layoutCodes, layouts } from '../../src/plugins/disclosure/model';
import { readReport } from '../../src/plugins/disclosure/server/src/exchange/import-report';
import type { ReportForExport } from '../../src/plugins/disclosure/server/src/exchange/report/report-for-export';
import { writeXlsx } from '../../src/plugins/disclosure/server/src/exchange/xlsx/write';
import { arbitraryDocument, balancedDocument, blankDocument } from '../fixtures/documents';
import { convert, pagesOf } from './libreoffice';
import { reportsForExport } from './reports';

jest.setTimeout(180_000);

async function formulasOf(bytes: Buffer): Promise<Map<string, Cell>> {
  const workbook = new Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const formulas = new Map<string, Cell>();
  for (const sheet of workbook.worksheets)
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.formula) formulas.set(`${sheet.name}!${cell.address}`, cell);
      });
    });
  return formulas;
}

const results = (formulas: ReadonlyMap<string, Cell>) =>
  Object.fromEntries([...formulas].map(([address, { result }]) => [address, result]));

const sample = (layout: keyof typeof layouts): ReportForExport[] => [
  ...fc.sample(arbitraryDocument(layouts[layout]), { numRuns: 2, seed: 20 }).map((document) => ({ document })),
  ...fc.sample(balancedDocument(layouts[layout]), { numRuns: 1, seed: 21 }).map((document) => ({ document })),
  { document: blankDocument(layouts[layout]) },
];

function cellNamed(book: Workbook, name: string): Cell | undefined {
  const [sheet = '', address = ''] = (book.definedNames.getRanges(name).ranges[0] ?? '')
    .replaceAll(/[$']/g, '')
    .split('!');
  return book.getWorksheet(sheet)?.getCell(address);
}

test('every formula computes what was stored with it', async () => {
  const written = await Promise.all(layoutCodes.flatMap(sample).map(writeXlsx));
  const recomputed = await convert(written, 'xlsx', 'xlsx');
  for (const [index, bytes] of written.entries()) {
    const stored = await formulasOf(bytes);
    const computed = await formulasOf(recomputed[index] ?? Buffer.alloc(0));
    expect(stored.size).toBeGreaterThan(20);
    expect(results(computed)).toEqual(results(stored));
  }
});

test('a figure that is changed changes the totals above it, and breaks the balance', async () => {
  const workbook = new Workbook();
  const [report] = reportsForExport();
  if (!report) throw new Error('There is no sample report');
  await workbook.xlsx.load(new Uint8Array(await writeXlsx(report)).buffer);
  const figure = cellNamed(workbook, 'applications.granted.naturalPerson');
  const before = Number(figure?.value);
  const total = Number(cellNamed(workbook, 'applications.totalResults.total')?.result);
  if (figure) figure.value = before + 7;
  const recomputed = new Workbook();
  const changed = Buffer.from(await workbook.xlsx.writeBuffer());
  const [converted = changed] = await convert([changed], 'xlsx', 'xlsx');
  await recomputed.xlsx.load(new Uint8Array(converted).buffer);
  expect(cellNamed(recomputed, 'applications.totalResults.total')?.result).toBe(total + 7);
  const differences = recomputed.getWorksheet('勾稽核对')?.getColumn('C').values ?? [];
  const broken = differences.flatMap((value) =>
    value && typeof value === 'object' && 'result' in value ? [value.result] : [],
  );
  expect(broken.filter((difference) => difference)).toEqual([-7, -7]);
});

test('saved again by LibreOffice, a workbook still says what was changed since its export', async () => {
  const [report] = reportsForExport();
  if (!report) throw new Error('There is no sample report');
  const path = 'applications.carriedOver.naturalPerson';
  const from = report.document.applications.carriedOver?.naturalPerson ?? 0;
  const workbook = new Workbook();
  await workbook.xlsx.load(new Uint8Array(await writeXlsx(report)).buffer);
  const figure = cellNamed(workbook, path);
  if (figure) figure.value = from + 7;
  const saved = await convert([Buffer.from(await workbook.xlsx.writeBuffer())], 'xlsx', 'xlsx');
  const [old = Buffer.of()] = await convert(saved, 'xlsx', 'xls');
  for (const bytes of [...saved, ...(await convert([old], 'xls', 'xlsx'))]) {
    const { sinceExport, report: read } = await readReport(bytes, { fileName: 'a.xlsx' });
    expect(read.unmapped).toEqual([]);
    expect(sinceExport).toMatchObject({ chapters: [], isTitleChanged: false });
    expect(sinceExport?.values).toContainEqual({ path, from, to: from + 7 });
    expect(sinceExport?.values).toHaveLength(2);
  }
});

test('the workbooks print', async () => {
  const pdfs = await convert(await Promise.all(reportsForExport().map(writeXlsx)), 'xlsx', 'pdf');
  for (const pdf of pdfs) {
    const pages = await pagesOf(pdf);
    expect(pages.length).toBeGreaterThanOrEqual(6);
    expect(pages.join('').replace(/\s/g, '')).toContain('一、本年新收政府信息公开申请数量');
  }
});
