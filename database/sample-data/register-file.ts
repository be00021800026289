/** Writes the sample register as an office keeps it: in Excel, with a title above the heading. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { financeCode } from './organizations';
import { registerHeads, registerRows } from './register';
import { type SampleReport, sampleReports } from './reports';

/** The report that the register is for: it is half done, and its sums are wrong. */
export function registeredReport(reports: readonly SampleReport[] = sampleReports()): SampleReport {
  const report = reports.findLast(({ organization }) => organization.code === financeCode);
  if (!report) throw new RangeError('The sample has no report that a register is for');
  return report;
}

export function registerBook({ organization, document }: SampleReport): ExcelJS.Workbook {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(`${document.year}年`);
  sheet.addRow([`${organization.name}${document.year}年依申请公开台账`]);
  sheet.mergeCells(1, 1, 1, registerHeads.length);
  sheet.addRows([[...registerHeads], ...registerRows(document)]);
  return book;
}

/** @returns the file's path */
export async function writeRegister(folder: string): Promise<string> {
  const report = registeredReport();
  const file = path.join(folder, `sample-register-${report.document.year}.xlsx`);
  mkdirSync(folder, { recursive: true });
  await registerBook(report).xlsx.writeFile(file);
  return file;
}
