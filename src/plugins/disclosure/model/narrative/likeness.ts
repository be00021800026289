/** How alike two texts are, whatever their figures: last year's sentences with this year's numbers are still last year's. */
import { type Blocks, plainText } from '../document/blocks';
import { marksOf } from './marks';
import { isStanding } from './standing-words';

/** Characters that stand together. */
const run = 5;
/** A chapter that says less of its own repeats every other one that does. */
const shortest = 50;

/** What counts of a text: its Chinese characters and letters, each number as one mark. */
export const bare = (text: string): string =>
  text.replaceAll(/\d[\d,.]*/g, '0').replaceAll(/[^\p{Script=Han}A-Za-z0]/gu, '');

/** The sentences of a text that are no official wording. */
const own = (text: string): string[] => text.split(/[。！？\n]/).filter((sentence) => !isStanding(sentence));

/** The runs of characters of a text; a text that is shorter is one run. */
function runsOf(text: string): Set<string> {
  const runs = new Set<string>();
  for (let place = 0; place + run <= text.length; place += 1) runs.add(text.slice(place, place + run));
  if (runs.size === 0 && text !== '') runs.add(text);
  return runs;
}

/** What two chapters are compared by. */
export interface OwnWords {
  /** Whether there is enough to compare. */
  readonly enough: boolean;
  readonly runs: ReadonlySet<string>;
  /** For the index of published chapters; none where there is not enough. */
  readonly marks: readonly number[];
}

const known = new WeakMap<Blocks, OwnWords>();

/** @returns the same object for each call with the same blocks */
export function ownWordsOf(body: Blocks): OwnWords {
  let words = known.get(body);
  if (!words) {
    const text = own(plainText(body)).map(bare).join('');
    const enough = text.length >= shortest;
    const runs = enough ? runsOf(text) : new Set<string>();
    words = { enough, runs, marks: marksOf(runs) };
    known.set(body, words);
  }
  return words;
}

/** @returns 0 to 1: how many runs of the longer text stand in the other as well */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  if (large.size === 0) return 0;
  let shared = 0;
  for (const piece of small) if (large.has(piece)) shared += 1;
  return shared / large.size;
}
