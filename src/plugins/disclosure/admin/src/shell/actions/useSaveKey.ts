import { useReportForm } from '../../form-bridge/useReportForm';
import { isSaveKey, useShortcut } from '../../form-bridge/useShortcut';
import { useReportId } from '../../parts/report/useReport';
import { useWrite } from './useWrite';

/**
 * Saves by key as soon as there are cells to type in. The button comes later: Strapi draws it when the browser is idle.
 * `modified` of the form may be older than the key, so saving compares the values itself.
 */
export function useSaveKey(): void {
  const { save } = useWrite(useReportId());
  const isClosed = useReportForm((form) => form.disabled || form.isSubmitting);
  useShortcut(isSaveKey, () => {
    if (!isClosed) void save();
  });
}
