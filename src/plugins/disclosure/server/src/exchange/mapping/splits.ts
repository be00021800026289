/** Glued digits: which numbers they may be. `21710000218` over seven cells whose last is the sum of the others. */
import { type Cell, type CellEquation, cellsOf, type Layout, refusal } from '#model';
import { convert, fits, readCellText } from '../words/cell-text';
import { evidence } from './evidence';

/** Values for some cells, in their order. */
export type Split = readonly number[];

const { longest: longestPiece, decimals } = evidence.figure;

/**
 * Cuts chunks of glued digits into one number a cell. A number never goes over two chunks, and has no leading zero.
 *
 * @param chunks what is certainly apart
 * @param isBalanced whether every equation among the cells has to hold
 * @param most how many ways are worth listing
 * @returns all ways, `undefined` when there are too many, or more digits than the cells can hold
 */
export function splitsOf(
  layout: Layout,
  chunks: readonly string[],
  cells: readonly Cell[],
  isBalanced: boolean,
  most: number = evidence.work.splits,
): readonly Split[] | undefined {
  return new SplitSearch(chunks, cells, isBalanced ? equationsAmong(layout, cells) : [], most).run();
}

/** An equation over positions of the cells. */
type Balance = Pick<CellEquation, 'left' | 'right'>;

function equationsAmong(layout: Layout, cells: readonly Cell[]): Balance[] {
  const position = new Map(cells.map(({ index }, at) => [index, at]));
  const move = (indexes: readonly number[]) => indexes.flatMap((index) => position.get(index) ?? []);
  return cellsOf(layout).equations.flatMap(({ left, right }) => {
    const moved = { left: move(left), right: move(right) };
    return moved.left.length === left.length && moved.right.length === right.length ? [moved] : [];
  });
}

/** Goes from the last digit to the first: totals stand last, and bound what is left for their parts. */
class SplitSearch {
  private readonly found: Split[] = [];
  private readonly values: (number | undefined)[];
  private readonly equationsAt: Balance[][];
  private tries = 0;

  constructor(
    private readonly chunks: readonly string[],
    private readonly cells: readonly Cell[],
    equations: readonly Balance[],
    private readonly most: number,
  ) {
    this.values = cells.map(() => undefined);
    this.equationsAt = cells.map((_, at) =>
      equations.filter(({ left, right }) => left.includes(at) || right.includes(at)),
    );
  }

  run(): readonly Split[] | undefined {
    if (digitsIn(this.chunks) > this.cells.reduce((sum, cell) => sum + mostDigits(cell), 0)) return undefined;
    const last = this.chunks.length - 1;
    return this.step(this.cells.length - 1, last, this.chunks[last]?.length ?? 0) ? this.found : undefined;
  }

  /** @returns whether the search may go on */
  private step(at: number, chunk: number, end: number): boolean {
    if (this.found.length > this.most) return false;
    const text = this.chunks[chunk];
    const cell = this.cells[at];
    if (text === undefined) {
      if (at < 0) this.found.push(this.values.map((value) => value ?? 0));
      return true;
    }
    // Each chunk before this one takes a cell at least; the cells that are left take what is left of this one.
    const cells = at - chunk;
    if (!cell || cells < 0 || end > (cells + 1) * longestPiece) return true;
    const first = Math.max(0, end - longestPiece);
    for (let start = cells === 0 ? first : end - 1; start >= first; start -= 1)
      if (!this.tryPiece(at, chunk, start, text.slice(start, end))) return false;
    return true;
  }

  /** @returns whether the search may go on */
  private tryPiece(at: number, chunk: number, start: number, piece: string): boolean {
    this.tries += 1;
    if (this.tries > evidence.work.splitTries) return false;
    const cell = this.cells[at];
    const value = cell && numberIn(piece, cell);
    if (value === undefined) return true;
    this.values[at] = value;
    const isChunkDone = start === 0;
    const goesOn =
      !this.mayHold(at) ||
      this.step(at - 1, isChunkDone ? chunk - 1 : chunk, isChunkDone ? (this.chunks[chunk - 1]?.length ?? 0) : start);
    this.values[at] = undefined;
    return goesOn;
  }

  /** Whether the equations of a cell hold, or may hold yet. */
  private mayHold(at: number): boolean {
    return (this.equationsAt[at] ?? []).every(({ left, right }) => {
      const sides = [this.sideOf(left), this.sideOf(right)] as const;
      const [one, other] = sides;
      if (one.isOpen && other.isOpen) return true;
      if (one.isOpen) return one.sum <= other.sum;
      return other.isOpen ? other.sum <= one.sum : one.sum === other.sum;
    });
  }

  private sideOf(positions: readonly number[]): { sum: number; isOpen: boolean } {
    let sum = 0;
    let isOpen = false;
    for (const at of positions) {
      const value = this.values[at];
      if (value === undefined) isOpen = true;
      else sum += value;
    }
    return { sum, isOpen };
  }
}

const digitsIn = (chunks: readonly string[]): number =>
  chunks.reduce((sum, chunk) => sum + chunk.replace(/\D/g, '').length, 0);

const mostDigits = ({ type }: Cell): number => String(type.max).length + (type.type === 'decimal' ? decimals : 0);

const digitsOnly = /^\d+$/;

function numberIn(text: string, cell: Cell): number | undefined {
  if (digitsOnly.test(text)) {
    const value = Number(text);
    return (text.length === 1 || text[0] !== '0') && value <= cell.type.max ? value : undefined;
  }
  const read = readCellText(text);
  if (read.kind !== 'number' || !fits(read, cell)) return undefined;
  const value = convert(read.value, read.yuan, cell.column.unit);
  return refusal(cell, value) ? undefined : value;
}

/** For each cell the value that all ways give it, `null` where they differ. */
export function agreement(splits: readonly Split[]): (number | null)[] {
  const [first = []] = splits;
  return first.map((value, at) => (splits.every((split) => split[at] === value) ? value : null));
}
