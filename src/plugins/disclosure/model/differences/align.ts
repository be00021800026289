/** Which elements of two lists are the same, in order. */
import { diffArrays } from 'diff';

export type Step = { readonly kind: 'kept'; readonly from: number; readonly to: number } | Removal | Addition;
interface Removal {
  readonly kind: 'deleted';
  readonly from: number;
}
interface Addition {
  readonly kind: 'inserted';
  readonly to: number;
}

/** Past so many edits two lists have nothing in common worth showing, and looking on takes time by its square. */
const mostEdits = 1_500;

/** The shortest way from one list of keys to another: positions that stay, go and come. */
export function align(from: readonly string[], to: readonly string[]): Step[] {
  const changes = diffArrays([...from], [...to], { maxEditLength: mostEdits });
  if (!changes) return [...from.keys()].map(removal).concat([...to.keys()].map(addition));
  const steps: Step[] = [];
  let [left, right] = [0, 0];
  for (const { added, removed, value } of changes)
    for (let count = value.length; count > 0; count -= 1) {
      if (removed) steps.push(removal(left++));
      else if (added) steps.push(addition(right++));
      else steps.push({ kind: 'kept', from: left++, to: right++ });
    }
  return steps;
}

const removal = (from: number): Step => ({ kind: 'deleted', from });
const addition = (to: number): Step => ({ kind: 'inserted', to });

/** More pairs than these are not weighed against each other. */
const mostPairs = 10_000;

/**
 * Pairs of the elements of two lists that are alike, in order, so that the sum of likeness is the greatest.
 *
 * @param likeness from 0 to 1; 0 means that the two are no pair
 */
export function pairAlike(
  from: number,
  to: number,
  likeness: (from: number, to: number) => number,
): [from: number, to: number][] {
  if (from * to > mostPairs) return [];
  const alike = Array.from({ length: from }, (_, left) =>
    Array.from({ length: to }, (_, right) => likeness(left, right)),
  );
  const best = Array.from({ length: from + 1 }, () => new Array<number>(to + 1).fill(0));
  const at = (left: number, right: number) => best[left]?.[right] ?? 0;
  for (let left = from - 1; left >= 0; left -= 1)
    for (let right = to - 1; right >= 0; right -= 1) {
      const together = alike[left]?.[right] ?? 0;
      const row = best[left] as number[];
      row[right] = Math.max(at(left + 1, right), at(left, right + 1), together && together + at(left + 1, right + 1));
    }
  const found: [number, number][] = [];
  for (let left = 0, right = 0; left < from && right < to; ) {
    if (at(left, right) === at(left + 1, right)) left += 1;
    else if (at(left, right) === at(left, right + 1)) right += 1;
    else found.push([left++, right++]);
  }
  return found;
}
