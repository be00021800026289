/** Where on paper a path of a report stands, and what it is called there. */
import { cellsOf } from './cells';
import type { Chapter, Layout } from './declaration';
import type { Label } from './label';
import { cellLabel } from './labels';
import { findSection } from './sections';

/**
 * The section that a path is printed in: a cell stands in the chapter of its table.
 *
 * @param path a cell address, or `sections.<chapter>` with whatever follows
 * @returns `undefined` for what concerns the report as a whole
 */
export function sectionOfPath(layout: Layout, path: string): Chapter | undefined {
  const [first, second] = path.split('.');
  if (first === 'sections') return findSection(layout, second);
  return layout.chapters.find(({ table }) => table !== undefined && table === first);
}

/** The printed name of a cell or chapter; `undefined` for a path that the layout does not print. */
export function labelOfPath(layout: Layout, path: string): Label | undefined {
  const cell = cellsOf(layout).find(path);
  return cell ? cellLabel(cell) : sectionOfPath(layout, path)?.label;
}
