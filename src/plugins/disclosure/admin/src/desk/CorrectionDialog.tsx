import { useNotification } from '@strapi/strapi/admin';
import { isRecord } from '../../../model';
import { findingsOf } from '../actions/refusal';
import { usePublishCorrectionMutation } from '../api/review';
import { StatementDialog } from '../review/StatementDialog';
import { useWords } from '../words';
import { updateDesk } from './store';

/** Publishes a report of which a version is public already, and asks what was corrected. */
export function CorrectionDialog({ documentId }: { readonly documentId: string }) {
  const { say } = useWords();
  const { toggleNotification } = useNotification();
  const [publish, { isLoading }] = usePublishCorrectionMutation();

  async function make(note: string): Promise<void> {
    const answer = await publish({ documentId, ...(note !== '' && { note }) });
    if ('data' in answer) {
      updateDesk({ correction: false });
      toggleNotification({ type: 'success', message: say('publish.done') });
      return;
    }
    const { error } = answer;
    const findings = findingsOf(error);
    if (findings.length > 0) updateDesk({ correction: false, refused: findings });
    else {
      const message = isRecord(error) && typeof error.message === 'string' ? error.message : say('save.failed');
      toggleNotification({ type: 'danger', message });
    }
  }

  return (
    <StatementDialog
      title={say('correction.title')}
      label={say('correction.note')}
      hint={say('correction.hint')}
      action={say('correction.publish')}
      isBusy={isLoading}
      onConfirm={(note) => void make(note)}
      onClose={() => updateDesk({ correction: false })}
    />
  );
}
