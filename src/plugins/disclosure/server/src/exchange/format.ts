/** Which format a file is in, told by its content; its name decides only between texts. */
import { TextDecoder } from 'node:util';
import { unusable } from './unusable-file';

export type Format = 'html' | 'docx' | 'xlsx' | 'csv' | 'json' | 'text';

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);
const bytesOf = (text: string): number[] => [...text].map((char) => char.charCodeAt(0));

/** Formats that are recognised in order to say so. */
const refused: readonly [readonly number[], string, string][] = [
  [bytesOf('%PDF'), '不支持 PDF,请另存为 .docx 或复制文字', 'PDF is not supported; save it as .docx or copy its text'],
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    '旧版 Word/Excel 或加密文件,请另存为 .docx 或 .xlsx',
    'An old or encrypted Word or Excel file; save it as .docx or .xlsx',
  ],
  [bytesOf('{\\rtf'), '不支持 RTF,请另存为 .docx', 'RTF is not supported; save it as .docx'],
  [bytesOf('Rar!'), '不支持压缩包', 'Archives are not supported'],
  [[0x1f, 0x8b], '不支持压缩包', 'Archives are not supported'],
  [[0x37, 0x7a, 0xbc, 0xaf], '不支持压缩包', 'Archives are not supported'],
  [[0x89, 0x50, 0x4e, 0x47], '不支持图片', 'Pictures are not supported'],
  [[0xff, 0xd8, 0xff], '不支持图片', 'Pictures are not supported'],
  [bytesOf('GIF8'), '不支持图片', 'Pictures are not supported'],
];

/**
 * @param fileName only its extension matters, and only where the content leaves a choice
 * @throws UnusableFile for an empty file and for formats that are not read
 */
export function formatOf(bytes: Uint8Array, fileName: string): Format {
  if (bytes.length === 0) unusable('文件为空', 'The file is empty');
  for (const [start, zh, en] of refused) if (startsWith(bytes, start)) unusable(zh, en);
  if (startsWith(bytes, bytesOf('PK'))) return officeFormat(bytes);
  const start = new TextDecoder('latin1')
    .decode(bytes.subarray(0, 64 * 1024))
    .replace(/^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)/, '')
    .replaceAll('\0', '')
    .trimStart();
  if (/^[\w-]+:/.test(start) && /^content-type:\s*multipart\/related/im.test(start.slice(0, 4_000)))
    unusable(
      '不支持 .mht 单个文件网页,请另存为 .docx 或网页(HTML)',
      'A web page in a single file (.mht) is not supported; save it as .docx or HTML',
    );
  if (/^[{[]/.test(start) && (/\.json$/i.test(fileName) || /^(?:\{\s*"|\[\s*[{"\]]|\{\s*\})/.test(start)))
    return 'json';
  if (
    /^<(?:!doctype html|html|head|body|meta|\?xml|!--)/i.test(start) ||
    /<(?:table|td|tr|p|div|br|span)[\s/>]/i.test(start)
  )
    return 'html';
  if (/\.json$/i.test(fileName)) return 'json';
  return /\.(csv|tsv)$/i.test(fileName) ? 'csv' : 'text';
}

/** The names of an archive's entries stand in plain text. */
function officeFormat(bytes: Uint8Array): Format {
  const names = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (names.includes('word/document.xml')) return 'docx';
  if (names.includes('xl/workbook.xml')) return 'xlsx';
  return unusable('压缩包中没有 Word 或 Excel 文档', 'The archive holds no Word or Excel document');
}
