/** Unsaved work and a newer version of the report on the server: put together what can be, ask about the rest. */
import { type Difference, differences, merged } from '../conflict/merge';
import { type FormValues, layoutOf } from '../report/report-state';

/** Unsaved work: the report it started from, and what it became. */
export interface Unsaved {
  readonly initial: FormValues;
  readonly values: FormValues;
}

export type Rebased =
  | { readonly type: 'merged'; readonly values: FormValues }
  | { readonly type: 'conflict'; readonly differences: readonly Difference[] };

/**
 * Unsaved work on top of the server's report; a conflict where both changed the same cell or text differently. Of a
 * report that was never saved the server has nothing to say.
 */
export function rebase({ initial, values }: Unsaved, theirs: FormValues, isNew = false): Rebased {
  if (isNew) return { type: 'merged', values: { ...theirs, ...values } };
  const layout = layoutOf(theirs);
  const found = differences(layout, initial, values, theirs);
  if (found.some(({ changedBy }) => changedBy === 'both')) return { type: 'conflict', differences: found };
  return { type: 'merged', values: merged(layout, theirs, found, new Map()) };
}

/** Whether unsaved work says anything that the report on the server does not. */
export function saysMore({ initial, values }: Unsaved, theirs: FormValues, isNew = false): boolean {
  if (isNew) return true;
  return differences(layoutOf(theirs), initial, values, theirs).some(({ changedBy }) => changedBy !== 'theirs');
}
