import { Flex, Typography } from '@strapi/design-system';
import type { AllowedMove } from '#contracts/review';
import { useMovePreviewQuery } from '../../api/review';
import { useWords } from '../../words';
import { People } from './People';

interface MoveFactsProps {
  readonly documentId: string;
  readonly move: AllowedMove;
}

/** What a move brings with it: to whom the report comes, until when, what goes along, and what is still open. */
export function MoveFacts({ documentId, move }: MoveFactsProps) {
  const { say, pick, day } = useWords();
  const { data } = useMovePreviewQuery({ documentId, to: move.to }, { refetchOnMountOrArgChange: true });
  if (!data || move.kind === 'withdraw') return null;
  const { recipients, deadline, explained, openComments, isUnchanged } = data;
  const isOnwards = move.kind !== 'sendBack';
  return (
    <Flex direction="column" alignItems="stretch" gap={2} marginTop={3} data-move-facts>
      {isOnwards && (
        <Typography tag="p" data-recipients={recipients.length}>
          {recipients.length > 0 ? (
            <>
              {say('move.goesTo')} <People people={recipients} />
            </>
          ) : (
            say('move.goesToNobody')
          )}
        </Typography>
      )}
      {isOnwards && deadline && <Typography tag="p">{say('move.deadline', { date: day(deadline) })}</Typography>}
      {isOnwards && explained.length > 0 && (
        <>
          <Typography tag="p">{say('move.explained', { count: explained.length })}</Typography>
          <Flex tag="ul" direction="column" alignItems="stretch" gap={1} data-explained>
            {explained.map(({ path, message, reason }) => (
              <Typography tag="li" variant="pi" key={`${path} ${message.zh}`} style={{ overflowWrap: 'anywhere' }}>
                {say('move.explanation', { finding: pick(message), reason })}
              </Typography>
            ))}
          </Flex>
        </>
      )}
      {isOnwards && openComments > 0 && (
        <Typography tag="p" textColor="warning700" fontWeight="bold" data-open-comments>
          {say('move.openComments', { count: openComments })}
        </Typography>
      )}
      {move.kind === 'submit' && isUnchanged && (
        <Typography tag="p" textColor="warning700" fontWeight="bold" data-unchanged>
          {say('move.unchanged')}
        </Typography>
      )}
    </Flex>
  );
}
