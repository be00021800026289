import type { AllowedMove } from '../../../contracts/review';
import { useWords } from '../words';
import { StageName } from './StageName';
import { StatementDialog } from './StatementDialog';

interface MoveDialogProps {
  readonly move: AllowedMove;
  readonly isMoving: boolean;
  readonly onMove: (comment: string) => void;
  readonly onClose: () => void;
}

/** Asks for the comment that goes with a move; sending back cannot go without one. */
export function MoveDialog({ move, isMoving, onMove, onClose }: MoveDialogProps) {
  const { say } = useWords();
  return (
    <StatementDialog
      title={say(`move.${move.kind}`)}
      label={say('move.comment')}
      missing={move.commentRequired ? say('move.commentMissing') : undefined}
      action={say(`move.${move.kind}`)}
      isDanger={move.kind === 'sendBack'}
      isBusy={isMoving}
      onConfirm={onMove}
      onClose={onClose}
    >
      <StageName code={move.to} />
    </StatementDialog>
  );
}
