/** What a cell of a sheet says, and what it fails to say. */
import { type Cell as SheetCell, ValueType } from 'exceljs';
import { textOfRuns } from './rich-runs';

/** Excel computes with 15 digits: what binary fractions leave behind them is no part of a number. */
export const excelNumber = (value: number): number => Number(value.toPrecision(15));

/** The text of a cell. A formula counts with the result that was stored with it; crossed out text is none. */
export function textOf({ value, text, font, type, result }: SheetCell): string {
  if (value === null || value === undefined || font?.strike) return '';
  if (typeof value !== 'object') return plainText(value);
  // The library leaves zeros out of a formula's value, not out of its result.
  if (type === ValueType.Formula) return plainText(result);
  if ('error' in value) return '';
  return 'richText' in value ? textOfRuns(value) : String(text ?? '').trim();
}

function plainText(value: unknown): string {
  if (typeof value === 'number') return String(excelNumber(value));
  return typeof value === 'string' || typeof value === 'boolean' ? String(value).trim() : '';
}

/** A formula without a result that can be used, or an error, as it stands in the cell; else `undefined`. */
export function failureIn(cell: SheetCell): string | undefined {
  const isFormula = cell.type === ValueType.Formula;
  const result: unknown = isFormula ? cell.result : cell.value;
  const error = typeof result === 'object' && result !== null && 'error' in result ? String(result.error) : undefined;
  if (!isFormula) return error;
  if (error === undefined && result !== undefined && result !== null && result !== '') return undefined;
  return [`=${cell.formula ?? ''}`, ...(error === undefined ? [] : [error])].join(' ');
}
