import { useReportForm } from '../report/useReportForm';
import { reportUid } from '../uids';
import { useWords } from '../words';
import type { Action } from './document-action';
import { isSaveKey, useShortcut } from './useShortcut';
import { useWrite } from './useWrite';

/** Saves the draft; what the server refuses stays in the form. */
export const SaveAction: Action = ({ model, activeTab, documentId }) => {
  const { say } = useWords();
  const modified = useReportForm((form) => form.modified);
  const isSubmitting = useReportForm((form) => form.isSubmitting);
  const { save } = useWrite(documentId);
  const disabled = model !== reportUid || !modified || isSubmitting || activeTab === 'published';
  useShortcut(isSaveKey, () => {
    if (!disabled) void save();
  });
  if (model !== reportUid) return null;
  return { label: say('action.save'), disabled, loading: isSubmitting, onClick: save, position: ['panel'] };
};
SaveAction.type = 'update';
SaveAction.position = ['panel'];
