import { useNotification } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import { updateDesk, useDesk } from '../../parts/report/store';
import { useWords } from '../../words';

/** Says what of a pasted text was left out. */
export function useDroppedNotice(): void {
  const { dropped } = useDesk();
  const { say } = useWords();
  const { toggleNotification } = useNotification();
  useEffect(() => {
    if (!dropped) return;
    const what = dropped.map((kind) => say(`paste.dropped.${kind}`)).join(say('people.and'));
    toggleNotification({ type: 'warning', message: say('paste.dropped', { what }) });
    updateDesk({ dropped: null });
  }, [dropped, say, toggleNotification]);
}
