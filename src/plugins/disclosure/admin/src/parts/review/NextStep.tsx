import { Link, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { Link as RouterLink } from 'react-router-dom';
import type { Review } from '#contracts/review';
import { lastStage } from '#model';
import { useMovePreviewQuery } from '../../api/review';
import { reportUid } from '../../uids';
import { useWords } from '../../words';
import { People } from './People';

const asked = [
  { action: 'admin::users.create', subject: null },
  { action: 'plugin::content-manager.explorer.publish', subject: reportUid },
];

/** For one who cannot take the report onwards: why, and who can; where nobody can, a way to invite somebody. */
export function NextStep({ documentId, review }: { readonly documentId: string; readonly review: Review }) {
  const { say } = useWords();
  const { allowedActions } = useRBAC(asked);
  const isOver = review.status === 'published';
  const mayPublish = review.stage === lastStage && allowedActions.canPublish === true;
  const isMine = mayPublish || review.allowedMoves.some(({ kind }) => kind === 'submit' || kind === 'approve');
  const { data } = useMovePreviewQuery({ documentId, to: review.stage }, { skip: isOver || isMine });
  if (isOver || isMine || !data) return null;
  const { recipients } = data;
  return (
    <Typography
      tag="p"
      variant="pi"
      textColor={recipients.length === 0 ? 'warning700' : 'neutral800'}
      data-next={recipients.length}
    >
      {review.refusedMoves.map(({ to, reason }) => (
        <span key={to} data-refused-move={reason}>
          {say(reason === 'submitted' ? 'next.submitted' : 'next.wrote')}{' '}
        </span>
      ))}
      {recipients.length > 0 ? (
        <>
          {say(review.status === 'approved' ? 'next.publish' : 'next.waits')} <People people={recipients} />
        </>
      ) : (
        say('next.nobody')
      )}{' '}
      {recipients.length === 0 && allowedActions.canCreate && (
        <Link tag={RouterLink} to="/settings/users">
          {say('next.invite')}
        </Link>
      )}
    </Typography>
  );
}
