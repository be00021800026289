import { distance } from 'fastest-levenshtein';
import { evidence } from '../mapping/evidence';

/**
 * How much two reduced texts say the same: 1 when equal, 0 when they share nothing. A text that holds the whole other
 * one counts for more than its edit distance.
 */
export function similarity(left: string, right: string): number {
  if (left === right) return left === '' ? 0 : 1;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (short.length === 0 || long.length > longest(short.length)) return 0;
  const { contained: whole, containedShare, shortestContained } = evidence.likeness;
  const contained =
    short.length >= shortestContained && long.includes(short)
      ? whole + (containedShare * short.length) / long.length
      : 0;
  return Math.max(contained, 1 - distance(short, long) / long.length);
}

const { timesLonger, lettersLonger } = evidence.likeness;

/** The longest text that is worth comparing with a shorter one. */
const longest = (short: number): number => timesLonger * short + lettersLonger;
