/** Opens a register that is kept as CSV. */
import { Readable } from 'node:stream';
import { bareNumber } from '../csv/columns';
import { parserOf, pieces, refuseWideRows } from '../csv/read-csv';
import { limits } from '../limits';
import { decodeText } from '../source/decode-text';
import { unusable } from '../unusable-file';
import type { RegisterFile, SheetRow } from './sheet-row';

/** @throws UnusableFile for bytes that are no text and for rows that are too wide; so may the rows */
export function openCsv(bytes: Uint8Array): RegisterFile {
  const text = decodeText(bytes);
  refuseWideRows(text);
  async function* sheets() {
    yield { name: '', epochShift: 0, rows: csvRows(text) };
  }
  return { sheets: sheets(), hiddenSheets: [] };
}

async function* csvRows(text: string): AsyncGenerator<SheetRow> {
  let number = 0;
  try {
    for await (const read of Readable.from(pieces(text)).pipe(parserOf(text))) {
      number += 1;
      if (number > limits.registerRows) break;
      const cells = (read as string[]).slice(0, limits.cellSpan).map((cell) => bareNumber(cell.trim()));
      yield { number, cells, isStruck: false };
    }
  } catch {
    unusable('CSV 格式有误', 'The CSV is malformed');
  }
  if (number > limits.registerRows) unusable('行数过多', 'The file has too many rows');
}
