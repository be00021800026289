/** Cuts the lines of a table into runs: some labels, and the values that follow them. */
import type { Table } from '../../../../model';
import { cutLine, onlyText, type SourceCell, type SourceLine } from '../source/source-line';
import { isBlank, isNumber, readCellText } from './cell-text';
import { closest, cover, isFragment, stretchOf } from './cover';
import { partsOf, piecesOf } from './glued-text';
import { halfWidth } from './letters';
import { rowTermsOf, sameLabel, type Term, termsOf } from './terms';

export interface RunText {
  text: string;
  line: SourceLine;
  /** The text is a stretch of a longer one: where its label begins is not known. */
  glued: boolean;
  /** Where it stands in its row. */
  cell?: SourceCell;
}

export interface RunValue {
  text: string;
  /** The line that it stands in, where the values are a stream. */
  line?: SourceLine;
  /** Where it stands in its row. */
  cell?: SourceCell;
}

export interface Run {
  texts: RunText[];
  values: RunValue[];
  /** All values are the cells of one row that the source keeps apart; else they are a stream. */
  apart: boolean;
  line: SourceLine;
}

/** A run of the table, a line that is no part of it, or one that is but says nothing. */
export type TableEvent = { run: Run } | { body: SourceLine } | { left: SourceLine };

const sentence = /[。;!?]/;
/** A figure with what it counts, and then more words, or nothing else: only sentences say that. */
const counts = /\d\s*(件|条|项|次|份|个|起|宗|人次|万元|元)\s*[,、;。]|^\D+\d+\s*(件|条|项|次|份)$/;
const longestLabel = 60;

/**
 * Reads lines that hold a table, in any of the shapes that copying leaves. Sentences between and around its parts are
 * set apart as body.
 *
 * @returns runs and lines of the body in the order of the source
 */
export function readRuns(lines: readonly SourceLine[], table: Table): TableEvent[] {
  const reader = new RunReader(termsOf(table), rowTermsOf(table), table.printedAs === 'line');
  for (const line of lines) reader.read(line);
  return reader.end();
}

class RunReader {
  private texts: RunText[] = [];
  private values: RunValue[] = [];
  private started: SourceLine | undefined;
  private readonly events: TableEvent[] = [];

  constructor(
    private readonly terms: readonly Term[],
    private readonly rowTerms: readonly Term[],
    private readonly isLine: boolean,
  ) {}

  read(line: SourceLine): void {
    const text = onlyText(line);
    if (text !== undefined && (line.cells.length === 1 || !isNumber(text))) this.readSingle(text, line);
    else if (line.cells.some((cell) => cell.text !== '')) this.readRow(line);
    else if (line.cells.length === 1 && line.kind === 'row') this.addBlank(line);
  }

  end(): TableEvent[] {
    this.close(false);
    this.setAside(true);
    return this.events;
  }

  private readSingle(text: string, line: SourceLine): void {
    const kind = readCellText(text).kind;
    if (kind === 'number' || /^[\d\s,.+-]*\d[\d\s,.]*$/.test(halfWidth(text))) this.addNumbers(text, line);
    else if (kind === 'blank' && (line.kind === 'row' || this.values.length > 0)) this.addBlank(line, text);
    else if (line.kind === 'paragraph' && counts.test(halfWidth(text))) this.addBody(text, line);
    else this.readWords(text, line);
  }

  private addNumbers(text: string, line: SourceLine): void {
    for (const part of isNumber(text) ? [text] : partsOf(text)) this.addValue(part, line);
  }

  private addValue(text: string, line: SourceLine): void {
    this.started ??= line;
    this.values.push({ text, line });
  }

  /** A blank cell is a value only where values are expected: after a row's label, or a line of column labels. */
  private addBlank(line: SourceLine, text = ''): void {
    const last = this.texts.at(-1)?.text ?? '';
    const isExpected = this.isLine
      ? closest(last, this.terms, 0.9)?.term.kind === 'column'
      : closest(last, this.rowTerms, 0.9);
    if (this.values.length > 0 || isExpected) this.addValue(text, line);
  }

  private readWords(text: string, line: SourceLine): void {
    const pieces = piecesOf(text);
    if (
      pieces.length > 1 &&
      this.isTable(pieces.map((piece) => piece.text).filter((_, at) => pieces[at]?.kind === 'words'))
    )
      for (const piece of pieces) {
        if (piece.kind === 'number') for (const part of partsOf(piece.text)) this.addValue(part, line);
        else this.addText(piece.text, line, true);
      }
    else if (this.isLabel(text)) this.addText(text, line, false);
    else this.addBody(text, line);
  }

  private addText(text: string, line: SourceLine, glued: boolean, cell?: SourceCell): void {
    if (this.values.length > 0) this.close(false);
    this.texts.push({ text, line, glued, ...(cell && { cell }) });
  }

  /** Whether words that stand between numbers are a table's. */
  private isTable(words: readonly string[]): boolean {
    const { missing, letters } = cover(words, this.terms);
    const total = letters.reduce((sum, count) => sum + count, 0);
    const unknown = words.reduce((sum, word, at) => {
      const isLike = (missing[at] ?? 0) > 0 && closest(word, this.terms, sameLabel);
      return sum + (isLike ? 0 : (missing[at] ?? 0));
    }, 0);
    return total > 0 && unknown / total <= 0.3;
  }

  private isLabel(text: string): boolean {
    if (closest(text, this.terms, sameLabel) || isFragment(text, this.terms)) return true;
    const { missing, letters } = cover([text], this.terms);
    if ((missing[0] ?? 0) <= 0.3 * (letters[0] ?? 0)) return true;
    return text.length <= longestLabel && !sentence.test(halfWidth(text));
  }

  /** A sentence; a table that begins inside its line is cut out. */
  private addBody(text: string, line: SourceLine): void {
    const table = stretchOf(text, this.terms);
    const isProse = table !== undefined && counts.test(halfWidth(text.slice(table.start, table.end)));
    if (table && !isProse && (table.start > 0 || table.end < text.length)) {
      this.read(cutLine(line, 0, table.start));
      this.read(cutLine(line, table.start, table.end));
      this.read(cutLine(line, table.end, text.length));
      return;
    }
    this.close(false);
    this.setAside(false);
    this.events.push({ body: line });
  }

  /** The cells of a row without the serial number that some tables print before the row's label. */
  private cellsOf({ cells }: SourceLine): readonly SourceCell[] {
    const [first, ...others] = cells;
    const isSerial = first !== undefined && /^\d{1,2}$/.test(halfWidth(first.text.trim()));
    const isBeforeLabel = others.slice(0, 3).some(({ text }) => closest(text, this.rowTerms, 0.9));
    return isSerial && isBeforeLabel ? others : cells;
  }

  private readRow(line: SourceLine): void {
    const cells = this.cellsOf(line);
    const isValue = (cell: SourceCell) => isNumber(cell.text) || /^\d[\d\s,]*$/.test(halfWidth(cell.text));
    const firstNumber = cells.findIndex(isValue);
    const labels = cells.filter(
      (cell, at) => !isBlank(cell.text) && !isValue(cell) && (firstNumber === -1 || at < firstNumber),
    );
    const label = this.rowLabel(labels);
    const after = label ? cells.slice(cells.indexOf(label) + 1) : cells;
    if (!this.holdsValues(labels, after)) {
      for (const cell of labels) this.addText(cell.text, line, false, cell);
      return;
    }
    this.close(false);
    for (const cell of labels.slice(0, label ? labels.indexOf(label) + 1 : 0))
      this.addText(cell.text, line, false, cell);
    this.values = after.map((cell) => ({ text: cell.text, cell }));
    this.started = line;
    this.close(true);
  }

  /** The cell that names the row: the last one that is like a row's label. */
  private rowLabel(labels: readonly SourceCell[]): SourceCell | undefined {
    return [...labels].reverse().find(({ text }) => closest(text, this.rowTerms, sameLabel)) ?? labels.at(-1);
  }

  private holdsValues(labels: readonly SourceCell[], after: readonly SourceCell[]): boolean {
    if (after.some(({ text }) => isNumber(text) || /^\d/.test(halfWidth(text)))) return true;
    if (after.every(({ text }) => text === '')) return false;
    return !labels.some(({ text }) => closest(text, this.terms, 0.9)?.term.kind === 'column');
  }

  private close(apart: boolean): void {
    const line = this.started ?? this.texts[0]?.line;
    if (this.values.length === 0 || !line) return;
    this.events.push({ run: { texts: this.texts, values: this.values, apart, line } });
    this.texts = [];
    this.values = [];
    this.started = undefined;
  }

  /**
   * Labels without values: a table's heading, a label at which the source breaks off, or lines of the body that look
   * like labels.
   */
  private setAside(isEnd: boolean): void {
    const { texts } = this;
    this.texts = [];
    if (texts.length === 0) return;
    const { missing } = cover(
      texts.map(({ text }) => text),
      this.terms,
    );
    const isHeading = missing.filter((count) => count === 0).length >= 3;
    const isInTable = isEnd && (isHeading || this.events.some((event) => 'run' in event));
    texts.forEach(({ line, text }, at) => {
      if (missing[at] === 0 && (isHeading || line.kind === 'row')) return;
      if (isInTable && isFragment(text, this.terms)) this.pushOnce({ left: line });
      else this.pushOnce({ body: line });
    });
  }

  /** Several cells of one line are listed as one. */
  private pushOnce(event: TableEvent): void {
    const lineOf = (one: TableEvent) => ('body' in one ? one.body : 'left' in one ? one.left : undefined);
    const last = this.events.at(-1);
    if (!last || lineOf(last) !== lineOf(event)) this.events.push(event);
  }
}
