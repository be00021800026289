import type { GuessedText } from '#contracts';
import { type Cell, cellsOf, type Layout } from '#model';
import type { Entry } from '../../form/entry';
import type { CellGuess } from '../../parts/grid/view/guesses';

/** The cells that a guess is about: one, those of a row or group, or those of a column (`table.*.column`). */
export function guessedCells(layout: Layout, path: string): readonly Cell[] {
  const cells = cellsOf(layout);
  const [table, row, column] = path.split('.');
  const found = cells.all.filter(
    (cell) =>
      cell.table.code === table &&
      (row === '*' || row === cell.row.code) &&
      (column === undefined || column === cell.column.code),
  );
  return found.length > 0 ? found : cells.expand(path);
}

/** Guesses by the address of the cells that they are about. A blank says nothing that could be wrong. */
export function guessesByCell(
  layout: Layout,
  guesses: readonly GuessedText[],
  entries: readonly Entry[],
  say: (guess: GuessedText) => string,
): ReadonlyMap<string, CellGuess> {
  const marked = new Map<string, CellGuess>();
  for (const guess of guesses)
    for (const { address, index } of guessedCells(layout, guess.path)) {
      const entry = entries[index] ?? null;
      if (entry !== null) marked.set(address, { entry, reason: say(guess) });
    }
  return marked;
}
