/** A workbook as it is read: cells by place, and nothing that a reader of reports has no use for. */

/** A piece of a cell's text in one format. */
export interface BookRun {
  text: string;
  bold: boolean;
  italic: boolean;
  /** Crossed out. */
  isGone: boolean;
  script?: 'super' | 'sub';
}

export interface BookCell {
  row: number;
  column: number;
  /** `null` where nothing is stored; the result that was stored with a formula. */
  value: number | string | boolean | null;
  /** A text in several formats; `value` is then its whole text. */
  runs?: readonly BookRun[];
  formula?: string;
  /** The name of an error, such as `#REF!`. */
  error?: string;
  /** What the cell shows where its format makes something else of the number. */
  shown?: string;
  /** The whole cell is crossed out. */
  isGone: boolean;
}

/** The cells that a merged one covers, from its first cell on. */
export interface Merged {
  row: number;
  column: number;
}

export interface BookSheet {
  name: string;
  isHidden: boolean;
  rows: ReadonlyMap<number, BookRow>;
  hiddenColumns: ReadonlySet<number>;
}

export interface BookRow {
  number: number;
  isHidden: boolean;
  cells: Map<number, BookCell>;
  /** For each column that a merged cell covers: where that cell begins. */
  merged: Map<number, Merged>;
}

export interface BookPlace {
  sheet: string;
  row: number;
  column: number;
}

export interface Book {
  title: string | undefined;
  sheets: readonly BookSheet[];
  /** The cell that a name stands for, where it stands for one. */
  names: ReadonlyMap<string, BookPlace>;
}

export function cellAt({ sheets }: Book, place: BookPlace | undefined): BookCell | undefined {
  const sheet = place && sheets.find(({ name }) => name === place.sheet);
  return sheet?.rows.get(place?.row ?? 0)?.cells.get(place?.column ?? 0);
}

/** `C12` for column 3 and row 12. */
export function addressOf({ row, column }: { row: number; column: number }): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row}`;
}

/** Row and column of `$C$12`; 0 where one of them is not named. */
export function placeOf(reference: string): { row: number; column: number } {
  const [, letters = '', digits = '0'] = /^([A-Z]{0,3})(\d{0,7})$/i.exec(reference.trim().replaceAll('$', '')) ?? [];
  return {
    column: [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
    row: Number(digits),
  };
}
