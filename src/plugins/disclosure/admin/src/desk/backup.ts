/**
 * A copy of unsaved work, kept for this tab: a session that ends takes the form away, and so does a reload. It never
 * leaves the browser and goes with the tab.
 */
import { isRecord } from '../../../model';
import type { Unsaved } from './rebase';

export interface Backup extends Unsaved {
  /** When it was written, in milliseconds. */
  readonly at: number;
}

const keyOf = (documentId: string | undefined): string => `disclosure-unsaved:${documentId ?? 'create'}`;

export function writeBackup(storage: Storage, documentId: string | undefined, unsaved: Unsaved, at: number): void {
  try {
    storage.setItem(keyOf(documentId), JSON.stringify({ ...unsaved, at }));
  } catch {
    // Full or forbidden storage must not stand in the way of writing a report.
    storage.removeItem(keyOf(documentId));
  }
}

export function readBackup(storage: Storage, documentId: string | undefined): Backup | null {
  try {
    const value: unknown = JSON.parse(storage.getItem(keyOf(documentId)) ?? 'null');
    if (!isRecord(value) || !isRecord(value.initial) || !isRecord(value.values) || typeof value.at !== 'number')
      return null;
    return { initial: value.initial, values: value.values, at: value.at };
  } catch {
    return null;
  }
}

export function dropBackup(storage: Storage, documentId: string | undefined): void {
  storage.removeItem(keyOf(documentId));
}
