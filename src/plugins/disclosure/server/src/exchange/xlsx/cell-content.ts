/** What a cell of a sheet says, and what it fails to say. */
import { inScript } from '../source/scripts';
import type { BookCell, BookRun } from './book/book';
import { excelNumber } from './book/format-sections';
import type { FormatRun } from './text-rows';

/** The text of a cell as it is seen. A formula counts with the result that was stored with it; crossed out text is none. */
export function textOf(cell: BookCell): string {
  if (cell.isGone) return '';
  if (cell.runs) return textOfRuns(cell.runs).trim();
  if (cell.shown !== undefined) return cell.shown.trim();
  const { value } = cell;
  return value === null ? '' : String(typeof value === 'number' ? excelNumber(value) : value).trim();
}

/** Text as it stands: what is crossed out is none, raised and lowered digits are no figures. */
export const standingRuns = (runs: readonly BookRun[]): BookRun[] =>
  runs.filter(({ isGone }) => !isGone).map((run) => ({ ...run, text: inScript(run.text, run.script) }));

const textOfRuns = (runs: readonly BookRun[]): string =>
  standingRuns(runs)
    .map(({ text }) => text)
    .join('');

/** A formula without a result that can be used, an error, or a number that its format hides; else `undefined`. */
export function failureIn({ formula, value, error, shown, isGone }: BookCell): string | undefined {
  if (shown === '' && !isGone) return String(value);
  if (formula === undefined) return error;
  if (error === undefined && value !== null && value !== '') return undefined;
  return [`=${formula}`, ...(error === undefined ? [] : [error])].join(' ');
}

/** A number, or text, or `null`. A formula counts with the result that was stored with it. */
export function contentOf(cell: BookCell | undefined): string | number | null {
  if (!cell || cell.isGone) return null;
  if (cell.shown !== undefined || (typeof cell.value === 'string' && !cell.runs))
    return (cell.shown ?? String(cell.value)) || null;
  if (typeof cell.value === 'number') return excelNumber(cell.value);
  const text = runsOf(cell)
    .map((run) => run.text)
    .join('');
  return text === '' ? null : text;
}

/** The text of a cell as it stands, by its formats. */
export function runsOf({ value, runs }: BookCell): FormatRun[] {
  if (runs)
    return standingRuns(runs).map(({ text, bold, italic }) => ({
      text,
      ...(bold && { bold: true as const }),
      ...(italic && { italic: true as const }),
    }));
  return value === null ? [] : [{ text: String(value) }];
}
