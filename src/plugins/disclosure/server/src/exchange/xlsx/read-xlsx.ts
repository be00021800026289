/** Excel workbooks (.xlsx): forms, and sheets pasted from a web page. */
import ExcelJS from 'exceljs';
import { limits } from '../limits';
import { Notes } from '../mapping/notes';
import { inspectArchive } from '../source/archive';
import type { FileReading } from '../source/marked-report';
import { unusable } from '../unusable-file';

import { readMarkedWorkbook } from './read-marked';
import { refuseExcess } from './refuse-excess';
import { linesOf } from './sheet-lines';
import { isHidden, leaveUnread } from './unread-sheets';

/**
 * Reads the visible sheets in their order, and lists the hidden ones. A formula counts with the value that was stored with it.
 *
 * @throws UnusableFile for a damaged workbook and beyond the limits
 */
export async function readXlsx(bytes: Uint8Array): Promise<FileReading> {
  const sheets = await inspectArchive(
    bytes,
    (path) => /xl\/(worksheets\/[^/]+|sharedStrings|workbook)\.xml/i.test(path),
    { of: { zh: '工作簿', en: 'workbook' }, elements: limits.sheetElements },
  );
  if (sheets.size === 0) unusable('不是 Excel 工作簿', 'The file is no Excel workbook');
  refuseExcess(sheets);
  const workbook = await load(bytes);
  const notes = new Notes();
  const marked = readMarkedWorkbook(workbook, notes);
  if (marked) return { marked, notes };
  const isShown = (sheet: ExcelJS.Worksheet) => !isHidden(sheet);
  leaveUnread(workbook, notes, isShown);
  const lines = workbook.worksheets.filter(isShown).flatMap((sheet, at) => linesOf(sheet, at, notes));
  return { source: { lines, titles: workbook.title ? [workbook.title] : [] }, notes };
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
