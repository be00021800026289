/** The rows of a worksheet, as they are inflated. */
import { limits } from '../../limits';
import { xmlParser } from '../../source/read-xml';
import { unusable } from '../../unusable-file';
import { placeOf } from '../../xlsx/book/book';
import { decoded, TextReader } from '../../xlsx/book/cell-texts';
import type { CellStyle } from '../../xlsx/book/styles';
import { isFilled, type RegisterCell, type SheetRow } from '../sheet-row';
import type { WorkbookArchive } from './archive';
import type { SharedString } from './shared-strings';
import { standingText } from './standing-text';

/** What cells refer to. */
export interface RegisterSheetContext {
  strings: readonly SharedString[];
  styleOf: (index: number) => CellStyle;
}

/** @throws UnusableFile for more rows than a register has */
export async function* sheetRows(
  archive: WorkbookArchive,
  entry: string | undefined,
  context: RegisterSheetContext,
): AsyncGenerator<SheetRow> {
  const reader = new SheetReader(context);
  const parser = xmlParser({
    open: (name, attributes) => reader.open(name, attributes),
    text: (text) => reader.text(text),
    close: (name) => reader.close(name),
  });
  for await (const piece of archive.pieces(entry)) {
    parser.write(piece);
    yield* reader.take();
  }
  parser.end();
  yield* reader.take();
}

class SheetReader {
  private done: SheetRow[] = [];
  private row: SheetRow = { number: 0, cells: [], isStruck: false };
  private count = 0;
  private standing = 0;
  private crossedOut = 0;
  private column = 0;
  private type = '';
  private isStruck = false;
  private value = '';
  private isInValue = false;
  private readonly run = new TextReader();

  constructor(private readonly context: RegisterSheetContext) {}

  take(): SheetRow[] {
    const { done } = this;
    this.done = [];
    return done;
  }

  open(name: string, attributes: Record<string, string>): void {
    if (name === 'row') this.startRow(Number(attributes.r) || this.row.number + 1);
    else if (name === 'c') this.startCell(attributes);
    else if (name === 'v') this.isInValue = true;
    else this.run.open(name, attributes);
  }

  text(text: string): void {
    if (!this.isInValue) this.run.add(text);
    else if (this.value.length < limits.textCharacters) this.value += text;
  }

  close(name: string): void {
    if (name === 'v') this.isInValue = false;
    else if (name === 'c') this.endCell();
    else if (name === 'row') this.endRow();
    else this.run.close(name);
  }

  private startRow(number: number): void {
    this.count += 1;
    if (Math.max(number, this.count) > limits.registerRows) unusable('行数过多', 'A worksheet has too many rows');
    this.row = { number, cells: [], isStruck: false };
    this.standing = 0;
    this.crossedOut = 0;
    this.column = 0;
  }

  private startCell({ r = '', t = 'n', s = '0' }: Record<string, string>): void {
    this.column = placeOf(r).column || this.column + 1;
    this.type = t;
    this.isStruck = this.context.styleOf(Number(s)).isGone;
    this.value = '';
    this.run.start();
  }

  private endCell(): void {
    const { cell, isStruck } = this.content();
    if (isStruck || (this.isStruck && isFilled(cell))) this.crossedOut += 1;
    else if (isFilled(cell)) {
      this.standing += 1;
      // Beyond that no register has a column.
      if (this.column <= limits.cellSpan) this.row.cells[this.column - 1] = cell;
    }
  }

  private content(): { cell: RegisterCell; isStruck: boolean } {
    if (this.type === 'inlineStr') {
      const { text, isStruck } = standingText(this.run.end(), limits.textCharacters);
      return { cell: text, isStruck };
    }
    if (this.type === 's') {
      const shared = this.context.strings[Number(this.value)];
      return { cell: shared?.text ?? '', isStruck: shared?.isStruck ?? false };
    }
    const isNumber = this.type === 'n' && this.value !== '' && Number.isFinite(Number(this.value));
    return {
      cell: isNumber ? Number(this.value) : this.type === 'e' ? '' : decoded(this.value).trim(),
      isStruck: false,
    };
  }

  private endRow(): void {
    this.row.cells = Array.from(this.row.cells, (cell) => cell ?? '');
    this.row.isStruck = this.standing === 0 && this.crossedOut > 0;
    this.done.push(this.row);
  }
}
