import { useEffect, useRef, useState } from 'react';
import { merged } from '../conflict/merge';
import { type FormValues, layoutOf } from '../report/report-state';
import { useReportId } from '../report/useReport';
import { useReportForm } from '../report/useReportForm';
import { type Backup, dropBackup, readBackup, writeBackup } from './backup';
import { rebase, saysMore } from './rebase';
import { deskNow, updateDesk } from './store';
import { useBackupKey } from './useBackupKey';

/** How long typing has to pause before it is copied, in milliseconds. */
const pause = 300;

/**
 * Strapi replaces the form's values whenever it has fetched the report anew. What was typed and not saved is put back
 * on top of it, or, where both changed the same thing, given to the person to decide.
 */
export function useKeptWork(): void {
  const initial: FormValues = useReportForm((form) => form.initialValues);
  const values: FormValues = useReportForm((form) => form.values);
  const setValues = useReportForm((form) => form.setValues);
  const before = useRef({ initial, values });
  useEffect(() => {
    const unsaved = before.current;
    before.current = { initial, values };
    const wasFetched = initial !== unsaved.initial && values === initial;
    const { resolution } = deskNow();
    if (wasFetched && resolution) {
      setValues(merged(layoutOf(initial), initial, resolution.differences, resolution.choices));
      updateDesk({ conflict: null, resolution: null });
      return;
    }
    if (!wasFetched || unsaved.values === unsaved.initial || !saysMore(unsaved, initial)) return;
    const rebased = rebase(unsaved, initial);
    if (rebased.type === 'merged') setValues(rebased.values);
    else updateDesk({ conflict: { base: unsaved.initial, mine: unsaved.values, theirs: initial } });
  }, [initial, values, setValues]);
}

export interface Restorable {
  readonly backup: Backup;
  readonly restore: () => void;
  readonly drop: () => void;
}

/** Copies unsaved work for this tab, and offers the copy when the report is opened again without it. */
export function useBackup(readOnly: boolean): Restorable | null {
  const isNew = useReportId() === undefined;
  const key = useBackupKey();
  const initial: FormValues = useReportForm((form) => form.initialValues);
  const values: FormValues = useReportForm((form) => form.values);
  const modified = useReportForm((form) => form.modified);
  const setValues = useReportForm((form) => form.setValues);
  const [found, setFound] = useState<Backup | null>(() => {
    const backup = readOnly ? null : readBackup(sessionStorage, key);
    return backup && saysMore(backup, initial, isNew) ? backup : null;
  });

  useEffect(() => {
    if (readOnly || found) return;
    if (!modified) {
      dropBackup(sessionStorage, key);
      return;
    }
    const timer = setTimeout(() => writeBackup(sessionStorage, key, { initial, values }, Date.now()), pause);
    return () => clearTimeout(timer);
  }, [readOnly, found, modified, key, initial, values]);

  if (!found) return null;
  const drop = () => {
    dropBackup(sessionStorage, key);
    setFound(null);
  };
  const restore = () => {
    const rebased = rebase(found, initial, isNew);
    if (rebased.type === 'merged') setValues(rebased.values);
    else updateDesk({ conflict: { base: found.initial, mine: found.values, theirs: initial } });
    setFound(null);
  };
  return { backup: found, restore, drop };
}
