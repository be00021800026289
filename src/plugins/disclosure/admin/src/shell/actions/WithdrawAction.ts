import { updateDesk } from '../../parts/report/store';
import { useMayWithdraw } from '../../parts/review/Withdrawal';
import { reportUid } from '../../uids';
import { useWords } from '../../words';
import { type Action, isPublic } from './document-action';

/** In the place of Strapi's "unpublish": the same dialog as the button of the review, for those who hold the right. */
export const WithdrawAction: Action = ({ model, document }) => {
  const { say } = useWords();
  const mayWithdraw = useMayWithdraw();
  if (model !== reportUid || !mayWithdraw || !isPublic(document)) return null;
  return {
    label: say('withdrawal.button'),
    variant: 'danger',
    onClick: () => {
      updateDesk({ withdrawing: true });
      return false;
    },
    position: ['panel'],
  };
};
WithdrawAction.type = 'unpublish';
WithdrawAction.position = ['panel'];
