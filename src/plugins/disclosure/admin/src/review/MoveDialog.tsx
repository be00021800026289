import { Button, Field, Modal, Textarea } from '@strapi/design-system';
import { type ChangeEvent, useState } from 'react';
import type { AllowedMove } from '../../../contracts/review';
import { useWords } from '../words';
import { StageName } from './StageName';

/** As much as the server keeps. */
const longestComment = 2000;

interface MoveDialogProps {
  readonly move: AllowedMove;
  readonly isMoving: boolean;
  readonly onMove: (comment: string) => void;
  readonly onClose: () => void;
}

/** Asks for the comment that goes with a move; sending back cannot go without one. */
export function MoveDialog({ move, isMoving, onMove, onClose }: MoveDialogProps) {
  const { say } = useWords();
  const [comment, setComment] = useState('');
  const [isMissing, setMissing] = useState(false);
  const confirm = () => {
    if (move.commentRequired && comment.trim() === '') setMissing(true);
    else onMove(comment.trim());
  };
  return (
    <Modal.Root open onOpenChange={(open: boolean) => open || onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{say(`move.${move.kind}`)}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <StageName code={move.to} />
          <Field.Root
            name="comment"
            required={move.commentRequired}
            error={isMissing ? say('move.commentMissing') : undefined}
            marginTop={4}
          >
            <Field.Label>{say('move.comment')}</Field.Label>
            <Textarea
              value={comment}
              maxLength={longestComment}
              onChange={({ target }: ChangeEvent<HTMLTextAreaElement>) => {
                setComment(target.value);
                setMissing(false);
              }}
            />
            <Field.Error />
          </Field.Root>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{say('dialog.cancel')}</Button>
          </Modal.Close>
          <Button loading={isMoving} variant={move.kind === 'sendBack' ? 'danger' : 'default'} onClick={confirm}>
            {say(`move.${move.kind}`)}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
