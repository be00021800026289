/** The sheet that holds the chapters' text, one paragraph a row. */
import type { Worksheet } from 'exceljs';
import type { PrintedChapter, PrintedReport } from '../report/printed-report';
import { cellOfRuns } from './cell-text';
import { shownReason } from './explanations';
import { textColumns, textName } from './marks';
import { heightOf } from './row-height';
import { styles } from './styles';
import { kinds, type TextRow } from './text-rows';
import { words } from './words';
import { rowsOfBlocks } from './write-text-rows';

const widths = { chapter: 30, kind: 12, level: 7, text: 90 };
/** Rows below the text that can be filled in. */
const spareRows = 100;

export function fillTextSheet(sheet: Worksheet, report: PrintedReport): void {
  for (const column of ['chapter', 'kind', 'level', 'text'] as const) {
    const cell = sheet.getCell(1, textColumns[column]);
    Object.assign(cell, { value: report.words(words[column]), style: styles.heading });
    sheet.getColumn(textColumns[column]).width = widths[column];
  }
  sheet.getCell(1, textColumns.chapter).name = textName;
  sheet.getCell(1, textColumns.text).note = report.words(words.textGuide);
  let row = 1;
  for (const chapter of report.chapters) {
    for (const textRow of rowsOf(chapter)) {
      row += 1;
      sheet.getCell(row, textColumns.chapter).value = report.words(chapter.chapter.label);
      if (!textRow) continue;
      sheet.getCell(row, textColumns.kind).value = kinds[textRow.kind];
      sheet.getCell(row, textColumns.level).value = textRow.level;
      sheet.getCell(row, textColumns.text).value = cellOfRuns(textRow.runs);
      sheet.getRow(row).height = heightOf(textRow.runs.map(({ text }) => text).join(''), widths.text);
    }
    row = explain(sheet, report, chapter, row);
  }
  const last = row + spareRows;
  for (let filled = 2; filled <= last; filled += 1)
    for (const column of Object.values(textColumns)) sheet.getCell(filled, column).style = styles.text;
  offerLists(sheet, report, last);
  sheet.views = [{ state: 'frozen', ySplit: 1 }];
}

/** Shows the explanations of a chapter that has no table. @returns the last row that is taken */
function explain(sheet: Worksheet, report: PrintedReport, chapter: PrintedChapter, above: number): number {
  if (chapter.table) return above;
  chapter.explanations.forEach((explanation, position) => {
    const row = above + 1 + position;
    sheet.getCell(row, textColumns.chapter).value = report.words(chapter.chapter.label);
    sheet.getCell(row, textColumns.kind).value = kinds.explanation;
    sheet.getCell(row, textColumns.text).value = shownReason(report, explanation);
    sheet.getRow(row).height = heightOf(explanation.reason, widths.text);
  });
  return above + chapter.explanations.length;
}

/** The heading and text of a chapter; a chapter that the document lacks has one empty row, to be filled in. */
function rowsOf({ chapter, heading, headingFrom, body }: PrintedChapter): (TextRow | undefined)[] {
  if (headingFrom === 'absent') return [undefined];
  if (chapter.isOptional) return rowsOfBlocks(body);
  const kind = headingFrom === 'document' ? 'chapterHeading' : 'layoutHeading';
  return [{ kind, level: null, runs: [{ text: heading }] }, ...rowsOfBlocks(body)];
}

function offerLists(sheet: Worksheet, report: PrintedReport, last: number): void {
  const error = {
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: report.words(words.invalid),
    error: report.words(words.listed),
  };
  const listOf = (values: readonly string[]) => ({
    ...error,
    type: 'list' as const,
    formulae: [`"${values.join(',')}"`],
  });
  for (let row = 2; row <= last; row += 1) {
    sheet.getCell(row, textColumns.kind).dataValidation = listOf(Object.values(kinds));
    sheet.getCell(row, textColumns.level).dataValidation = {
      ...error,
      type: 'whole',
      operator: 'between',
      formulae: [1, 6],
      error: `${report.words(words.integer)} 1 – 6`,
    };
  }
}
