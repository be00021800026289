/** What a person writes into a cell, and how it is read. */
import type { CellType, CellValue } from '../../../model';
import { reckon } from './formula';

/** A cell's content while it is edited: a number, `null` for blank, or the text itself where it is no number. */
export type Entry = CellValue | string;

/** Signs that stand in tables for "nothing here". */
const blankSigns = new Set(['', '/', '-', '--', '—', '——', '–', '无']);
const grouped = /^([+-]?)(\d{1,3}(?:,\d{3})+)(\.\d+)?$/;
const plain = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;

/**
 * Reads a written number. Full-width digits, thousands separators, 减4 and any kind of minus are understood. A formula
 * such as =2+3 is computed.
 *
 * @returns the number, `null` for a blank, or the trimmed text of anything else; whether the number is in range is for
 *   the checks
 */
export function readEntry(text: string, type: CellType): Entry {
  // NFKC makes full-width digits, commas and points half-width; spaces of all kinds are noise.
  const compact = text.normalize('NFKC').replace(/[\s\u00a0\u200b\u2060\ufeff]/g, '');
  const signed = compact.replace(/[−﹣‐‑]/g, '-');
  if (blankSigns.has(signed)) return null;
  if (signed.startsWith('=')) return reckon(signed) ?? text.trim();
  const number = grouped.test(signed) ? signed.replaceAll(',', '') : changeSign(signed, type);
  return plain.test(number) ? Number(number) + 0 : text.trim();
}

/** 减4 is how reports print a decrease; only a cell that may be negative understands it. */
function changeSign(text: string, { min }: CellType): string {
  return min < 0 ? text.replace(/^[减降]少?/, '-').replace(/^增加?/, '+') : text;
}

/** What stands in the cell's input. */
export function showEntry(entry: Entry): string {
  return entry === null ? '' : String(entry);
}

/** The entry as the checks see it: what is no number counts as blank. */
export function numberIn(entry: Entry | undefined): CellValue {
  return typeof entry === 'number' ? entry : null;
}
