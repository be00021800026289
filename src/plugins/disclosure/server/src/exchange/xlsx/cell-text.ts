import type { CellRichTextValue, CellValue } from 'exceljs';
import type { FormatRun } from './text-rows';

/**
 * A text as a cell can hold it. Excel reads `_x0041_` as the letter A, and the library leaves DEL out; both are written
 * as Excel writes them.
 */
export function cellText(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replaceAll('\u007F', '_x007F_');
}

/** Formatted text; a run of plain text becomes a plain cell, none a blank one. */
export function cellOfRuns(runs: readonly FormatRun[]): CellValue {
  const [first, ...others] = runs;
  if (!first) return null;
  if (others.length === 0 && !first.bold && !first.italic) return cellText(first.text);
  const richText = runs.map(({ text, bold, italic }): CellRichTextValue['richText'][number] => ({
    text: cellText(text),
    ...((bold || italic) && { font: { bold: bold ?? false, italic: italic ?? false } }),
  }));
  return { richText };
}
