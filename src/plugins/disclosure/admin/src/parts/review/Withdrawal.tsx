import { useRBAC } from '@strapi/strapi/admin';
import { useWords } from '../../words';
import { updateDesk } from '../report/store';
import { TallButton } from './TallButton';

const needed = [{ action: 'plugin::disclosure.publications.withdraw', subject: null }];

/** Whether the person may take reports back from the public. */
export const useMayWithdraw = (): boolean => useRBAC(needed).allowedActions.canWithdraw ?? false;

/** Opens the dialog of the withdrawal, for those who hold the right. */
export function Withdrawal() {
  const { say } = useWords();
  if (!useMayWithdraw()) return null;
  return (
    <TallButton fullWidth variant="danger-light" onClick={() => updateDesk({ withdrawing: true })} data-withdraw>
      {say('withdrawal.button')}
    </TallButton>
  );
}
