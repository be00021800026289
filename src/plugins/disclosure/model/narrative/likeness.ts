/** How alike two texts are, whatever their figures: last year's sentences with this year's numbers are still last year's. */
import { type Blocks, plainText } from '../document/blocks';
import { hashOf, marksOf } from './marks';
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

/** The hashes of the runs of characters of a text. */
function runsOf(text: string): Set<number> {
  const runs = new Set<number>();
  for (let place = 0; place + run <= text.length; place += 1) runs.add(hashOf(text, place, place + run));
  return runs;
}

/** What two chapters are compared by. */
export interface OwnWords {
  /** Whether there is enough to compare. */
  readonly enough: boolean;
  /** Hashes of the runs of characters: two runs of a chapter hardly ever share one. */
  readonly runs: ReadonlySet<number>;
  /** For the index of published chapters; none where there is not enough. */
  readonly marks: readonly number[];
}

const known = new WeakMap<Blocks, OwnWords>();

/** @returns the same object for each call with the same blocks */
export function ownWordsOf(body: Blocks): OwnWords {
  let words = known.get(body);
  if (!words) {
    const text = bare(own(plainText(body)).join('\n'));
    const enough = text.length >= shortest;
    const runs = enough ? runsOf(text) : new Set<number>();
    words = { enough, runs, marks: marksOf(runs) };
    known.set(body, words);
  }
  return words;
}

/**
 * @param least a likeness below it is of no interest
 * @returns 0 to 1: how many runs of the longer text stand in the other as well; no more than `least` where it is below
 */
export function likeness(one: ReadonlySet<number>, other: ReadonlySet<number>, least: number): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  if (large.size === 0) return 0;
  let shared = small.size;
  for (const run of small) {
    if (shared / large.size < least) return 0;
    if (!large.has(run)) shared -= 1;
  }
  return shared / large.size;
}
