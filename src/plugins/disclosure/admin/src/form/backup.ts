/**
 * A copy of unsaved work, kept for this tab. The end of a session takes the form away, and so does a reload. The copy
 * never leaves the browser. It is gone when the tab is closed.
 */
import { isRecord } from '../../../model';
import type { Unsaved } from './rebase';

export interface Backup extends Unsaved {
  /** When it was written, in milliseconds. */
  readonly at: number;
}

export function writeBackup(storage: Storage, key: string, unsaved: Unsaved, at: number): void {
  try {
    storage.setItem(key, JSON.stringify({ ...unsaved, at }));
  } catch {
    // Full or forbidden storage must not stand in the way of writing a report.
    storage.removeItem(key);
  }
}

export function readBackup(storage: Storage, key: string): Backup | null {
  try {
    const value: unknown = JSON.parse(storage.getItem(key) ?? 'null');
    if (!isRecord(value) || !isRecord(value.initial) || !isRecord(value.values) || typeof value.at !== 'number')
      return null;
    return { initial: value.initial, values: value.values, at: value.at };
  } catch {
    return null;
  }
}

export function dropBackup(storage: Storage, key: string): void {
  storage.removeItem(key);
}
