/** A workbook that can be filled in: a sheet a table, with live totals and checks, and a sheet for the text. */
import { Workbook, type Worksheet } from 'exceljs';
import type { Label } from '#model';
import { allExplanations, printedReport } from '../report/printed-report';
import type { ReportForExport } from '../report/report-for-export';
import { dateOf, steadyArchive } from '../source/steady-archive';
import { fillCheckSheet } from './check-sheet';
import { explainBelow, fillExplanationSheet } from './explanations';
import { fillReportSheet } from './report-sheet';
import { fillTableSheet, positionsOf } from './table-sheet';
import { fillTextSheet } from './text-sheet';
import { joinValidations } from './validations';
import { words } from './words';

const paperA4 = 9;

/** @returns the bytes of an .xlsx file, the same for the same report */
export async function writeXlsx(source: ReportForExport): Promise<Buffer> {
  const report = printedReport(source);
  const { organization, publication } = source;
  const workbook = new Workbook();
  workbook.creator = organization?.name ?? '';
  workbook.title = report.title;
  workbook.created = workbook.modified = dateOf(publication);
  if (publication) workbook.description = `version ${publication.version}, sha256:${publication.digest}`;
  const add = (label: Label): Worksheet =>
    workbook.addWorksheet(sheetName(report.words(label)), {
      pageSetup: { paperSize: paperA4, orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    });
  const reportSheet = add(words.reportSheet);
  const tables = report.chapters.flatMap(({ table, explanations }) =>
    table ? [{ table, explanations, sheet: add(table.table.label) }] : [],
  );
  const textSheet = add(words.textSheet);
  const explanationSheet = allExplanations(report).length > 0 ? add(words.explanationSheet) : undefined;
  const checkSheet = add(words.checkSheet);
  const positions = new Map(tables.flatMap(({ table, sheet }) => positionsOf(table, sheet.name)));
  for (const { table, explanations, sheet } of tables) {
    fillTableSheet(sheet, report, table, positions);
    explainBelow(sheet, report, explanations, table);
  }
  if (explanationSheet) fillExplanationSheet(explanationSheet, report);
  fillTextSheet(textSheet, report);
  fillReportSheet(reportSheet, source, report, fillCheckSheet(checkSheet, report, positions));
  workbook.worksheets.forEach(joinValidations);
  await Promise.all(workbook.worksheets.map((sheet) => sheet.protect('', { formatColumns: true, formatRows: true })));
  return steadyArchive(Buffer.from(await workbook.xlsx.writeBuffer()));
}

/** A name that Excel allows: at most 31 characters, some of them forbidden. */
function sheetName(name: string): string {
  return name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);
}
