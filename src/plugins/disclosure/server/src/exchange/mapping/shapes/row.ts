/** Cells of one row that the source keeps apart. */
import { onlyText, type SourceCell, type SourceLine } from '../../source/source-line';
import { isBlank, isNumber } from '../../words/cell-text';
import { closest } from '../../words/cover';
import { halfWidth } from '../../words/letters';
import { evidence } from '../evidence';
import type { RunText } from '../run';
import { isLike, isSurely, kindOf, type TableWords } from '../table-words';
import type { Shape, Token } from './token';

const isValue = (cell: SourceCell): boolean => isNumber(cell.text) || /^\d[\d\s,]*$/.test(halfWidth(cell.text));
const isLabel = (cell: SourceCell): boolean => !isBlank(cell.text) && !isValue(cell);

export const row: Shape = {
  name: 'row',
  looks: 'cells side by side: `规章 | 1 | 2 | 3`',
  because: 'What the source keeps apart needs no guess, so it comes first.',
  read(line, words) {
    const text = onlyText(line);
    if (text !== undefined && (line.cells.length === 1 || !isNumber(text))) return undefined;
    return line.cells.some((cell) => cell.text !== '') ? readCells(line, words) : undefined;
  },
};

function readCells(line: SourceLine, words: TableWords): Token[] {
  const cells = withoutSerial(labelsFirst(line.cells, words), words);
  const isDoubtful = cells.length < line.cells.length && mayBeFigure(cells, words);
  const doubtful: Token[] = isDoubtful ? [{ kind: 'left', line }] : [];
  const firstNumber = cells.findIndex(isValue);
  const labels = cells.filter((cell, at) => isLabel(cell) && (firstNumber === -1 || at < firstNumber));
  const named = rowLabel(labels, words);
  const after = named ? cells.slice(cells.indexOf(named) + 1) : cells;
  const texts = (some: readonly SourceCell[]): RunText[] =>
    some.map((cell) => ({ text: cell.text, line, glued: false, cell }));
  if (!holdsValues(labels, after, words))
    return [...doubtful, ...texts(labels).map((text): Token => ({ kind: 'label', text }))];
  const values = after.map((cell) => ({ text: cell.text, cell }));
  const own = texts(labels.slice(0, named ? labels.indexOf(named) + 1 : 0));
  return [...doubtful, { kind: 'row', labels: own, values, line }];
}

/** The cells of a row whose figures stand before its label, label first. One figure with blanks behind the label is a serial number. */
function labelsFirst(cells: readonly SourceCell[], { rowTerms }: TableWords): readonly SourceCell[] {
  const start = cells.findIndex(isLabel);
  const labels = cells.slice(start).filter(({ text }) => !isBlank(text));
  const last = labels.at(-1);
  const figures = cells.slice(0, Math.max(0, start)).filter(isValue).length;
  const isAfter = labels.every(isLabel) && (figures > 1 || (figures === 1 && cells.at(-1) === last));
  if (!isAfter || !last || !isLike(last.text, rowTerms)) return cells;
  return [...labels, ...cells.slice(0, start)];
}

/** The cells of a row without the serial number that some tables print before the row's label. */
function withoutSerial(cells: readonly SourceCell[], { rowTerms }: TableWords): readonly SourceCell[] {
  const [first, ...others] = cells;
  const isSerial = first !== undefined && /^\d{1,2}$/.test(halfWidth(first.text.trim()));
  const isBeforeLabel = others.slice(0, evidence.table.serialBefore).some(({ text }) => isSurely(text, rowTerms));
  return isSerial && isBeforeLabel ? others : cells;
}

/** Whether the number before a label may be the row's only figure rather than its serial number. */
function mayBeFigure(cells: readonly SourceCell[], { rowTerms }: TableWords): boolean {
  if (cells.some(isValue)) return false;
  const [first] = cells.filter(({ text }) => !isBlank(text));
  const like = first && closest(first.text, rowTerms, evidence.likeness.surely);
  return like?.term.part?.columns.length === 1;
}

/** The cell that names the row: the last one that is like a row's label. */
const rowLabel = (labels: readonly SourceCell[], { rowTerms }: TableWords): SourceCell | undefined =>
  labels.findLast(({ text }) => isLike(text, rowTerms)) ?? labels.at(-1);

function holdsValues(labels: readonly SourceCell[], after: readonly SourceCell[], words: TableWords): boolean {
  if (after.some(({ text }) => isNumber(text) || /^\d/.test(halfWidth(text)))) return true;
  if (after.every(({ text }) => text === '')) return false;
  return !labels.some(({ text }) => kindOf(text, words) === 'column');
}
