import { Flex, Loader, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useAddCommentMutation, useCommentsQuery } from '../../api/comments';
import { usePlace } from '../../form-bridge/usePlace';
import { CommentEntry } from '../../parts/comments/CommentEntry';
import { CommentField } from '../../parts/comments/CommentField';
import { nameOfPath } from '../../parts/conflict/difference-text';
import { useReport } from '../../parts/report/useReport';
import { LinkButton } from '../../parts/review/LinkButton';
import { reportUid } from '../../uids';
import { useWords } from '../../words';
import type { PanelProps } from './panel-props';

/** The panel beside the form: what readers said about its cells and paragraphs. */
export function CommentsPanel({ model, documentId }: PanelProps) {
  const { say } = useWords();
  if (model !== reportUid || !documentId) return null;
  return { title: say('comments.title'), content: <Comments documentId={documentId} /> };
}

function Comments({ documentId }: { readonly documentId: string }) {
  const words = useWords();
  const { say } = words;
  const { layout } = useReport();
  const place = usePlace();
  const [isClosedShown, setClosedShown] = useState(false);
  const { data, isError } = useCommentsQuery(documentId);
  const [add, { isLoading }] = useAddCommentMutation();
  if (isError) return <Typography variant="pi">{say('comments.unknown')}</Typography>;
  if (!data) return <Loader small>{say('list.loading')}</Loader>;
  const open = data.filter(({ done }) => done === null);
  const shown = isClosedShown ? data : open;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%" data-comments={open.length}>
      <Typography variant="pi" textColor="neutral600">
        {open.length > 0 ? say('comments.open', { count: open.length }) : say('comments.none')}
      </Typography>
      {shown.length > 0 && (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
          {shown.map((comment) => (
            <CommentEntry key={comment.id} documentId={documentId} comment={comment} layout={layout} />
          ))}
        </Flex>
      )}
      {data.length > open.length && (
        <LinkButton type="button" aria-expanded={isClosedShown} onClick={() => setClosedShown(!isClosedShown)}>
          {isClosedShown ? say('comments.hideDone') : say('comments.showDone', { count: data.length - open.length })}
        </LinkButton>
      )}
      {place ? (
        <CommentField
          label={say('comments.at', { place: nameOfPath(layout, place.path, words) })}
          hint={place.quote}
          action={say('comments.add')}
          isBusy={isLoading}
          onSend={async (text) => 'data' in (await add({ documentId, ...place, text }))}
        />
      ) : (
        <Typography variant="pi">{say('comments.choose')}</Typography>
      )}
    </Flex>
  );
}
