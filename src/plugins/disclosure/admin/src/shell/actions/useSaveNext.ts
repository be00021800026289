import { useEffect } from 'react';
import { afterRendering } from '../../form-bridge/held-back';
import { useReportForm } from '../../form-bridge/useReportForm';
import { updateDesk, useDesk } from '../../parts/report/store';
import { useReportId } from '../../parts/report/useReport';
import { useWrite } from './useWrite';

/** Saves once what was chosen between two versions stands in the form. */
export function useSaveNext(): void {
  const { save } = useWrite(useReportId());
  const { saveNext } = useDesk();
  const values = useReportForm((form) => form.values);
  useEffect(() => {
    if (!saveNext) return;
    return afterRendering(() => {
      updateDesk({ saveNext: false });
      void save();
    });
  }, [saveNext, values, save]);
}
