/** Which figure a printed cell gives its cell of the report, and what about that is not certain. */
import { type Cell, type Label, label, refusal } from '#model';
import { type CellText, convert, fits, mayBeYuan, readCellText, timesIn } from '../words/cell-text';
import { halfWidth } from '../words/letters';
import { spelledNumber } from '../words/spelled-number';
import { evidence } from './evidence';

export interface Doubt {
  confidence: number;
  reason: Label;
}

export type CellFigure =
  | { kind: 'blank'; mark: string }
  | { kind: 'words' }
  | { kind: 'number'; value: number; doubt?: Doubt };

/** What is known of a printed cell besides its text. */
export interface Printed {
  /** Yuan one of the unit that the column's heading names is, where that is not the layout's. */
  unit?: number | undefined;
  /** The number in the cell of a sheet, where its format shows another. */
  shownFor?: string | undefined;
}

const words: CellFigure = { kind: 'words' };

/** @returns `words` for what is no number, and for a number that the cell cannot hold or that could be another */
export function readFigure(cell: Cell, text: string, { unit, shownFor }: Printed): CellFigure {
  const read = readCellText(withoutLeadingZeros(text));
  if (read.kind === 'blank') return read;
  const number = read.kind === 'number' ? read : spelled(text);
  if (!number || !fits(number, cell)) return words;
  const exact = amountIn(number, cell, unit);
  if (shownFor !== undefined && isAnother(cell, exact, number, Number(shownFor))) return words;
  const value = rounded(exact, cell);
  if (refusal(cell, value)) return words;
  const doubt =
    shownDoubt(shownFor) ?? doubtOf(number, { cell, text, value, exact, isSpelled: read.kind !== 'number' });
  return { kind: 'number', value, ...(doubt && { doubt }) };
}

type NumberText = Extract<CellText, { kind: 'number' }>;

function spelled(text: string): NumberText | undefined {
  const value = spelledNumber(text);
  return value === undefined ? undefined : { kind: 'number', value, plain: false };
}

function amountIn(read: NumberText, { column }: Cell, unit: number | undefined): number {
  const times = timesIn(read);
  if (times !== undefined && !column.unit) return Number((read.value * times).toPrecision(15));
  return convert(read.value, read.yuan ?? times ?? unit, column.unit);
}

/** A count that a format scales: the figure is certain only where both numbers are one. */
const isAnother = ({ column }: Cell, value: number, read: NumberText, behind: number): boolean =>
  column.unit === undefined && (timesIn(read) === undefined || value !== behind);

const rounded = (value: number, { type }: Cell): number =>
  type.type === 'decimal' ? Number(value.toFixed(evidence.figure.decimals)) : value;

const shownDoubt = (shownFor: string | undefined): Doubt | undefined =>
  shownFor === undefined
    ? undefined
    : {
        confidence: evidence.confidence.shown,
        reason: label(
          `按单元格显示的数读取，单元格中存的是 ${shownFor}，请核对`,
          `Read as the cell shows it; the number in it is ${shownFor}`,
        ),
      };

interface Reading {
  cell: Cell;
  text: string;
  value: number;
  exact: number;
  isSpelled: boolean;
}

function doubtOf(read: NumberText, { cell, text, value, exact, isSpelled }: Reading): Doubt | undefined {
  if (value !== exact)
    return doubt(
      evidence.confidence.rounded,
      `小数超过六位，读作 ${value}`,
      `More than six decimals; read as ${value}`,
    );
  if (value !== read.value)
    return doubt(evidence.confidence.converted, `按单位换算为 ${value}`, `Converted by its unit to ${value}`);
  if (mayBeYuan(read, cell.column.unit))
    return doubt(
      evidence.confidence.doubtful,
      '金额可能以元为单位，数字未换算，请核对',
      'The amount may be in yuan; it was taken as it stands',
    );
  if (read.about)
    return doubt(evidence.confidence.about, `原文为约数，读作 ${value}`, `About that many; read as ${value}`);
  if (read.spaced)
    return doubt(
      evidence.confidence.spaced,
      `数字中间有空格，读作 ${value}；也可能是两个数字`,
      `There is a space in it; read as ${value}, though it may be two figures`,
    );
  const isSigned = text.trim() !== String(value) && !read.plain && read.sign;
  return isSigned || isSpelled
    ? doubt(isSpelled ? evidence.confidence.spelled : evidence.confidence.signed, `读作 ${value}`, `Read as ${value}`)
    : undefined;
}

const doubt = (confidence: number, zh: string, en: string): Doubt => ({ confidence, reason: label(zh, en) });

/** In a cell that stands apart, zeros before a number are a slip of the pen. */
function withoutLeadingZeros(text: string): string {
  const bare = halfWidth(text).trim();
  return /^0\d+$/.test(bare) ? String(Number(bare)) : text;
}
