/** Runs the passes, and keeps which of them gave a cell its figure. */
import { cellsOf } from '#model';
import type { Source } from '../source/source-line';
import type { StepNotes } from './notes';
import { type PassName, passes } from './passes';
import { type Known, type Reading, unread } from './reading';

/** For each cell that has a figure, by address, the pass that gave it. */
export type Trace = Readonly<Record<string, PassName>>;

export interface TracedReading {
  reading: Reading;
  trace: Trace;
}

export function readInPasses(source: Source, known: Known): TracedReading {
  const givers: (PassName | undefined)[] = [];
  const reading = passes.reduce(
    (before: Reading, { name, read }) => {
      const after = read(before);
      if (after.cells !== before.cells)
        after.cells.forEach((value, at) => {
          if (value !== before.cells[at]) givers[at] = name;
        });
      return after.said === before.said ? after : { ...after, said: saidBy(name, after.said) };
    },
    unread(source, known),
  );
  const { all } = cellsOf(reading.layout);
  const trace = Object.fromEntries(
    all.flatMap(({ address, index }) => (givers[index] ? [[address, givers[index]]] : [])),
  );
  return { reading, trace };
}

/** What no pass before has guessed is this one's. */
const saidBy = (pass: PassName, { unmapped, guesses }: StepNotes): StepNotes => ({
  unmapped,
  guesses: guesses.map((guess) => (guess.pass === undefined ? { ...guess, pass } : guess)),
});
