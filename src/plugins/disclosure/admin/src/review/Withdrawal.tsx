import { Button } from '@strapi/design-system';
import { useNotification, useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import { isRecord } from '../../../model';
import { useWithdrawMutation } from '../api/review';
import { useWords } from '../words';
import { StatementDialog } from './StatementDialog';

const needed = [{ action: 'plugin::disclosure.publications.withdraw', subject: null }];

/** Takes a report back from the public, with a reason that everybody may read; for those who hold the right. */
export function Withdrawal({ documentId }: { readonly documentId: string }) {
  const { say } = useWords();
  const { allowedActions } = useRBAC(needed);
  const { toggleNotification } = useNotification();
  const [isAsked, setAsked] = useState(false);
  const [withdraw, { isLoading }] = useWithdrawMutation();

  async function make(reason: string): Promise<void> {
    const answer = await withdraw({ documentId, reason });
    if ('data' in answer) {
      setAsked(false);
      toggleNotification({ type: 'success', message: say('withdrawal.done') });
      return;
    }
    const { error } = answer;
    const message = isRecord(error) && typeof error.message === 'string' ? error.message : say('save.failed');
    toggleNotification({ type: 'danger', message });
  }

  if (!allowedActions.canWithdraw) return null;
  return (
    <>
      <Button fullWidth variant="danger-light" onClick={() => setAsked(true)} data-withdraw>
        {say('withdrawal.button')}
      </Button>
      {isAsked && (
        <StatementDialog
          title={say('withdrawal.button')}
          label={say('withdrawal.reason')}
          hint={say('withdrawal.hint')}
          missing={say('withdrawal.reasonMissing')}
          action={say('withdrawal.confirm')}
          isDanger
          isBusy={isLoading}
          onConfirm={(reason) => void make(reason)}
          onClose={() => setAsked(false)}
        />
      )}
    </>
  );
}
