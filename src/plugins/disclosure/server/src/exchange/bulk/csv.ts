import { Readable } from 'node:stream';
import { csvHeader, csvLines } from '../csv/write';
import type { ReportForExport } from '../report/report-for-export';

/**
 * Many reports as one tidy table. A report is asked for when the reader has taken those before it, so that memory holds
 * one, however many there are.
 */
export function csvStream(reports: AsyncIterable<ReportForExport>): Readable {
  return Readable.from(csvOf(reports), { objectMode: false });
}

async function* csvOf(reports: AsyncIterable<ReportForExport>): AsyncGenerator<string> {
  yield csvHeader;
  for await (const report of reports) yield csvLines(report);
}
