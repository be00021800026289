import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReviewEvent } from '../../../contracts/review';
import { useWords } from '../words';
import { StageName } from './StageName';

/** Who moved the report when, where to and why; the newest first. */
export function History({ events }: { readonly events: readonly ReviewEvent[] }) {
  const { say, day, time } = useWords();
  if (events.length === 0) return <Typography variant="pi">{say('review.noEvents')}</Typography>;
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={3} width="100%" data-history>
      {[...events].reverse().map(({ id, kind, to, at, actor, comment }) => (
        <Box tag="li" key={id} data-kind={kind}>
          <Flex gap={2} wrap="wrap">
            <Typography fontWeight="bold">{say(`event.${kind}`)}</Typography>
            <StageName code={to} />
          </Flex>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {say('event.byAt', { actor: actor?.name ?? say('event.system'), day: day(at), time: time(at) })}
          </Typography>
          {comment && (
            <Typography tag="blockquote" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              {comment}
            </Typography>
          )}
        </Box>
      ))}
    </Flex>
  );
}
