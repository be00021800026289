/** Formats that are recognised in order to name them, each with the way out. */
import { type Label, label } from '../../../model';
import type { Conversion } from './convert/convertible';

export const wordWay = label(
  '请用 WPS 或 Word 打开，另存为 .docx 后再导入',
  'open it in WPS or Word and save it as .docx',
);
export const excelWay = label(
  '请用 WPS 或 Excel 打开，另存为 .xlsx 后再导入',
  'open it in WPS or Excel and save it as .xlsx',
);
export const eitherWay = label(
  '请用 WPS 或 Office 打开，另存为 .docx 或 .xlsx 后再导入',
  'open it in WPS or Office and save it as .docx or .xlsx',
);
const copyWay = label('请改用原来的 Word、WPS 文件，或复制其文字后导入', 'use the original document, or copy its text');
const unpackWay = label('请解压后导入其中的文件', 'unpack it and import what it holds');

/** What a file is, and what LibreOffice can make of it. */
export interface OtherFormat {
  is: Label;
  conversion?: Conversion;
}

export const named = (zh: string, en: string, way: Label): Label => label(`${zh}，${way.zh}`, `${en}: ${way.en}`);

const picture = named('图片不能读取', 'A picture cannot be read', copyWay);
const packed = named('压缩包不能直接导入', 'An archive cannot be imported', unpackWay);
const bytesOf = (text: string): number[] => [...text].map((char) => char.charCodeAt(0));

/** By the bytes that a file begins with. */
export const byStart: readonly (OtherFormat & { start: readonly number[] })[] = [
  {
    start: bytesOf('{\\rtf'),
    is: named('RTF 文件（.rtf）', 'An RTF file (.rtf)', wordWay),
    conversion: { from: 'rtf', to: 'docx' },
  },
  { start: bytesOf('Rar!'), is: packed },
  { start: [0x1f, 0x8b], is: packed },
  { start: [0x37, 0x7a, 0xbc, 0xaf], is: packed },
  { start: [0x89, 0x50, 0x4e, 0x47], is: picture },
  { start: [0xff, 0xd8, 0xff], is: picture },
  { start: bytesOf('GIF8'), is: picture },
  { start: [0x49, 0x49, 0x2a, 0x00], is: picture },
  { start: [0x4d, 0x4d, 0x00, 0x2a], is: picture },
];

/** By the name of an entry of an archive. */
export const byEntry: readonly (OtherFormat & { entry: RegExp })[] = [
  {
    entry: /^OFD\.xml$/i,
    is: named('OFD 版式文件（.ofd）不能读取', 'An OFD file (.ofd) cannot be read', copyWay),
  },
  {
    entry: /^xl[/\\]workbook\.bin$/i,
    is: named('二进制工作簿（.xlsb）', 'A binary workbook (.xlsb)', excelWay),
    conversion: { from: 'xlsb', to: 'xlsx' },
  },
  { entry: /^ppt[/\\]/i, is: named('演示文稿不能读取', 'A presentation cannot be read', copyWay) },
  { entry: /^Index[/\\]Document\.iwa$/i, is: named('Pages 或 Numbers 文件', 'A Pages or Numbers file', eitherWay) },
];

/** By the media type that OpenDocument files begin with. */
export const openDocument: readonly (OtherFormat & { type: string })[] = [
  {
    type: 'application/vnd.oasis.opendocument.spreadsheet',
    is: named('OpenDocument 表格（.ods）', 'An OpenDocument spreadsheet (.ods)', excelWay),
    conversion: { from: 'ods', to: 'xlsx' },
  },
  {
    type: 'application/vnd.oasis.opendocument.text',
    is: named('OpenDocument 文档（.odt）', 'An OpenDocument text (.odt)', wordWay),
    conversion: { from: 'odt', to: 'docx' },
  },
  {
    type: 'application/vnd.oasis.opendocument',
    is: named('OpenDocument 文件', 'An OpenDocument file', eitherWay),
  },
];

/** By words at the start of a text. */
export const byText: readonly (OtherFormat & { text: RegExp })[] = [
  {
    text: /^[\w-]+:[\s\S]{0,4000}?content-type:\s*multipart\/related/i,
    is: label(
      '不支持 .mht 单个文件网页，请另存为 .docx 或网页（HTML）',
      'A web page in a single file (.mht) is not supported; save it as .docx or HTML',
    ),
  },
  {
    text: /<\?mso-application\s+progid="Excel\.Sheet"|<Workbook\s[^>]*urn:schemas-microsoft-com:office:spreadsheet/i,
    is: named('XML 电子表格 2003', 'An XML Spreadsheet 2003', excelWay),
    conversion: { from: 'xml', to: 'xlsx' },
  },
  {
    text: /<pkg:package|schemas\.microsoft\.com\/office\/2006\/xmlPackage/i,
    // LibreOffice has no filter for it, and would take its source for a text.
    is: named('Word XML 文档（Flat OPC）', 'A Word XML document (flat OPC)', wordWay),
  },
  {
    text: /<office:document[\s>][\s\S]{0,6000}?office:mimetype="application\/vnd\.oasis\.opendocument\.spreadsheet"/i,
    is: named('OpenDocument 表格（.fods）', 'An OpenDocument spreadsheet (.fods)', excelWay),
    conversion: { from: 'fods', to: 'xlsx' },
  },
  {
    text: /<office:document[\s>]/i,
    is: named('OpenDocument 文档（.fodt）', 'An OpenDocument text (.fodt)', wordWay),
    conversion: { from: 'fodt', to: 'docx' },
  },
  {
    text: /<\?mso-application\s+progid="Word\.Document"|schemas\.microsoft\.com\/office\/word\/2003\/wordml/i,
    is: named('Word 2003 XML 文档', 'A Word 2003 XML document', wordWay),
    conversion: { from: 'xml', to: 'docx' },
  },
];
