import { Box, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { RecordedAct, ReviewEvent } from '#contracts/review';
import { useWords } from '../../words';
import { historyOf } from './history-entries';
import { LinkButton } from './LinkButton';
import { StageName } from './StageName';
import { useActorName } from './useActorName';

interface HistoryProps {
  readonly events: readonly ReviewEvent[];
  readonly record: readonly RecordedAct[];
}

/** As many as one sees without asking. */
const shownAtFirst = 2;

/** Who moved, published or withdrew the report when, where to and why; the newest first. */
export function History({ events, record }: HistoryProps) {
  const { say, day, time } = useWords();
  const actorName = useActorName();
  const [isWhole, setWhole] = useState(false);
  const entries = historyOf(events, record);
  if (entries.length === 0) return <Typography variant="pi">{say('review.noEvents')}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Flex tag="ol" direction="column" alignItems="stretch" gap={3} width="100%" data-history>
        {entries
          .slice(0, isWhole ? undefined : shownAtFirst)
          .map(({ key, kind, word, values, stage, at, actor, words }) => (
            <Box tag="li" key={key} data-kind={kind}>
              <Flex gap={2} wrap="wrap">
                <Typography fontWeight="bold">{say(word, values)}</Typography>
                {stage && <StageName code={stage} />}
              </Flex>
              <Typography tag="p" variant="pi" textColor="neutral600">
                {say('event.byAt', { actor: actorName(actor), day: day(at), time: time(at) })}
              </Typography>
              {words && (
                <Typography tag="blockquote" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                  {words}
                </Typography>
              )}
            </Box>
          ))}
      </Flex>
      {entries.length > shownAtFirst && (
        <LinkButton type="button" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)} data-whole-history>
          {isWhole ? say('review.historyLess') : say('review.historyAll', { count: entries.length })}
        </LinkButton>
      )}
    </Flex>
  );
}
