/** Reports in the formats of other programs, converted by LibreOffice as they are imported. */
import { readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { plainText, type ReportDocument, tableCodes } from '../../src/plugins/disclosure/model';
import { officeOf } from '../../src/plugins/disclosure/server/src/exchange/convert/office';
import { writeDocx } from '../../src/plugins/disclosure/server/src/exchange/docx/write';
import { writeXlsx } from '../../src/plugins/disclosure/server/src/exchange/xlsx/write';
import { convert } from './libreoffice';
import { readerOfFiles, readingThreads } from './read-file';
import { reportsForExport } from './reports';

jest.setTimeout(240_000);

const reports = reportsForExport();
const read = readerOfFiles();

/** An OpenDocument text; its media type stands first and as it is. */
function openDocument(entries: Record<string, string>): Promise<Buffer> {
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from('application/vnd.oasis.opendocument.text'), 'mimetype', { compress: false });
  for (const [name, content] of Object.entries(entries)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return buffer(zip.outputStream);
}

const figures = (document: ReportDocument) => tableCodes.map((code) => document[code]);
/** Numbers of a list are signs of the list everywhere but on paper, and so in a PDF, where they are printed. */
const withoutListNumbers = (text: string) => text.replaceAll(/(?<=[。：])\d\.(?=\D)/g, '');

const texts = ({ sections }: ReportDocument) =>
  Object.fromEntries(
    sections.map(({ chapter, body }) => [chapter, withoutListNumbers(plainText(body).replaceAll(/\s/g, ''))]),
  );

test.each([
  ['docx', 'doc'],
  ['docx', 'odt'],
  ['docx', 'rtf'],
  ['docx', 'pdf'],
  ['xlsx', 'xls'],
  ['xlsx', 'ods'],
] as const)('a .%s of ours, saved by another program as .%s, is read whole', async (from, to) => {
  const write = from === 'docx' ? writeDocx : writeXlsx;
  const files = await convert(await Promise.all(reports.map(write)), from, to);
  for (const [index, { document, organization }] of reports.entries()) {
    const { document: found, unmapped } = await read(files[index] ?? Buffer.alloc(0), `report.${to}`);
    expect(figures(found)).toEqual(figures(document));
    expect([found.year, found.title]).toEqual([document.year, document.title]);
    expect([organization?.code, organization?.name]).toContain(found.organization.code ?? found.organization.name);
    expect(texts(found)).toMatchObject(texts(document));
    expect(unmapped).toEqual([]);
  }
});

test('WPS writes what Word and Excel wrote, under names of its own', async () => {
  const [document] = await convert([await writeDocx(reports[0] as (typeof reports)[number])], 'docx', 'doc');
  expect((await read(document ?? Buffer.alloc(0), '年报.wps')).document.year).toBe(reports[0]?.document.year);
});

test('nothing that a file links to is fetched, and nothing stays of its conversion', async () => {
  let requests = 0;
  const server = createServer((_, response) => {
    requests += 1;
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const names =
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"';
  const linked = await openDocument({
    'META-INF/manifest.xml':
      '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>',
    'content.xml': `<office:document-content ${names} office:version="1.2"><office:body><office:text><text:p>某局2023年政府信息公开工作年度报告</text:p><text:p>一、总体情况</text:p><text:p>本年按时公开。<draw:frame svg:width="2cm" svg:height="2cm"><draw:image xlink:href="${address}/seen.png"/></draw:frame></text:p><text:section text:name="s"><text:section-source xlink:href="${address}/part.odt"/></text:section></office:text></office:body></office:document-content>`,
  });
  const { document } = await read(linked, 'linked.odt').finally(() => server.close());
  expect(document.year).toBe(2023);
  expect(requests).toBe(0);
  expect((await readdir(tmpdir())).filter((name) => name.startsWith(`gongkai-convert-${process.pid}`))).toEqual([]);
});

test('where nothing converts, the way out is named', async () => {
  const [old] = await convert([await writeXlsx(reports[0] as (typeof reports)[number])], 'xlsx', 'xls');
  const without = readingThreads(officeOf({ OFFICE_CONVERSION: 'false' }));
  await expect(read(old ?? Buffer.alloc(0), 'a.xls', without)).rejects.toThrow(/另存为 \.xlsx.*save it as \.xlsx/);
  await without.close();
});
