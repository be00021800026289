/** Excel workbooks (.xlsx): forms, and sheets pasted from a web page. */
import ExcelJS from 'exceljs';
import { limits } from '../limits';
import { Notes } from '../mapping/notes';
import { inspectArchive } from '../source/archive';
import type { FileReading } from '../source/marked-report';
import { unusable } from '../unusable-file';
import { readMarkedWorkbook } from './read-marked';
import { linesOf } from './sheet-lines';

/**
 * Reads the visible sheets in their order. A formula counts with the value that was stored with it.
 *
 * @throws UnusableFile for a damaged workbook and beyond the limits
 */
export async function readXlsx(bytes: Uint8Array): Promise<FileReading> {
  const sheets = await inspectArchive(bytes, (path) =>
    /^xl\/(worksheets\/[^/]+|sharedStrings|workbook)\.xml$/i.test(path),
  );
  if (sheets.size === 0) unusable('不是 Excel 工作簿', 'The file is no Excel workbook');
  for (const xml of sheets.values()) refuseExcess(xml);
  const workbook = await load(bytes);
  const notes = new Notes();
  const marked = readMarkedWorkbook(workbook, notes);
  if (marked) return { marked, notes };
  const lines = workbook.worksheets
    .filter(({ state }) => state === 'visible')
    .flatMap((sheet, at) => linesOf(sheet, at, notes));
  return { source: { lines, titles: workbook.title ? [workbook.title] : [] }, notes };
}

/** What the library would spread out cell by cell is refused before it does. */
function refuseExcess(xml: string): void {
  if (xml.length > limits.xmlCharacters) unusable('工作表过大', 'A worksheet is too large');
  if (count(xml, /<(?:\w+:)?c[ >]/g) > limits.cells) unusable('单元格过多', 'A worksheet has too many cells');
  let merged = 0;
  for (const [, range = ''] of xml.matchAll(/<(?:\w+:)?mergeCell\s[^>]*?ref="([^"]*)"/g)) {
    merged += areaOf(range);
    if (merged > limits.cells) unusable('合并单元格过大', 'Merged cells cover too much of a worksheet');
  }
  let named = 0;
  for (const [, ranges = ''] of xml.matchAll(/<(?:\w+:)?definedName\s[^>]*>([^<]*)</g)) {
    for (const range of ranges.split(',')) named += areaOf(range.slice(range.lastIndexOf('!') + 1));
    if (named > limits.cells) unusable('名称范围过大', 'Names cover too much of a workbook');
  }
  for (const [, reference = ''] of xml.matchAll(/<(?:\w+:)?(?:c|row)\s[^>]*?r="([^"]*)"/g))
    if (Number(/\d+$/.exec(reference)?.[0] ?? 0) > limits.lines) unusable('行数过多', 'A worksheet has too many rows');
}

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

function areaOf(range: string): number {
  const [from = '', to = from] = range.replaceAll('$', '').split(':');
  const corner = (reference: string) => {
    const [, letters = '', digits = '0'] = /^([A-Z]*)(\d*)$/i.exec(reference) ?? [];
    return {
      column: [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
      row: Number(digits),
    };
  };
  const [first, last] = [corner(from), corner(to)];
  return (Math.abs(last.column - first.column) + 1) * (Math.abs(last.row - first.row) + 1);
}

async function load(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  try {
    const ignoreNodes = [
      'dataValidations',
      'conditionalFormatting',
      'hyperlinks',
      'drawing',
      'legacyDrawing',
      'picture',
      'extLst',
      'tableParts',
    ];
    const options: Partial<ExcelJS.XlsxReadOptions> & { ignoreNodes: string[] } = { ignoreNodes };
    return await workbook.xlsx.load(bytes.slice().buffer, options);
  } catch {
    return unusable('Excel 工作簿已损坏', 'The Excel workbook is damaged');
  }
}
