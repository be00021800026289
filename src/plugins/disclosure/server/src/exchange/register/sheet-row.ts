/** What every format of a register is read into: sheets of rows, one after the other, so that none is held as a whole. */

/** Numbers are cells that the format itself says are numbers, such as Excel's days. */
export type RegisterCell = string | number;

export interface SheetRow {
  /** As Excel counts: from 1. */
  number: number;
  /** Blank cells are empty texts; so are crossed out ones. */
  cells: RegisterCell[];
  /** Whether all that the row says is crossed out. */
  isStruck: boolean;
}

export interface RegisterSheet {
  name: string;
  /** Days from Excel's own first day to the workbook's. */
  epochShift: number;
  rows: AsyncIterable<SheetRow>;
}

/** Sheets that are hidden are named, not read. */
export interface RegisterFile {
  sheets: AsyncIterable<RegisterSheet>;
  hiddenSheets: string[];
}

export const isFilled = (cell: RegisterCell | undefined): boolean => cell !== undefined && cell !== '';
