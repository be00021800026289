import { useNotification } from '@strapi/strapi/admin';
import { useWithdrawMutation } from '../../api/review';
import { messageOf } from '../../form/refusal';
import { useWords } from '../../words';
import { updateDesk } from '../report/store';
import { StatementDialog } from './StatementDialog';

/** Takes a report back from the public, with a reason that everybody may read. */
export function WithdrawalDialog({ documentId }: { readonly documentId: string }) {
  const { say, language } = useWords();
  const { toggleNotification } = useNotification();
  const [withdraw, { isLoading }] = useWithdrawMutation();
  const close = () => updateDesk({ withdrawing: false });

  async function make(reason: string): Promise<void> {
    const answer = await withdraw({ documentId, reason });
    if ('data' in answer) {
      close();
      toggleNotification({ type: 'success', message: say('withdrawal.done') });
      return;
    }
    toggleNotification({ type: 'danger', message: messageOf(answer.error, language) ?? say('save.failed') });
  }

  return (
    <StatementDialog
      title={say('withdrawal.button')}
      label={say('withdrawal.reason')}
      hint={say('withdrawal.hint')}
      missing={say('withdrawal.reasonMissing')}
      action={say('withdrawal.confirm')}
      isDanger
      isBusy={isLoading}
      onConfirm={(reason) => void make(reason)}
      onClose={close}
    />
  );
}
