/** Takes back a table of our Word file: its shape and every heading have to be as they were printed. */
import type { PrintedCell, PrintedHeading, PrintedTable } from '#model';
import { childrenOf, type Element, isElement } from '../html/page';
import { all, child, valueIn } from './elements';
import type { WordPackage } from './package';
import { plainTextOf } from './read-inline';

type Meanings = Pick<WordPackage, 'goneWords'>;

interface WordCell {
  column: number;
  columnSpan: number;
  /** Continues a cell above. */
  isCovered: boolean;
  text: string;
}

/** @returns the words in each figure's cell by address; `undefined` for a table that was changed or is another */
export function readWordTable(table: Element, { rows }: PrintedTable, word: Meanings): Map<string, string> | undefined {
  const found = all(table, 'w:tr').map((row) => cellsOf(row, word));
  if (found.length !== rows.length) return undefined;
  const figures = new Map<string, string>();
  for (const [index, { entries }] of rows.entries()) {
    const cells = (found[index] ?? []).filter(({ isCovered }) => !isCovered);
    if (cells.length !== entries.length) return undefined;
    for (const [place, entry] of entries.entries()) {
      const cell = cells[place];
      if (!cell || !isAsPrinted(cell, entry)) return undefined;
      if (entry.kind === 'cell') figures.set(entry.cell.address, cell.text);
    }
  }
  return figures;
}

function isAsPrinted({ column, columnSpan, text }: WordCell, entry: PrintedHeading | PrintedCell): boolean {
  if (column !== entry.column || columnSpan !== entry.columnSpan) return false;
  return entry.kind === 'cell' || text === entry.label.zh || text === entry.label.en;
}

function cellsOf(row: Element, word: Meanings): WordCell[] {
  let column = 0;
  return all(row, 'w:tc').map((cell) => {
    const properties = child(cell, 'w:tcPr');
    const columnSpan = Number(valueIn(child(properties, 'w:gridSpan')) ?? 1);
    const merge = child(properties, 'w:vMerge');
    const paragraphs = childrenOf(cell).filter((one): one is Element => isElement(one) && one.name === 'w:p');
    const read: WordCell = {
      column,
      columnSpan,
      isCovered: merge !== undefined && valueIn(merge) !== 'restart',
      text: paragraphs
        .map((one) => plainTextOf(one, word))
        .join('\n')
        .trim(),
    };
    column += columnSpan;
    return read;
  });
}
