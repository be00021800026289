import { useReportForm } from '../../form-bridge/useReportForm';
import { reportUid } from '../../uids';
import { useWords } from '../../words';
import type { Action } from './document-action';
import { useWrite } from './useWrite';

/** Saves the draft; what the server refuses stays in the form. */
export const SaveAction: Action = ({ model, activeTab, documentId }) => {
  const { say } = useWords();
  const modified = useReportForm((form) => form.modified);
  const isSubmitting = useReportForm((form) => form.isSubmitting);
  const { save } = useWrite(documentId);
  const isClosed = model !== reportUid || isSubmitting || activeTab === 'published';
  if (model !== reportUid) return null;
  return {
    label: say('action.save'),
    disabled: isClosed || !modified,
    loading: isSubmitting,
    onClick: save,
    position: ['panel'],
  };
};
SaveAction.type = 'update';
SaveAction.position = ['panel'];
