/** Excel workbooks (.xlsx): forms, and sheets pasted from a web page. */
import ExcelJS from 'exceljs';
import { limits } from '../limits';
import { Notes } from '../mapping/notes';
import { inspectArchive } from '../source/archive';
import type { FileReading } from '../source/marked-report';
import { paragraphLine, type SourceCell, type SourceLine } from '../source/source-line';
import { unusable } from '../unusable-file';
import { readMarkedWorkbook } from './read-marked';
import { refuseExcess } from './refuse-excess';

/**
 * Reads the visible sheets in their order. A formula counts with the value that was stored with it.
 *
 * @throws UnusableFile for a damaged workbook and beyond the limits
 */
export async function readXlsx(bytes: Uint8Array): Promise<FileReading> {
  const sheets = await inspectArchive(
    bytes,
    (path) => /xl\/(worksheets\/[^/]+|sharedStrings|workbook)\.xml/i.test(path),
    { elements: limits.sheetElements },
  );
  if (sheets.size === 0) unusable('不是 Excel 工作簿', 'The file is no Excel workbook');
  refuseExcess(sheets);
  const workbook = await load(bytes);
  const notes = new Notes();
  const marked = readMarkedWorkbook(workbook, notes);
  if (marked) return { marked, notes };
  const lines = workbook.worksheets
    .filter(({ state }) => state === 'visible')
    .flatMap((sheet, at) => linesOf(sheet, at));
  return { source: { lines, titles: workbook.title ? [workbook.title] : [] } };
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

function linesOf(sheet: ExcelJS.Worksheet, grid: number): SourceLine[] {
  const lines: SourceLine[] = [];
  sheet.eachRow((row, number) => {
    const where = `${sheet.name}!${number}`;
    const cells = cellsOf(row);
    const filled = cells.filter(({ text }) => text !== '');
    const [only] = filled;
    if (!only) return;
    const paragraphs = only.text
      .split('\n')
      .map((text) => text.trim())
      .filter((text) => text !== '');
    if (filled.length === 1 && paragraphs.length > 1)
      lines.push(...paragraphs.map((text) => paragraphLine(text, where)));
    else
      lines.push({
        kind: 'row',
        cells: cells.map((cell) => ({ ...cell, text: cell.text.replaceAll('\n', '') })),
        grid,
        where,
      });
  });
  return lines;
}

/** The cells of a row up to its last one. The library is not asked for those that are not there: it would make them. */
function cellsOf(row: ExcelJS.Row): SourceCell[] {
  const cells: SourceCell[] = [];
  const width = Math.min(row.cellCount, limits.cellSpan);
  for (let column = 1; column <= width; column += 1) {
    const cell = row.findCell(column);
    if (cell?.isMerged && cell.master !== cell) {
      const last = cells.at(-1);
      if (cell.master.row === cell.row && last) last.span = column - last.column + 1;
    } else cells.push({ text: cell ? textOf(cell) : '', column, span: 1 });
  }
  return cells;
}

function textOf({ value, text }: ExcelJS.Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'string') return String(value).trim();
  if (typeof value === 'object' && 'result' in value) return valueText(value.result);
  if (typeof value === 'object' && ('formula' in value || 'sharedFormula' in value)) return '';
  return String(text ?? '').trim();
}

function valueText(result: unknown): string {
  return typeof result === 'number' || typeof result === 'string' ? String(result).trim() : '';
}
