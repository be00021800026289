import { useEffect, useState } from 'react';
import { type Backup, dropBackup, readBackup, writeBackup } from '../../form/backup';
import { merged } from '../../form/merge';
import { rebase, saysMore } from '../../form/rebase';
import { layoutOf } from '../../form/report-state';
import { useFetchedAnew } from '../../form-bridge/useFetchedAnew';
import { useReportForm } from '../../form-bridge/useReportForm';
import { deskNow, updateDesk } from '../../parts/report/store';
import { useReportId } from '../../parts/report/useReport';
import { useBackupKey } from './useBackupKey';

/** How long typing has to pause before it is copied, in milliseconds. */
const pause = 300;

/**
 * Keeps what was typed and not saved when Strapi puts a newly fetched report into the form. The typed work goes on top
 * of the fetched report. Where both changed the same thing, the person decides.
 */
export function useKeptWork(): void {
  const setValues = useReportForm((form) => form.setValues);
  useFetchedAnew((before, fetched) => {
    const { resolution } = deskNow();
    if (resolution) {
      setValues(merged(layoutOf(fetched), fetched, resolution.differences, resolution.choices));
      updateDesk({ conflict: null, resolution: null, saveNext: true });
      return;
    }
    if (before.values === before.initial || !saysMore(before, fetched)) return;
    const rebased = rebase(before, fetched);
    if (rebased.type === 'merged') setValues(rebased.values);
    else updateDesk({ conflict: { base: before.initial, mine: before.values, theirs: fetched } });
  });
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
  const initial = useReportForm((form) => form.initialValues);
  const values = useReportForm((form) => form.values);
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
