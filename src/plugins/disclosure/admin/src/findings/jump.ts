import { cellsOf, type Layout } from '../../../model';
import { focusChapter } from '../chapters/chapter-id';
import { focusCell } from '../grid/cell-id';
import type { Target } from './next';

/** Goes to the cell or paragraph that a finding is about. */
export function jumpTo(layout: Layout, { path, cells, quote }: Target): void {
  const [first, chapter] = path.split('.');
  const cell = cellsOf(layout).expand(path)[0]?.address ?? cells[0];
  if (first === 'sections' && chapter) focusChapter(chapter, quote);
  else if (cell) focusCell(cell);
  else document.querySelector<HTMLElement>(`[name="${CSS.escape(path)}"]`)?.focus();
}
