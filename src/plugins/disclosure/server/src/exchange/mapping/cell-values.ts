/** The values of a report's cells while they are being read. */
import { type Cell, type CellValue, cellsOf, type Layout, refusal } from '../../../../model';
import { type CellText, convert, fits, mayBeYuan, readCellText } from './cell-text';
import { halfWidth } from './letters';
import type { Notes } from './notes';

export class CellValues {
  /** In the order of `cellsOf(layout).all`. */
  readonly all: CellValue[];

  constructor(
    readonly layout: Layout,
    private readonly notes: Notes,
  ) {
    this.all = cellsOf(layout).all.map(() => null);
  }

  /** The cells of a row, in the given columns' order. */
  cells(table: string, row: string, columns: readonly { code: string }[]): Cell[] {
    const { find } = cellsOf(this.layout);
    return columns.flatMap(({ code }) => find(`${table}.${row}.${code}`) ?? []);
  }

  set(cell: Cell, value: number): void {
    this.all[cell.index] = value;
  }

  /**
   * Takes a printed text into a cell. What is no number leaves the cell blank and is listed.
   *
   * @param unit yuan one of the unit that the column's heading names is, where that is not the layout's
   */
  read(cell: Cell, text: string, unit: number | undefined, where: string): void {
    const read = readCellText(withoutLeadingZeros(text));
    if (read.kind === 'blank') {
      if (read.mark !== '') this.notes.guess(cell.address, text.trim(), 0.9, '读作空白', 'Read as blank');
      return;
    }
    const value =
      read.kind === 'number' && fits(read, cell) ? convert(read.value, read.yuan ?? unit, cell.column.unit) : undefined;
    if (read.kind !== 'number' || value === undefined || refusal(cell, value)) {
      this.notes.leave(`${cell.row.label.zh}, ${cell.column.label.zh}: ${text}`, where);
      return;
    }
    this.set(cell, value);
    this.noteReading(cell, text.trim(), read, value);
  }

  private noteReading(
    { address, column }: Cell,
    text: string,
    read: Extract<CellText, { kind: 'number' }>,
    value: number,
  ): void {
    if (value !== read.value)
      this.notes.guess(address, text, 0.95, `按单位换算为 ${value}`, `Converted by its unit to ${value}`);
    else if (mayBeYuan(read, column.unit))
      this.notes.guess(
        address,
        text,
        0.5,
        '金额可能以元为单位，数字未换算，请核对',
        'The amount may be in yuan; it was taken as it stands',
      );
    else if (text !== String(value) && !read.plain && read.sign)
      this.notes.guess(address, text, 0.95, `读作 ${value}`, `Read as ${value}`);
  }
}

/** In a cell that stands apart, zeros before a number are a slip of the pen. */
function withoutLeadingZeros(text: string): string {
  const bare = halfWidth(text).trim();
  return /^0\d+$/.test(bare) ? String(Number(bare)) : text;
}
