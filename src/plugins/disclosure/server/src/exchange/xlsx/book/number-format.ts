/** What a cell shows by its number format, where that is another number or no number at all. */
import { dateText, isDateFormat } from './date-format';
import { excelNumber, groupOf, type Section, sectionsOf } from './format-sections';

/**
 * The words in a cell whose format scales its number (`0!.0,"万"`, `#,##0,`, `0%`), names a unit of money, makes it a
 * date, or hides it.
 *
 * @param epochShift days from the workbook's first day to that of most workbooks
 * @returns `undefined` where the cell shows the number itself, rounded or not
 */
export function shownNumber(value: number, format: string, epochShift = 0): string | undefined {
  if (isDateFormat(format)) return dateText(value + epochShift, format);
  const section = groupOf(value, sectionsOf(format));
  if (!section?.isKnown) return undefined;
  if (section.digits === 0) return value === 0 || section.isGeneral ? undefined : section.words;
  if (section.scale === 1 && section.unit === '') return undefined;
  return `${scaled(value, section)}${section.unit}`;
}

/** A number that is only given a unit keeps its decimals; a scaled one has those that are shown. */
function scaled(value: number, { scale, decimals }: Section): string {
  if (scale === 1) return String(excelNumber(value));
  return excelNumber(value * scale).toFixed(Math.min(decimals, 20));
}
