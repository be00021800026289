/** Whether the parts of a breakdown make up a total that the words allow. */

import type { Breakdown } from './breakdown';
import { channel, doing, overlapping, sides } from './breakdown-words';
import type { Mention } from './clauses';
import type { Figure } from './figures';

type Range = Pick<Figure, 'least' | 'most'>;

const add = (figures: readonly Range[]): Range => ({
  least: figures.reduce((sum, { least }) => sum + least, 0),
  most: figures.reduce((sum, { most }) => sum + most, 0),
});
const meet = (one: Range, other: Range): boolean => one.least <= other.most && other.least <= one.most;

/** How many figures before an announcement may be meant: the nearest. */
const nearest = 6;

/** The figures that may be the total: each candidate, and two together (received and carried over). */
function possibleTotals(candidates: readonly Mention[]): Range[] {
  const near = candidates.slice(-nearest);
  return near.flatMap((one, place) => [one, ...near.slice(place + 1).map((other) => add([one, other]))]);
}

/** Whether what stands behind the parts that fit is another thing, or breaks the same total down once more. */
function isAnother(rest: readonly Mention[], fitting: readonly Mention[], totals: readonly Range[]): boolean {
  const [first] = rest;
  if (!first || fitting.length === 1) return true;
  if (totals.some((total) => meet(add(rest), total)) || doing.test(first.before.trim())) return true;
  const marks = fitting.slice(1).map(({ mark }) => mark);
  return (first.mark !== '' && !marks.includes(first.mark)) || fitting.every(({ unit }) => unit !== first.unit);
}

/**
 * Whether the first figures of the list make up one of the totals: behind the parts there may stand other things, and
 * one list may break the same total down twice.
 */
function beginningFits(listed: readonly Mention[], totals: readonly Range[]): boolean {
  let sum: Range = { least: 0, most: 0 };
  return listed.some((mention, place) => {
    sum = add([sum, mention]);
    if (!totals.some((total) => meet(sum, total))) return false;
    return isAnother(listed.slice(place + 1), listed.slice(0, place + 1), totals);
  });
}

/** The same items counted once for each channel exceed their number by far; a slip of the pen does not. */
const overlap = 1.3;

const byChannel = ({ parts, closed, total }: Breakdown): boolean =>
  !closed &&
  parts.filter(({ before }) => channel.test(before)).length * 2 >= parts.length &&
  add(parts).least > total.most * overlap;

/** Whether the parts may be subsets that overlap: about different things, or counted from different sides. */
function mayOverlap({ parts, total }: Breakdown): boolean {
  if (parts.some(({ least }) => least > total.most)) return false;
  const words = parts.map(({ before, after }) => `${before}${after}`.trim());
  if (words.some((one) => overlapping.test(one))) return true;
  return sides.filter((side) => words.some((one) => side.test(one))).length > 1;
}

/** A longer list is a table that was copied into the text. */
const longestList = 60;

/**
 * @returns by how much the parts differ from the total (total less parts), `undefined` where they may be right: where
 *   any reading of the words adds up, or where the list names only some parts
 */
export function contradiction(breakdown: Breakdown): { parts: number; difference: number } | undefined {
  const { total, candidates, parts, listed, closed } = breakdown;
  if (listed.length > longestList) return undefined;
  if (beginningFits(listed, possibleTotals(candidates))) return undefined;
  const sum = add(parts);
  const exceeds = sum.least > total.most && !byChannel(breakdown) && !mayOverlap(breakdown);
  const fallsShort = closed && sum.most < total.least;
  if (!exceeds && !fallsShort) return undefined;
  const said = parts.reduce((all, { value }) => all + value, 0);
  return { parts: said, difference: total.value - said };
}
