import { cellsOf, type Layout } from '#model';
import { focusChapter } from '../../form-bridge/chapter-editor';
import { focusField } from '../../form-bridge/page';
import { focusCell } from '../grid/cell-id';
import type { JumpTarget } from './next';

/** Goes to the cell or paragraph that a finding is about. */
export function jumpTo(layout: Layout, { path, cells, quote, offset }: JumpTarget): void {
  const [first, chapter] = path.split('.');
  const cell = cellsOf(layout).expand(path)[0]?.address ?? cells[0];
  if (first === 'sections' && chapter) focusChapter(chapter, quote, offset);
  else if (cell) focusCell(cell);
  else focusField(path);
}
