import { type LayoutCode, layouts } from '../layouts';
import type { Layout } from './declaration';

/** The codes of all layouts, oldest first. */
export const layoutCodes = Object.keys(layouts) as LayoutCode[];

export function isLayoutCode(value: unknown): value is LayoutCode {
  return typeof value === 'string' && Object.hasOwn(layouts, value);
}

/**
 * The layout that the notices prescribe for a report year.
 *
 * @param year calendar year that the report covers
 * @returns the code of the newest layout whose first report year is not after `year`; the oldest for earlier years
 */
export function layoutForYear(year: number): LayoutCode {
  let answer = layoutCodes[0] as LayoutCode;
  for (const code of layoutCodes) if (layouts[code].reportYears.from <= year) answer = code;
  return answer;
}

/** The declaration of a layout, or `undefined` for a code that names none. */
export function findLayout(code: unknown): Layout | undefined {
  return isLayoutCode(code) ? layouts[code] : undefined;
}
