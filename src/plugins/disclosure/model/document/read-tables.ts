import { cellsOf } from '../layout/cells';
import { type Layout, type Table, tableCodes } from '../layout/declaration';
import { label } from '../layout/label';
import { cellLabel } from '../layout/labels';
import { isRecord, type OnProblem, quoted } from './problem';
import { refusal } from './read-cell';
import type { CellValue } from './report-document';

/**
 * Reads the cells of all tables.
 *
 * @param input the document: `input[table][row][column]`
 * @returns one value a cell, in the order of `cellsOf(layout).all`; a refused value counts as blank
 */
export function readTables(layout: Layout, input: Record<string, unknown>, onProblem: OnProblem): CellValue[] {
  const cells = cellsOf(layout);
  const values: CellValue[] = new Array(cells.all.length).fill(null);
  for (const code of tableCodes) {
    const rows = input[code];
    if (rows === null || rows === undefined) continue;
    if (isRecord(rows)) reportStrangers(layout.tables[code], rows, onProblem);
    else
      onProblem('structure.value', code, '表格应为按行代码排列的对象', 'The table is not an object keyed by row code');
  }
  for (const cell of cells.all) {
    const value = ownValue(ownValue(input[cell.table.code], cell.row.code), cell.column.code);
    if (value === null || value === undefined) continue;
    const refused = refusal(cell, value);
    if (refused) {
      const { zh, en } = cellLabel(cell);
      const said = label(`“${quoted(value)}”${refused.zh}`, `“${quoted(value)}” ${refused.en}`);
      onProblem('structure.value', cell.address, `${zh}：${said.zh}`, `${en}: ${said.en}`);
    } else values[cell.index] = (value as number) + 0; // -0 becomes 0
  }
  return values;
}

function ownValue(container: unknown, key: string): unknown {
  return isRecord(container) && Object.hasOwn(container, key) ? container[key] : undefined;
}

const known = new WeakMap<Table, ReadonlyMap<string, ReadonlySet<string>>>();

function columnsByRow(table: Table): ReadonlyMap<string, ReadonlySet<string>> {
  let columns = known.get(table);
  if (!columns) {
    columns = new Map(
      table.parts.flatMap((part) => {
        const codes = new Set(part.columns.map(({ code }) => code));
        return part.rows.map((row) => [row.code, codes] as const);
      }),
    );
    known.set(table, columns);
  }
  return columns;
}

/** Reports rows and columns that the layout does not have. */
function reportStrangers(table: Table, rows: Record<string, unknown>, onProblem: OnProblem): void {
  const rowColumns = columnsByRow(table);
  for (const [code, row] of Object.entries(rows)) {
    const columns = rowColumns.get(code);
    const path = `${table.code}.${code}`;
    if (!columns)
      onProblem(
        'structure.row',
        path,
        `版式没有这一行：${quoted(code)}`,
        `The layout has no such row: ${quoted(code)}`,
      );
    else if (isRecord(row)) reportStrangeColumns(path, columns, row, onProblem);
    else if (row !== null && row !== undefined)
      onProblem('structure.value', path, '一行应为按列代码排列的对象', 'The row is not an object keyed by column code');
  }
}

/** A blank cell in a strange column is no harm: a row component has the columns of all layouts. */
function reportStrangeColumns(
  path: string,
  columns: ReadonlySet<string>,
  row: Record<string, unknown>,
  onProblem: OnProblem,
): void {
  for (const [column, value] of Object.entries(row))
    if (!columns.has(column) && value !== null && value !== undefined)
      onProblem(
        'structure.column',
        `${path}.${column}`,
        `这一行没有这一列：${quoted(column)}`,
        `The row has no such column: ${quoted(column)}`,
      );
}
