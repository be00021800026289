import { Box, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { Comment, Remark } from '#contracts/comments';
import type { Layout } from '#model';
import { useAnswerCommentMutation, useTickCommentMutation } from '../../api/comments';
import { useWords } from '../../words';
import { nameOfPath } from '../conflict/difference-text';
import { jumpTo } from '../findings/jump';
import { LinkButton } from '../review/LinkButton';
import { CommentField } from './CommentField';

interface CommentEntryProps {
  readonly documentId: string;
  readonly comment: Comment;
  readonly layout: Layout;
}

/** One comment with its answers: leads to its place, takes an answer, is ticked off. */
export function CommentEntry({ documentId, comment, layout }: CommentEntryProps) {
  const words = useWords();
  const { say, day } = words;
  const [isAnswering, setAnswering] = useState(false);
  const [answer, { isLoading }] = useAnswerCommentMutation();
  const [tick] = useTickCommentMutation();
  const { id, path, quote, done, answers, mayTick } = comment;
  return (
    <Box tag="li" data-comment={id} data-path={path} data-done={done !== null || undefined}>
      <LinkButton type="button" onClick={() => jumpTo(layout, { path, cells: [], ...(quote && { quote }) })}>
        {nameOfPath(layout, path, words)}
      </LinkButton>
      {[comment, ...answers].map((remark) => (
        <Said key={remark.id} remark={remark} />
      ))}
      {done && (
        <Typography tag="p" variant="pi" textColor="success700">
          {say('comments.doneBy', { name: done.name, day: day(done.at) })}
        </Typography>
      )}
      <Flex gap={3}>
        <LinkButton type="button" aria-expanded={isAnswering} onClick={() => setAnswering(!isAnswering)} data-answer>
          {say('comments.answer')}
        </LinkButton>
        {mayTick && (
          <LinkButton type="button" onClick={() => void tick({ documentId, id, done: done === null })} data-tick>
            {say(done ? 'comments.reopen' : 'comments.tick')}
          </LinkButton>
        )}
      </Flex>
      {isAnswering && (
        <CommentField
          label={say('comments.answer')}
          action={say('comments.answer')}
          isBusy={isLoading}
          onSend={async (text) => {
            const isTaken = 'data' in (await answer({ documentId, id, text }));
            if (isTaken) setAnswering(false);
            return isTaken;
          }}
        />
      )}
    </Box>
  );
}

function Said({ remark: { text, author, at } }: { readonly remark: Remark }) {
  const { say, day, time } = useWords();
  return (
    <Box paddingTop={1}>
      <Typography tag="p" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {text}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {say('event.byAt', { actor: author.name, day: day(at), time: time(at) })}
      </Typography>
    </Box>
  );
}
