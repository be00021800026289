/** Totals of our own workbook that no program computed: they are what their formulas say. */
import { type Cell, cellsOf, type Layout } from '#model';
import { type Book, cellAt } from './book/book';
import { excelNumber } from './book/format-sections';
import { contentOf } from './cell-content';
import type { FigurePlaces } from './figure-places';
import { formulaWriter, type Position, sidesOf } from './formulas';

/**
 * A program that computes nothing keeps a formula and leaves its result out; one that does writes none while a figure
 * is blank.
 *
 * @returns what tells the sum in a cell, `null` where a figure under it is blank, `undefined` for a cell that has a
 * result or a formula of someone else's
 */
export function totalsWithoutResult(
  book: Book,
  layout: Layout,
  places: FigurePlaces,
): (cell: Cell) => number | null | undefined {
  const { all, equations } = cellsOf(layout);
  const find = (cell: Cell) => cellAt(book, places.get(cell));
  const positions = new Map<string, Position>();
  for (const cell of all) {
    const place = places.get(cell);
    if (place) positions.set(cell.address, place);
  }

  const sumsOf = (cell: Cell): (readonly Cell[])[] =>
    equations
      .filter(({ left }) => left.length === 1 && left[0] === cell.index)
      .map((equation) => sidesOf(layout, equation).right);

  const totalOf = (cell: Cell, above: readonly Cell[]): number | null | undefined => {
    const { formula, value, error } = find(cell) ?? {};
    if (!formula || (value !== null && value !== '') || error !== undefined || above.includes(cell)) return undefined;
    const { sum } = formulaWriter(positions, positions.get(cell.address)?.sheet ?? '');
    const sums = sumsOf(cell);
    const own = sums.find((parts) => bare(sum(parts)) === bare(formula));
    const figuresOf = (parts: readonly Cell[]) => parts.map((part) => figureIn(part, [...above, cell]));
    if (own) {
      const figures = figuresOf(own);
      return figures.includes(null) ? null : excelNumber(figures.reduce((total: number, one) => total + (one ?? 0), 0));
    }
    const isLikeOurs = formula.startsWith('IF(COUNT(');
    return isLikeOurs && sums.some((parts) => figuresOf(parts).includes(null)) ? null : undefined;
  };

  /** As Excel counts: words are no figure. */
  const figureIn = (cell: Cell, above: readonly Cell[]): number | null => {
    const content = contentOf(find(cell));
    return typeof content === 'number' ? content : (totalOf(cell, above) ?? null);
  };

  return (cell) => totalOf(cell, []);
}

/** Programs differ in the quotes around the name of a sheet. */
const bare = (formula: string): string => formula.replace(/[' ]/g, '');
