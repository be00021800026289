/** The cells of a worksheet. Rows and cells that do not say where they stand follow the one before. */
import { limits } from '../../limits';
import { readXml } from '../../source/read-xml';
import { unusable } from '../../unusable-file';
import { type BookCell, type BookRow, type BookSheet, placeOf } from './book';
import { type BookText, decoded, TextReader } from './cell-texts';
import { shownNumber } from './number-format';
import type { CellStyle } from './styles';

/** What the cells of a workbook refer to. */
export interface SheetContext {
  texts: readonly BookText[];
  styleOf: (index: number) => CellStyle;
  /** Days from the workbook's first day to that of most workbooks. */
  epochShift: number;
}

export function readSheet(xml: string, context: SheetContext): Omit<BookSheet, 'name' | 'isHidden'> {
  const reader = new SheetReader(context);
  readXml(xml, {
    open: (name, attributes) => reader.open(name, attributes),
    text: (text) => reader.text(text),
    close: (name) => reader.close(name),
  });
  return reader;
}

const emptyRow = (number: number): BookRow => ({ number, isHidden: false, cells: new Map(), merged: new Map() });

class SheetReader {
  readonly rows = new Map<number, BookRow>();
  readonly hiddenColumns = new Set<number>();
  private row: BookRow = emptyRow(0);
  private cell: Record<string, string> | undefined;
  private column = 0;
  private value = '';
  private formula: string | undefined;
  private within = '';
  private readonly words = new TextReader();

  constructor(private readonly context: SheetContext) {}

  open(name: string, attributes: Record<string, string>): void {
    if (name === 'col') this.hideColumns(attributes);
    else if (name === 'row') this.startRow(attributes);
    else if (name === 'c') this.startCell(attributes);
    else if (name === 'mergeCell') this.merge(attributes.ref ?? '');
    else if (this.cell && name === 'v') this.within = name;
    else if (this.cell && name === 'f') {
      this.within = name;
      this.formula = '';
    } else if (this.cell) this.words.open(name, attributes);
  }

  text(text: string): void {
    if (this.within === 'v') this.value += text;
    else if (this.within === 'f') this.formula += text;
    else this.words.add(text);
  }

  close(name: string): void {
    if (name === 'c') this.endCell();
    else if (name === 'v' || name === 'f') this.within = '';
    else this.words.close(name);
  }

  private hideColumns({ min = '0', max = min, hidden = '0', width }: Record<string, string>): void {
    if (!isTrue(hidden) && Number(width ?? 1) !== 0) return;
    for (let column = Number(min); column <= Math.min(Number(max), limits.cellSpan); column += 1)
      this.hiddenColumns.add(column);
  }

  private startRow({ r, hidden = '0', ht = '1' }: Record<string, string>): void {
    this.row = this.rowAt(Number(r) || this.row.number + 1);
    this.row.isHidden = isTrue(hidden) || Number(ht) === 0;
    this.column = 0;
  }

  private rowAt(number: number): BookRow {
    if (number > limits.lines) unusable('行数过多', 'A worksheet has too many rows');
    const row = this.rows.get(number) ?? emptyRow(number);
    this.rows.set(number, row);
    return row;
  }

  private startCell(attributes: Record<string, string>): void {
    this.cell = attributes;
    this.column = placeOf(attributes.r ?? '').column || this.column + 1;
    this.value = '';
    this.formula = undefined;
    this.words.start();
  }

  private endCell(): void {
    const { s = '0', t = 'n' } = this.cell ?? {};
    const style = this.context.styleOf(Number(s));
    const content = this.content(t, style.format);
    this.cell = undefined;
    this.row.cells.set(this.column, {
      row: this.row.number,
      column: this.column,
      isGone: style.isGone,
      ...content,
      ...(this.formula !== undefined && { formula: this.formula }),
    });
  }

  private content(type: string, format: string): Pick<BookCell, 'value' | 'runs' | 'error' | 'shown'> {
    if (type === 'inlineStr') return contentOf(this.words.end());
    if (this.value === '' && type !== 'str') return { value: null };
    if (type === 's') return contentOf(this.context.texts[Number(this.value)]);
    if (type === 'b') return { value: isTrue(this.value) };
    if (type === 'e') return { value: null, error: this.value };
    const value = Number(this.value);
    if (type !== 'n' || !Number.isFinite(value)) return { value: decoded(this.value) };
    const shown = shownNumber(value, format, this.context.epochShift);
    return { value, ...(shown !== undefined && { shown }) };
  }

  private merge(range: string): void {
    const [from = '', to = from] = range.split(':');
    const [first, last] = [placeOf(from), placeOf(to)];
    for (let number = first.row; number <= last.row; number += 1)
      for (let column = first.column; column <= last.column; column += 1)
        this.rowAt(number).merged.set(column, { row: first.row, column: first.column });
  }
}

const isTrue = (text: string): boolean => /^(?:1|true|on)$/i.test(text.trim());

function contentOf(text: BookText | undefined): Pick<BookCell, 'value' | 'runs'> {
  return { value: text?.text ?? null, ...(text?.runs && { runs: text.runs }) };
}
