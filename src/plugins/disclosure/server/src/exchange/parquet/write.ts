/** Many reports as Apache Parquet: one cell a row, as in the CSV. It holds the figures and no text. */
import { Readable } from 'node:stream';
import { type CsvColumn, csvColumns } from '../csv/columns';
import { type CellRecord, cellRecords } from '../csv/records';
import type { ReportForExport } from '../report/report-for-export';
import { parquetSchema } from './columns';

/** Rows that are written at a time, each column by itself: some four hundred reports. */
const rowGroup = 65_536;

/** What a file says of itself, such as its licence. */
export type FileFacts = Readonly<Record<string, string>>;

const columnData = (rows: readonly CellRecord[]) =>
  csvColumns.map((name: CsvColumn) => ({ name, data: rows.map((row) => row[name]) }));

async function* bytesOf(reports: AsyncIterable<ReportForExport>, facts: FileFacts): AsyncGenerator<Buffer> {
  const { ByteWriter, ParquetWriter } = await import('hyparquet-writer');
  const bytes = new ByteWriter();
  const kvMetadata = Object.entries(facts).map(([key, value]) => ({ key, value }));
  const writer = new ParquetWriter({ writer: bytes, schema: parquetSchema, kvMetadata, createdBy: 'gongkai' });
  /** What was written since; the writer goes on counting where in the file it is. */
  const taken = (): Buffer => {
    const chunk = Buffer.from(bytes.getBytes());
    bytes.index = 0;
    return chunk;
  };
  let rows: CellRecord[] = [];
  for await (const report of reports) {
    rows.push(...cellRecords(report));
    if (rows.length < rowGroup) continue;
    await writer.write({ columnData: columnData(rows), rowGroupSize: rows.length });
    rows = [];
    yield taken();
  }
  if (rows.length > 0) await writer.write({ columnData: columnData(rows), rowGroupSize: rows.length });
  await writer.finish();
  yield taken();
}

/**
 * A report is asked for when the reader has taken those before it, so that memory holds one group of rows, however many
 * there are. An error of `reports` destroys the stream.
 */
export function parquetStream(reports: AsyncIterable<ReportForExport>, facts: FileFacts): Readable {
  return Readable.from(bytesOf(reports, facts), { objectMode: false });
}
