/** Where the cells of an HTML table stand, with merged cells taken into account. */
import { limits } from '../limits';
import { unusable } from '../unusable-file';
import { childrenOf, type Element, isElement, type Node } from './page';

export interface GridCell {
  element: Element;
  column: number;
  span: number;
}

/** The rows of a table, without those of tables inside it; a merged cell stands in its first row only. */
export function gridOf(table: Element): GridCell[][] {
  /** For each column: in how many more rows a cell from above stands in it. */
  let covered: number[] = [];
  let total = 0;
  return rowsOf(table).map((row) => {
    const below = covered.map((rows) => Math.max(0, rows - 1));
    const cells: GridCell[] = [];
    let column = 0;
    for (const element of cellsOf(row)) {
      while ((covered[column] ?? 0) > 0) column += 1;
      const span = spanOf(element, 'colspan');
      cells.push({ element, column, span });
      for (let at = column; at < column + span; at += 1)
        below[at] = Math.max(below[at] ?? 0, spanOf(element, 'rowspan') - 1);
      column += span;
    }
    covered = below;
    total += cells.length;
    if (total > limits.cells) unusable('表格单元格过多', 'A table has too many cells');
    return cells;
  });
}

function spanOf(element: Element, name: 'colspan' | 'rowspan'): number {
  const span = Number.parseInt(element.attribs[name] ?? '1', 10);
  return Number.isFinite(span) && span > 0 ? Math.min(span, limits.cellSpan) : 1;
}

function rowsOf(node: Node): Element[] {
  return childrenOf(node).flatMap((child) => {
    if (!isElement(child) || child.name === 'table') return [];
    return child.name === 'tr' ? [child] : rowsOf(child);
  });
}

const cellsOf = (row: Element): Element[] =>
  childrenOf(row).flatMap((child) => {
    if (!isElement(child) || child.name === 'table') return [];
    return child.name === 'td' || child.name === 'th' ? [child] : cellsOf(child);
  });
