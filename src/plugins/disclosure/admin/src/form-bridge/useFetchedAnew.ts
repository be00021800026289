import { useEffect, useRef } from 'react';
import type { Unsaved } from '../form/rebase';
import type { FormValues } from '../form/report-state';
import { useReportForm } from './useReportForm';

/**
 * Calls `onFetched` whenever Strapi has put a report that it fetched anew into the form, over what stood there.
 *
 * @param onFetched gets the form as it was before, and the fetched report
 */
export function useFetchedAnew(onFetched: (before: Unsaved, fetched: FormValues) => void): void {
  const initial = useReportForm((form) => form.initialValues);
  const values = useReportForm((form) => form.values);
  const latest = useRef(onFetched);
  latest.current = onFetched;
  const before = useRef<Unsaved>({ initial, values });
  useEffect(() => {
    const { current } = before;
    before.current = { initial, values };
    if (initial !== current.initial && values === initial) latest.current(current, initial);
  }, [initial, values]);
}
