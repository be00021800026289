/** The sheet that says which report this is, and how to fill it in. */
import type { Worksheet } from 'exceljs';
import { type Label, reportYears } from '#model';
import { exportedMark } from '../report/exported-mark';
import type { PrintedReport } from '../report/printed-report';
import type { ReportForExport } from '../report/report-for-export';
import { cellText } from './cell-text';
import { reportNames } from './marks';
import { heightOf, lineHeight } from './row-height';
import { styles } from './styles';
import { words } from './words';

interface Fact {
  readonly label: Label;
  readonly value: string | number | null;
  readonly name?: string;
  readonly locked?: true;
}

const valueWidth = 80;

/** @param brokenCount formula that counts the equations that do not hold */
export function fillReportSheet(
  sheet: Worksheet,
  source: ReportForExport,
  report: PrintedReport,
  broken: { formula: string; result: number },
): void {
  sheet.getColumn(1).width = 22;
  sheet.getColumn(2).width = valueWidth;
  factsOf(source, report).forEach(({ label, value, name, locked }, index) => {
    const row = index + 1;
    Object.assign(sheet.getCell(row, 1), { value: report.words(label), style: styles.rowHeading });
    const cell = sheet.getCell(row, 2);
    cell.value = typeof value === 'string' ? cellText(value) : value;
    cell.style = { ...(locked ? styles.fixedText : styles.text), numFmt: typeof value === 'number' ? '0' : '@' };
    if (name) cell.name = name;
    if (name === reportNames.year)
      cell.dataValidation = {
        type: 'whole',
        operator: 'between',
        formulae: [reportYears.first, reportYears.last],
        allowBlank: true,
        showErrorMessage: true,
        errorTitle: report.words(words.invalid),
        error: `${report.words(words.integer)} ${reportYears.first} – ${reportYears.last}`,
      };
  });
  const last = sheet.rowCount + 1;
  Object.assign(sheet.getCell(last, 1), { value: report.words(words.brokenCount), style: styles.rowHeading });
  Object.assign(sheet.getCell(last, 2), { value: broken, style: styles.fixedText });
  Object.assign(sheet.getCell(last + 1, 1), { value: report.words(words.guide), style: styles.rowHeading });
  Object.assign(sheet.getCell(last + 1, 2), { value: report.words(words.guideText), style: styles.fixedText });
  sheet.getRow(last + 1).height = heightOf(report.words(words.guideText), valueWidth);
  Object.assign(sheet.getCell(last + 2, 1), { value: report.words(words.exported), style: styles.rowHeading });
  const mark = sheet.getCell(last + 2, 2);
  Object.assign(mark, { value: exportedMark(source.document), style: { ...styles.mark, numFmt: '@' } });
  mark.name = reportNames.exported;
  sheet.getRow(last + 2).height = lineHeight;
}

function factsOf({ document, organization, publication }: ReportForExport, { layout }: PrintedReport): Fact[] {
  const facts: Fact[] = [
    { label: words.title, value: document.title, name: reportNames.title },
    { label: words.organization, value: document.organization.code, name: reportNames.organization },
    { label: words.organizationName, value: organization?.name ?? null, locked: true },
    { label: words.year, value: document.year, name: reportNames.year },
    { label: words.layout, value: layout.code, name: reportNames.layout, locked: true },
    { label: words.notice, value: layout.notice, locked: true },
  ];
  if (!publication) return facts;
  return [
    ...facts,
    { label: words.version, value: publication.version, name: reportNames.version, locked: true },
    { label: words.publishedAt, value: publication.publishedAt, name: reportNames.publishedAt, locked: true },
    { label: words.digest, value: publication.digest, name: reportNames.digest, locked: true },
    { label: words.link, value: publication.link, name: reportNames.link, locked: true },
  ];
}
