/** What the edit view's parts have to tell each other beside the form: they stand in separate trees. */
import { useSyncExternalStore } from 'react';
import type { ComparedWith } from '#contracts/review';
import type { Finding } from '#model';
import type { Choice, FormDifference } from '../../form/merge';
import type { Dropped } from '../../form/pasted-text';
import type { FormValues } from '../../form/report-state';

/** Two versions met, and the person has to choose. */
export interface Conflict {
  readonly base: FormValues;
  readonly mine: FormValues;
  readonly theirs: FormValues;
}

/** What the person chose, to be put on top of the server's version once that has arrived. */
export interface Resolution {
  readonly differences: readonly FormDifference[];
  readonly choices: ReadonlyMap<string, Choice>;
}

/** What a person wanted to do with the report. */
export type Act = 'save' | 'publish' | 'move';

export interface Refused {
  readonly act: Act;
  readonly findings: readonly Finding[];
}

export interface DeskState {
  readonly conflict: Conflict | null;
  readonly resolution: Resolution | null;
  /** What was chosen is to be saved as soon as it stands in the form. */
  readonly saveNext: boolean;
  /** Why an act was refused: the findings that forbid it. */
  readonly refused: Refused | null;
  /** A change to a public report is about to be saved; whoever waits hears whether the person goes on. */
  readonly reopening: ((goesOn: boolean) => void) | null;
  /** The report is about to become public; whoever waits hears whether the person goes on. */
  readonly publishing: ((goesOn: boolean) => void) | null;
  /** The report is about to be taken back from the public. */
  readonly withdrawing: boolean;
  /** With what the person chose to compare the report. */
  readonly against: ComparedWith | null;
  /** What was left out of a text that has just been pasted. */
  readonly dropped: readonly Dropped[] | null;
  /** Words are looked for in the whole report. */
  readonly finding: boolean;
  /** A save that failed for want of a connection or a session: what was typed is still here. */
  readonly unsaved: 'session' | 'failed' | null;
}

const nothing: DeskState = {
  conflict: null,
  resolution: null,
  saveNext: false,
  refused: null,
  reopening: null,
  publishing: null,
  withdrawing: false,
  against: null,
  dropped: null,
  finding: false,
  unsaved: null,
};
let state = nothing;
const listeners = new Set<() => void>();

export function updateDesk(change: Partial<DeskState>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}

/** Another report came into the edit view. */
export const clearDesk = (): void => updateDesk(nothing);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The state now, for what happens outside rendering. */
export const deskNow = (): DeskState => state;

export const useDesk = (): DeskState => useSyncExternalStore(subscribe, () => state);
