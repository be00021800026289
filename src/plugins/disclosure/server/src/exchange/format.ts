/** Which format a file is in, told by its content; its name decides only where the content leaves a choice. */
import { TextDecoder } from 'node:util';
import { ConvertibleFile } from './convert/convertible';
import { limits } from './limits';
import { oldOfficeFormat, oldOfficeStart } from './old-office';
import { byEntry, byStart, byText, type OtherFormat, openDocument } from './other-formats';
import { entryNames } from './source/entry-names';
import { UnusableFile, unusable } from './unusable-file';

export type Format = 'html' | 'docx' | 'xlsx' | 'csv' | 'json' | 'text' | 'pdf';

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);
const zipStart = [0x50, 0x4b];
const pdfStart = [0x25, 0x50, 0x44, 0x46];

const refuse = ({ is, conversion }: OtherFormat): never => {
  throw conversion ? new ConvertibleFile(is, conversion) : new UnusableFile(is);
};

/**
 * @param fileName only its extension matters, and only where the content leaves a choice
 * @throws UnusableFile for an empty file and for formats that are not read, ConvertibleFile for those that can be converted
 */
export function formatOf(bytes: Uint8Array, fileName: string): Format {
  if (bytes.length === 0) unusable('文件为空', 'The file is empty');
  const extension = /\.(\w{1,5})$/.exec(fileName.toLowerCase())?.[1] ?? '';
  if (startsWith(bytes, pdfStart)) return 'pdf';
  if (startsWith(bytes, oldOfficeStart)) refuse(oldOfficeFormat(bytes, extension));
  const started = byStart.find(({ start }) => startsWith(bytes, start));
  if (started) refuse(started);
  return startsWith(bytes, zipStart) ? officeFormat(bytes) : textFormat(bytes, extension);
}

function textFormat(bytes: Uint8Array, extension: string): Format {
  const start = new TextDecoder('latin1')
    .decode(bytes.subarray(0, 64 * 1024))
    .replace(/^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)/, '')
    .replaceAll('\0', '')
    .trimStart();
  const other = byText.find(({ text }) => text.test(start.slice(0, 8_000)));
  if (other) refuse(other);
  if (/^[{[]/.test(start) && (extension === 'json' || /^(?:\{\s*"|\[\s*[{"\]]|\{\s*\})/.test(start))) return 'json';
  if (
    /^<(?:!doctype html|html|head|body|meta|\?xml|!--)/i.test(start) ||
    /<(?:table|td|tr|p|div|br|span)[\s/>]/i.test(start)
  )
    return 'html';
  if (extension === 'json') return 'json';
  return extension === 'csv' || extension === 'tsv' ? 'csv' : 'text';
}

/** Where the parts of Office files are kept, under either slash. */
const officeFolders: readonly [RegExp, Format][] = [
  [/^\/?word[/\\]/i, 'docx'],
  [/^\/?xl[/\\]/i, 'xlsx'],
];

function officeFormat(bytes: Uint8Array): Format {
  const names = entryNames(bytes, limits.archiveEntries);
  if (names.length === 0) unusable('压缩包已损坏', 'The archive is damaged');
  const other = byEntry.find(({ entry }) => names.some((name) => entry.test(name)));
  if (other) refuse(other);
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const open = openDocument.find(({ type }) => start.includes(type));
  if (open) refuse(open);
  const [, format] = officeFolders.find(([folder]) => names.some((name) => folder.test(name))) ?? [];
  return format ?? unusable('压缩包中没有 Word 或 Excel 文档', 'The archive holds no Word or Excel document');
}
