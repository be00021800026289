/** What the edit view's parts have to tell each other beside the form: they stand in separate trees. */
import { useSyncExternalStore } from 'react';
import type { Finding } from '../../../model';
import type { Choice, Difference } from '../conflict/merge';
import type { FormValues } from '../report/report-state';

/** Two versions met, and the person has to choose. */
export interface Conflict {
  readonly base: FormValues;
  readonly mine: FormValues;
  readonly theirs: FormValues;
}

/** What the person chose, to be put on top of the server's version once that has arrived. */
export interface Resolution {
  readonly differences: readonly Difference[];
  readonly choices: ReadonlyMap<string, Choice>;
}

export interface DeskState {
  readonly conflict: Conflict | null;
  readonly resolution: Resolution | null;
  /** Why publishing was refused; the findings that forbid it. */
  readonly refused: readonly Finding[] | null;
  /** A further version is about to be published, and may say what it corrects. */
  readonly correction: boolean;
  /** A save that failed for want of a connection or a session: what was typed is still here. */
  readonly unsaved: 'session' | 'failed' | null;
}

const nothing: DeskState = { conflict: null, resolution: null, refused: null, correction: false, unsaved: null };
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
