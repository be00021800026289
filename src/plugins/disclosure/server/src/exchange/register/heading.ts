/** Finds the row that heads a register: seldom the first, and sometimes two rows together. */
import { fieldCodes, fieldOf, personalHeads, plain } from '#model';
import { evidence } from '../mapping/evidence';
import { isFilled, type RegisterCell, type SheetRow } from './sheet-row';

export interface Heading {
  /** By column: what heads it, empty where nothing does. */
  heads: string[];
  /** The position of the first row below it among the rows that were looked at. */
  below: number;
}

const { deepestHeading, fewestHeads, longestHead, repeatedOneIn } = evidence.register;

const knownHeads = new Set([...fieldCodes.flatMap((code) => fieldOf(code).heads), ...personalHeads].map(plain));

/** @returns `undefined` where no row looks like a heading */
export function findHeading(rows: readonly SheetRow[]): Heading | undefined {
  let best: (Heading & { score: number }) | undefined;
  for (const [at, { cells }] of rows.slice(0, deepestHeading).entries()) {
    const single = texts(cells);
    best = better(best, single, at + 1);
    const next = rows[at + 1];
    if (next) best = better(best, joined(single, texts(next.cells)), at + 2);
  }
  return best && best.score >= fewestHeads ? { heads: best.heads, below: best.below } : undefined;
}

type Scored = Heading & { score: number };

/** The first of those that know as many columns. */
function better(best: Scored | undefined, heads: string[], below: number): Scored {
  const score = new Set(heads.map(plain).filter((head) => knownHeads.has(head))).size;
  return best && best.score >= score ? best : { heads, below, score };
}

const texts = (cells: readonly RegisterCell[]): string[] =>
  Array.from(cells, (cell) => (typeof cell === 'string' && cell.length <= longestHead ? cell : ''));

/** Two rows as one: what stands above several columns is merged, and so written in the first alone. */
function joined(upper: readonly string[], lower: readonly string[]): string[] {
  let above = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const [own = '', below = ''] = [upper[column], lower[column]];
    if (isFilled(own)) above = own;
    else if (!isFilled(below)) above = '';
    return isFilled(below) ? `${above}${below}` : own;
  });
}

/** Whether a row repeats the heading, or the lower of its two rows, as a printed page does. */
export function repeatsHeading({ cells }: SheetRow, heads: readonly string[]): boolean {
  const said = cells.filter(
    (cell, column) => typeof cell === 'string' && cell !== '' && (heads[column] ?? '').endsWith(cell),
  );
  return said.length >= fewestHeads && said.length * repeatedOneIn > cells.filter(isFilled).length;
}
