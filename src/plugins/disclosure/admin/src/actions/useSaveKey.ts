import { useReportId } from '../report/useReport';
import { useReportForm } from '../report/useReportForm';
import { isSaveKey, useShortcut } from './useShortcut';
import { useWrite } from './useWrite';

/**
 * Saves by key as soon as there are cells to type in: the button is drawn later, when the browser is idle. The key comes
 * right after what was typed, of which `modified` may not have heard yet; saving looks for itself.
 */
export function useSaveKey(): void {
  const { save } = useWrite(useReportId());
  const isClosed = useReportForm((form) => form.disabled || form.isSubmitting);
  useShortcut(isSaveKey, () => {
    if (!isClosed) void save();
  });
}
