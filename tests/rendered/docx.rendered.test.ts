/** The Word file, as LibreOffice prints it. */
import { layouts, plainText } from '../../src/plugins/disclosure/model';
import { writeDocx } from '../../src/plugins/disclosure/server/src/exchange/docx/write';
import { convert, pagesOf, paperOf } from './libreoffice';
import { reportsForExport } from './reports';

jest.setTimeout(180_000);

const joined = (text: string) => text.replace(/\s/g, '');

const reports = reportsForExport();
let printed: Buffer[];
beforeAll(async () => {
  printed = await convert(await Promise.all(reports.map(writeDocx)), 'docx', 'pdf');
});

const indexed = reports.map(({ document }, index) => ({ document, index }));

test.each(indexed)('$document.layout prints whole on A4, its matrix on one page', async ({ document, index }) => {
  const pdf = printed[index] ?? Buffer.alloc(0);
  expect(await paperOf(pdf)).toContain('A4');
  const pages = (await pagesOf(pdf)).map(joined);
  expect(pages.length).toBeLessThanOrEqual(8);
  // Word and LibreOffice put a page number between dashes at the foot of each page.
  for (const [number, page] of pages.entries()) expect(page).toContain(`—${number + 1}—`);
  const whole = pages.map((page, number) => page.replace(`—${number + 1}—`, '')).join('');
  expect(whole).toContain(joined(document.title ?? ''));
  for (const { heading, body } of document.sections) {
    expect(whole).toContain(joined(heading ?? ''));
    for (const line of plainText(body).split('\n')) expect(whole).toContain(joined(line));
  }
  const layout = layouts[document.layout as keyof typeof layouts];
  const [first, last] = [
    layout.tables.applications.parts[0]?.rows[0],
    layout.tables.applications.parts[0]?.rows.at(-1),
  ];
  const ofMatrix = pages.filter((page) => page.includes(joined(first?.label.zh ?? '-')));
  expect(ofMatrix).toHaveLength(1);
  expect(ofMatrix[0]).toContain(joined(last?.label.zh ?? '-'));
});
