import { useState } from 'react';
import type { AllowedMove, Review } from '#contracts/review';
import { useWords } from '../../words';
import { NoteField } from './CorrectionNote';
import { MoveFacts } from './MoveFacts';
import { StageName } from './StageName';
import { StatementDialog } from './StatementDialog';

interface MoveDialogProps {
  readonly documentId: string;
  readonly move: AllowedMove;
  readonly review: Review;
  readonly isMoving: boolean;
  /** @param note what the public is told of a correction; `undefined` where there is nothing to tell */
  readonly onMove: (comment: string, note: string | undefined) => void;
  readonly onClose: () => void;
}

/**
 * Asks for the comment that goes with a move. Sending back needs a comment. The submission of a correction needs a
 * note to the public; the field begins with the note of the last submission.
 */
export function MoveDialog({ documentId, move, review, isMoving, onMove, onClose }: MoveDialogProps) {
  const { say } = useWords();
  const [note, setNote] = useState(review.note ?? '');
  const [isMissing, setMissing] = useState(false);
  const hasNote = move.kind === 'submit' && review.publication !== null;
  const confirm = (comment: string) => {
    if (hasNote && note.trim() === '') setMissing(true);
    else onMove(comment, hasNote ? note.trim() : undefined);
  };
  return (
    <StatementDialog
      title={say(`move.${move.kind}`)}
      label={say('move.comment')}
      missing={move.commentRequired ? say('move.commentMissing') : undefined}
      action={say(`move.${move.kind}`)}
      isDanger={move.kind === 'sendBack'}
      isBusy={isMoving}
      onConfirm={confirm}
      onClose={onClose}
    >
      <StageName code={move.to} />
      <MoveFacts documentId={documentId} move={move} />
      {hasNote && (
        <NoteField
          note={note}
          isMissing={isMissing}
          onChange={(words) => {
            setNote(words);
            setMissing(false);
          }}
        />
      )}
    </StatementDialog>
  );
}
