/** The columns of the tidy table as Parquet types, by the names and in the order of the CSV. */
import type { SchemaElement } from 'hyparquet-writer';
import { type CsvColumn, csvColumns } from '../csv/columns';

/** Whole numbers among the columns, and the one that may have six places. Everything else is text. */
const numbers: Partial<Record<CsvColumn, Partial<SchemaElement>>> = {
  year: { type: 'INT32' },
  version: { type: 'INT32' },
  // Exact, as in the database: sums of binary fractions would differ in their last places.
  value: { type: 'INT64', converted_type: 'DECIMAL', precision: 18, scale: 6 },
};

const text = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const;

export const parquetSchema: SchemaElement[] = [
  { name: 'cells', num_children: csvColumns.length },
  ...csvColumns.map((name): SchemaElement => ({ name, repetition_type: 'OPTIONAL', ...(numbers[name] ?? text) })),
];
