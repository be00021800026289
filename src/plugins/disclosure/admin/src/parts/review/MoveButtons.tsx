import { Flex, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { AllowedMove, Review } from '#contracts/review';
import { stageLabel } from '#model';
import { useMoveMutation, useStagesQuery } from '../../api/review';
import { findingsOf, messageOf } from '../../form/refusal';
import { useWords } from '../../words';
import { updateDesk } from '../report/store';
import { MoveDialog } from './MoveDialog';
import { TallButton } from './TallButton';

interface MoveButtonsProps {
  readonly documentId: string;
  readonly review: Review;
  /** Whether the form holds something that is not saved. */
  readonly isModified: boolean;
  /** Whether nothing stands in the way of taking the report onwards. */
  readonly isReady: boolean;
  /** Side by side, where there is no room below each other. */
  readonly isRow?: boolean;
}

const isBackwards = ({ kind }: AllowedMove): boolean => kind === 'sendBack' || kind === 'withdraw';

/** The moves that this person may make now, and no others. */
export function MoveButtons({ documentId, review, isModified, isReady, isRow = false }: MoveButtonsProps) {
  const { say, pick, language } = useWords();
  const { data: stages = [] } = useStagesQuery();
  const { toggleNotification } = useNotification();
  const [chosen, setChosen] = useState<AllowedMove>();
  const [move, { isLoading }] = useMoveMutation();
  const nameOf = (code: string) => {
    const stage = stages.find((each) => each.code === code);
    return stage ? pick(stageLabel(stage)) : code;
  };

  async function make({ to }: AllowedMove, comment: string, note: string | undefined): Promise<void> {
    const said = { ...(comment !== '' && { comment }), ...(note !== undefined && { note }) };
    const answer = await move({ documentId, to, look: review.look, ...said });
    if ('data' in answer) {
      setChosen(undefined);
      toggleNotification({ type: 'success', message: say('move.done', { stage: nameOf(to) }) });
      return;
    }
    const findings = findingsOf(answer.error);
    if (findings.length > 0) updateDesk({ refused: { act: 'move', findings } });
    else toggleNotification({ type: 'danger', message: messageOf(answer.error, language) ?? say('save.failed') });
  }

  if (review.allowedMoves.length === 0) return null;
  return (
    <Flex direction={isRow ? 'row' : 'column'} wrap="wrap" alignItems="stretch" gap={2} width={isRow ? 'auto' : '100%'}>
      {review.allowedMoves.map((allowed) => (
        <TallButton
          key={allowed.to}
          fullWidth={!isRow}
          disabled={isModified}
          variant={isBackwards(allowed) ? 'tertiary' : isReady ? 'default' : 'secondary'}
          onClick={() => setChosen(allowed)}
          data-move={allowed.to}
        >
          {say('move.button', { move: say(`move.${allowed.kind}`), stage: nameOf(allowed.to) })}
        </TallButton>
      ))}
      {isModified && <Typography variant="pi">{say('review.saveFirst')}</Typography>}
      {chosen && (
        <MoveDialog
          documentId={documentId}
          move={chosen}
          review={review}
          isMoving={isLoading}
          onMove={(comment, note) => void make(chosen, comment, note)}
          onClose={() => setChosen(undefined)}
        />
      )}
    </Flex>
  );
}

/** A stage may have a long name. */
