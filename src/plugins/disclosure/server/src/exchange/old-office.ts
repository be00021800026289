/** Files of the old Office and of WPS: compound files, told apart by the streams that they hold. */
import { label } from '../../../model';
import { eitherWay, excelWay, named, type OtherFormat, wordWay } from './other-formats';

export const oldOfficeStart = [0xd0, 0xcf, 0x11, 0xe0];

const word = { from: 'doc', to: 'docx' } as const;
const excel = { from: 'xls', to: 'xlsx' } as const;

/** In the order in which they are looked for: a locked file may hold the others as well. */
const byStream: readonly (OtherFormat & { stream: string })[] = [
  {
    stream: 'EncryptedPackage',
    is: label(
      '文件有密码，请用 WPS 或 Office 打开，去掉密码后再导入',
      'The file is locked by a password: open it in WPS or Office and remove the password',
    ),
  },
  {
    stream: 'WordDocument',
    is: named('旧版 Word 或 WPS 文档（.doc、.wps）', 'An old Word or WPS document (.doc, .wps)', wordWay),
    conversion: word,
  },
  ...['Workbook', 'Book'].map((stream) => ({
    stream,
    is: named('旧版 Excel 或 WPS 表格（.xls、.et）', 'An old Excel or WPS workbook (.xls, .et)', excelWay),
    conversion: excel,
  })),
  { stream: 'PowerPoint Document', is: named('演示文稿不能读取', 'A presentation cannot be read', wordWay) },
];

const unknown: OtherFormat = { is: named('旧版 Office 文件', 'A file of an old Office', eitherWay) };

/** Where no stream tells: by extension. */
const byExtension: Readonly<Record<string, OtherFormat>> = {
  doc: { is: named('旧版 Word 文档（.doc）', 'An old Word document (.doc)', wordWay), conversion: word },
  wps: { is: named('WPS 文字文档（.wps）', 'A WPS document (.wps)', wordWay), conversion: { from: 'wps', to: 'docx' } },
  xls: { is: named('旧版 Excel 工作簿（.xls）', 'An old Excel workbook (.xls)', excelWay), conversion: excel },
  et: { is: named('WPS 表格（.et）', 'A WPS spreadsheet (.et)', excelWay), conversion: excel },
};

/** An entry of a compound file's directory: its name in UTF-16, 64 bytes, and then the name's length with its end. */
const entryBytes = 128;
const nameBytes = 64;

/** @param extension what decides where the streams do not */
export function oldOfficeFormat(bytes: Uint8Array, extension: string): OtherFormat {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = byStream.find(({ stream }) => hasStream(buffer, stream));
  return found ?? byExtension[extension] ?? unknown;
}

function hasStream(buffer: Buffer, stream: string): boolean {
  const name = Buffer.from(`${stream}\0`, 'utf16le');
  for (let at = buffer.indexOf(name); at >= 0; at = buffer.indexOf(name, at + 1))
    if (
      at % entryBytes === 0 &&
      at + nameBytes + 2 <= buffer.length &&
      buffer.readUInt16LE(at + nameBytes) === name.length
    )
      return true;
  return false;
}
