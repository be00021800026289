/** The equations of a layout as Excel formulas over the cells of its tables. */
import { type Cell, type CellEquation, cellsOf, type Layout } from '#model';

/** Where a figure stands: sheet, row and column, the latter two from 1. */
export interface Position {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export type Positions = ReadonlyMap<string, Position>;

/** `AB` for 28. */
export function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return `${before > 0 ? columnLetters(before) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}

export const referenceTo = ({ row, column }: Position): string => `$${columnLetters(column)}$${row}`;

export const sheetReference = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'!`;

/** The two sides of an equation over the cells of one layout. */
export interface Sides {
  readonly left: readonly Cell[];
  readonly right: readonly Cell[];
}

export function sidesOf(layout: Layout, { left, right }: CellEquation): Sides {
  const { all } = cellsOf(layout);
  const cells = (indexes: readonly number[]) => indexes.flatMap((index) => all[index] ?? []);
  return { left: cells(left), right: cells(right) };
}

/** Formulas for use on the sheet `from`; cells of other sheets are named with their sheet. */
export function formulaWriter(positions: Positions, from: string) {
  const listed = (cells: readonly Cell[]): string => rangesOf(cells, positions, from).join(',');
  const filled = (cells: readonly Cell[]): string => `COUNT(${listed(cells)})=${cells.length}`;
  return {
    reference: (cell: Cell): string => listed([cell]),
    /** The sum of some cells, or nothing while one of them is blank. */
    sum: (cells: readonly Cell[]): string => `IF(${filled(cells)},SUM(${listed(cells)}),"")`,
    /** The left side less the right, or nothing while a cell is blank. */
    difference: ({ left, right }: Sides): string =>
      `IF(${filled([...left, ...right])},SUM(${listed(left)})-SUM(${listed(right)}),"")`,
    /** Whether all cells are filled and the sides differ. */
    broken: ({ left, right }: Sides): string =>
      `AND(${filled([...left, ...right])},SUM(${listed(left)})<>SUM(${listed(right)}))`,
  };
}

/** Neighbours in a row, or else in a column, become one range. */
function rangesOf(cells: readonly Cell[], positions: Positions, from: string): string[] {
  const places = cells.flatMap((cell) => positions.get(cell.address) ?? []);
  const runs: { first: Position; last: Position; step: 'row' | 'column' | undefined }[] = [];
  for (const place of places) {
    const run = runs.at(-1);
    const step = run && stepBetween(run.last, place);
    if (run && step && (run.step ?? step) === step) Object.assign(run, { last: place, step });
    else runs.push({ first: place, last: place, step: undefined });
  }
  return runs.map(({ first, last }) => {
    const sheet = first.sheet === from ? '' : sheetReference(first.sheet);
    return `${sheet}${referenceTo(first)}${first === last ? '' : `:${referenceTo(last)}`}`;
  });
}

function stepBetween(one: Position, other: Position): 'row' | 'column' | undefined {
  if (one.sheet !== other.sheet) return undefined;
  if (one.row === other.row && other.column === one.column + 1) return 'column';
  return one.column === other.column && other.row === one.row + 1 ? 'row' : undefined;
}
