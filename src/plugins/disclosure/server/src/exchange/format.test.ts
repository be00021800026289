/** Files that are not read are named as what they are, with the way out. */
import { archive } from '#fixtures/hostile-files';
import { formatOf } from './format';

const refusalOf = (content: string | Buffer, fileName: string): string => {
  try {
    return formatOf(typeof content === 'string' ? Buffer.from(content, 'latin1') : content, fileName);
  } catch (error) {
    return String((error as Error).message);
  }
};

const old = '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1';

test.each([
  [old, '年报.doc', /\.doc.*WPS.*\.docx/],
  [old, '年报.wps', /WPS 文字.*\.docx/],
  [old, '年报.et', /WPS 表格.*\.xlsx/],
  [old, '年报', /旧版 Office.*WPS/],
  ['{\\rtf1', 'a.rtf', /RTF.*\.docx/],
  ['<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>', 'a.xml', /XML 电子表格 2003.*\.xlsx/],
  ['<?xml version="1.0"?><pkg:package xmlns:pkg="x"/>', 'a.xml', /Flat OPC.*\.docx/],
  ['<office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet">', 'a', /\.fods.*\.xlsx/],
  ['<office:document office:mimetype="application/vnd.oasis.opendocument.text">', 'a', /\.fodt.*\.docx/],
])('%p as %s', (content, fileName, words) => {
  expect(refusalOf(content, fileName)).toMatch(words);
});

test.each([
  ['OFD', { 'OFD.xml': '<x/>' }, /OFD.*复制其文字/],
  ['ODT', { mimetype: 'application/vnd.oasis.opendocument.text' }, /\.odt.*\.docx/],
  ['ODS', { mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }, /\.ods.*\.xlsx/],
  ['XLSB', { 'xl/workbook.bin': 'x' }, /\.xlsb.*\.xlsx/],
  ['another archive', { 'a.txt': 'x' }, /没有 Word 或 Excel/],
])('an archive: %s', async (_, entries, words) => {
  const { ZipFile } = await import('yazl');
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(entries as Record<string, string>))
    zip.addBuffer(Buffer.from(content), name, { compress: false });
  zip.end();
  const { buffer } = await import('node:stream/consumers');
  expect(refusalOf(await buffer(zip.outputStream), 'a')).toMatch(words);
  expect(refusalOf((await archive({ 'word/x.xml': '<x/>' })).subarray(0, 20), 'a.docx')).toMatch(/已损坏/);
});
