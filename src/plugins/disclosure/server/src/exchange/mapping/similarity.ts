import { distance } from 'fastest-levenshtein';

/**
 * How much two reduced texts say the same: 1 when equal, 0 when they share nothing. A text that holds the whole other
 * one counts for more than its edit distance.
 */
export function similarity(left: string, right: string): number {
  if (left === right) return left === '' ? 0 : 1;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (short.length === 0 || long.length > 4 * short.length + 8) return 0;
  const contained = short.length >= 2 && long.includes(short) ? 0.6 + (0.4 * short.length) / long.length : 0;
  return Math.max(contained, 1 - distance(short, long) / long.length);
}
