/** Opens a register that stands as a table in a page, in a Word document or in a text. */
import type { Source, SourceLine } from '../source/source-line';
import type { RegisterFile, SheetRow } from './sheet-row';

/** Each table is a sheet; what stands between tables is not read. */
export function openLines({ lines }: Source): RegisterFile {
  const tables = new Map<number, SourceLine[]>();
  for (const line of lines) {
    if (line.kind !== 'row') continue;
    const grid = line.grid ?? 0;
    const rows = tables.get(grid);
    if (rows) rows.push(line);
    else tables.set(grid, [line]);
  }
  async function* sheets() {
    for (const rows of tables.values()) yield { name: '', epochShift: 0, rows: rowsOf(rows) };
  }
  return { sheets: sheets(), hiddenSheets: [] };
}

async function* rowsOf(lines: readonly SourceLine[]): AsyncGenerator<SheetRow> {
  for (const [at, { cells }] of lines.entries()) {
    const texts: string[] = [];
    const first = Math.min(...cells.map(({ column }) => column));
    for (const { column, text } of cells) texts[column - Math.min(first, 1)] = text;
    yield { number: at + 1, cells: Array.from(texts, (text) => text ?? ''), isStruck: false };
  }
}
