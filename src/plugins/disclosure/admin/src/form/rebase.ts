/** Unsaved work and a newer version of the report on the server: put together what can be, ask about the rest. */
import { differences, type FormDifference, merged } from './merge';
import { type FormValues, layoutOf } from './report-state';

/** Unsaved work: the report it started from, and what it became. */
export interface Unsaved {
  readonly initial: FormValues;
  readonly values: FormValues;
}

export type Rebased =
  | { readonly type: 'merged'; readonly values: FormValues }
  | { readonly type: 'conflict'; readonly differences: readonly FormDifference[] };

/**
 * Puts unsaved work on top of the server's report. It is a conflict when both changed the same cell or text
 * differently. A new report is on no server yet, so there is never a conflict.
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
