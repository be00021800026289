/** Explanations in a workbook: a sheet that holds them, and lines beside what they are about that show the same. */
import type { CellFormulaValue, CellValue, Style, Worksheet } from 'exceljs';
import type { PrintedTable } from '#model';
import type { PrintedExplanation } from '../report/printed-explanations';
import { allExplanations, type PrintedReport } from '../report/printed-report';
import { cellText } from './cell-text';
import { referenceTo, sheetReference } from './formulas';
import { explanationColumns, explanationsName } from './marks';
import { heightOf } from './row-height';
import { styles } from './styles';
import { charactersIn } from './table-size';
import { words } from './words';

type Column = keyof typeof explanationColumns;

const columns = Object.keys(explanationColumns) as Column[];
const widths: Readonly<Record<Column, number>> = { about: 40, reason: 70, rule: 26, path: 34, evidence: 24 };

/** The row of the sheet in which an explanation stands; the first one is the heading. */
const rowOf = ({ number }: PrintedExplanation): number => number + 1;

/** Fills the sheet that holds every explanation. Reasons can be written anew there. */
export function fillExplanationSheet(sheet: Worksheet, report: PrintedReport): void {
  for (const column of columns) {
    const heading = sheet.getCell(1, explanationColumns[column]);
    Object.assign(heading, { value: report.words(words[column]), style: styles.heading });
    sheet.getColumn(explanationColumns[column]).width = widths[column];
  }
  sheet.getCell(1, explanationColumns.about).name = explanationsName;
  for (const explanation of allExplanations(report)) {
    const { about, reason, answers } = explanation;
    const row = rowOf(explanation);
    const values: Record<Column, string | null> = { about, reason, ...answers };
    for (const column of columns) {
      const value = values[column];
      const style = column === 'reason' ? styles.text : styles.fixedText;
      Object.assign(sheet.getCell(row, explanationColumns[column]), {
        value: value === null ? null : cellText(value),
        style: { ...style, numFmt: '@' },
      });
    }
    sheet.getRow(row).height = Math.max(heightOf(reason, widths.reason), heightOf(about, widths.about));
  }
  sheet.views = [{ state: 'frozen', ySplit: 1 }];
}

/** What shows an explanation elsewhere in the workbook: it follows what is written on the sheet that holds it. */
export function shownReason({ words: say }: PrintedReport, explanation: PrintedExplanation): CellFormulaValue {
  const sheet = say(words.explanationSheet);
  const reference = referenceTo({ sheet, row: rowOf(explanation), column: explanationColumns.reason });
  return { formula: `${sheetReference(sheet)}${reference}`, result: cellText(explanation.reason) };
}

/** Lists the explanations of a table below it. */
export function explainBelow(
  sheet: Worksheet,
  report: PrintedReport,
  explanations: readonly PrintedExplanation[],
  printed: PrintedTable,
): void {
  if (explanations.length === 0) return;
  const { width } = printed;
  const characters = charactersIn(printed);
  let row = sheet.rowCount + 1;
  const line = (value: CellValue, text: string, style: Partial<Style>) => {
    row += 1;
    sheet.mergeCells(row, 1, row, width);
    Object.assign(sheet.getCell(row, 1), { value, style });
    sheet.getRow(row).height = heightOf(text, characters);
  };
  const title = report.words(words.explanationSheet);
  line(title, title, styles.partHeading);
  for (const explanation of explanations) {
    line(cellText(explanation.about), explanation.about, styles.rowHeading);
    line(shownReason(report, explanation), explanation.reason, styles.fixedText);
  }
}
