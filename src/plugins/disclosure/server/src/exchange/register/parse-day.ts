/** Days as registers write them. */
import { type Day, dayOf } from '#model';
import type { RegisterCell } from './sheet-row';

/** What stands around a cell: the year that its sheet is about, and the workbook's first day. */
export interface DayContext {
  year: number | null;
  epochShift: number;
}

/** The first whole day of a text, as year, month and date; the order matters, since the last form fits much. */
const forms: readonly { form: RegExp; parts: (found: readonly string[], year: number | null) => (number | null)[] }[] =
  [
    {
      form: /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?(?:$|[T\s上下].*)/,
      parts: ([, y, m, d]) => [y, m, d].map(Number),
    },
    { form: /^(\d{4})(\d{2})(\d{2})$/, parts: ([, y, m, d]) => [y, m, d].map(Number) },
    {
      form: /^(\d{2})[-./年](\d{1,2})[-./月](\d{1,2})日?$/,
      parts: ([, y, m, d]) => [2000 + Number(y), Number(m), Number(d)],
    },
    { form: /^(\d{1,2})[-./月](\d{1,2})[日号]?$/, parts: ([, m, d], year) => [year, Number(m), Number(d)] },
  ];

/** 1 January 2000 and the end of 2099 in Excel's days. */
const serials = { from: 36_526, to: 73_050 };
/** Day 0 of Excel's calendar, counted so that days after February 1900 fall right. */
const serialStart = Date.UTC(1899, 11, 30);
const millisecondsOfADay = 86_400_000;

/**
 * @returns `null` for a blank cell, `unread` for one whose words are no day, or a day without a year where the sheet names
 *   none: a year is not guessed
 */
export function parseDay(cell: RegisterCell, context: DayContext): Day | 'unread' | null {
  if (typeof cell === 'number') return ofSerial(cell, context.epochShift);
  const text = cell
    .normalize('NFKC')
    .replace(/\s*([-./年月])\s*/g, '$1')
    .trim();
  if (text === '' || /^[-—–/\\无]+$/.test(text)) return null;
  if (/^\d{5}(?:\.\d+)?$/.test(text)) return ofSerial(Number(text), context.epochShift);
  for (const { form, parts } of forms) {
    const found = form.exec(text);
    if (!found) continue;
    const [year, month, date] = parts(found, context.year);
    return year && month && date ? (dayOf(year, month, date) ?? 'unread') : 'unread';
  }
  return 'unread';
}

function ofSerial(serial: number, shift: number): Day | 'unread' {
  const day = Math.floor(serial) + shift;
  if (day < serials.from || day > serials.to) return 'unread';
  return new Date(serialStart + day * millisecondsOfADay).toISOString().slice(0, 10);
}

/** The year that a title or the name of a sheet is about, such as `2025年台账`; `null` where it names none or several. */
export function yearNamed(text: string): number | null {
  const years = new Set((text.match(/(?<!\d)20\d{2}(?!\d)/g) ?? []).map(Number));
  const [year, ...others] = years;
  return year !== undefined && others.length === 0 ? year : null;
}
