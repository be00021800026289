import { Box, Typography } from '@strapi/design-system';
import { useReviewQuery } from '../../api/review';
import { useWords } from '../../words';
import { useActorName } from './useActorName';

/** On top of a report that was sent back or withdrawn: by whom, when and why. */
export function ReturnedNotice({ documentId }: { readonly documentId: string }) {
  const { say, day } = useWords();
  const actorName = useActorName();
  const { data: review } = useReviewQuery(documentId);
  const event = review?.events.at(-1);
  if (!event || (event.kind !== 'sendBack' && event.kind !== 'withdrawal')) return null;
  const actor = actorName(event.actor?.name);
  return (
    <Box
      background="danger100"
      borderColor="danger200"
      hasRadius
      padding={4}
      role="note"
      data-returned={event.kind}
      data-no-print
    >
      <Typography tag="p" fontWeight="bold">
        {say(event.kind === 'sendBack' ? 'returned.sentBack' : 'returned.withdrawn', { actor, day: day(event.at) })}
      </Typography>
      {event.comment && (
        <Typography tag="p" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {event.comment}
        </Typography>
      )}
    </Box>
  );
}
