/** What the dialog shows of a counted register. */
import type { RegisterCountResponse } from '#contracts/registers';
import { type ColumnGuess, cellsOf, type Layout, type RegisterPlace, rowsBehind, type TableCode } from '#model';
import { type Entries, type Patch, patchOf } from '../../form/rows';

export type ShownCount = RegisterCountResponse['data'];

/** The tables that a register fills. */
export type CountedTable = Exclude<TableCode, 'proactive'>;

export const isCountedTable = (table: TableCode): table is CountedTable => table !== 'proactive';

/** The counted figures of a table by address; empty where the register does not tell of it. */
export function figuresOf(layout: Layout, table: CountedTable, counted: ShownCount): ReadonlyMap<string, number> {
  const figures = new Map<string, number>();
  for (const { address, row, column, table: own } of cellsOf(layout).all) {
    const figure = own.code === table ? counted[table]?.[row.code]?.[column.code] : undefined;
    if (typeof figure === 'number') figures.set(address, figure);
  }
  return figures;
}

/** What taking over would change: all cells of a table, or the one that is named. */
export function takenOver(
  layout: Layout,
  entries: Entries,
  figures: ReadonlyMap<string, number>,
  address?: string,
): Patch {
  const wanted = [...figures].filter(([each]) => address === undefined || each === address);
  return patchOf(layout, entries, wanted);
}

/** What people call a sheet: by its name, or by its file's. */
export function sheetName({ files, sheets }: ShownCount, position: number): string {
  const sheet = sheets[position];
  const file = files[sheet?.file ?? 0]?.name ?? '';
  return files.length > 1 && sheet?.name ? `${file} ${sheet.name}` : sheet?.name || file;
}

export interface RowsOfSheet {
  sheet: string;
  /** As Excel counts. */
  rows: number[];
}

/** Which rows a cell counts, sheet by sheet. */
export function rowsOf(layout: Layout, counted: ShownCount, address: string): RowsOfSheet[] {
  const behind = rowsBehind(layout, address, counted.places);
  return Object.entries(behind).map(([sheet, rows]) => ({ sheet: sheetName(counted, Number(sheet)), rows }));
}

/** A place as people look it up. */
export const placeText = (counted: ShownCount, { sheet, row }: RegisterPlace): string =>
  `${sheetName(counted, sheet)}:${row}`;

/** The columns of all sheets, those that are headed alike once; columns without a heading and without a use are left out. */
export function columnsOf({ sheets }: ShownCount): ColumnGuess[] {
  const columns = new Map<string, ColumnGuess>();
  const isHeaded = sheets.some(({ headingRow }) => headingRow !== null);
  for (const column of sheets.flatMap((sheet) => sheet.columns)) {
    if (column.head === '' && column.field === null && isHeaded) continue;
    const known = columns.get(column.key);
    if (!known || known.field === null) columns.set(column.key, column);
  }
  return [...columns.values()];
}
