import { Button, Flex, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { styled } from 'styled-components';
import type { AllowedMove, Review } from '../../../contracts/review';
import { isRecord, stageLabel } from '../../../model';
import { findingsOf } from '../actions/refusal';
import { useMoveMutation, useStagesQuery } from '../api/review';
import { updateDesk } from '../desk/store';
import { useReportForm } from '../report/useReportForm';
import { useWords } from '../words';
import { MoveDialog } from './MoveDialog';

interface MoveButtonsProps {
  readonly documentId: string;
  readonly review: Review;
}

/** The moves that this person may make now, and no others. */
export function MoveButtons({ documentId, review }: MoveButtonsProps) {
  const { say, pick } = useWords();
  const { data: stages = [] } = useStagesQuery();
  const { toggleNotification } = useNotification();
  const modified = useReportForm((form) => form.modified);
  const [chosen, setChosen] = useState<AllowedMove>();
  const [move, { isLoading }] = useMoveMutation();
  const nameOf = (code: string) => {
    const stage = stages.find((each) => each.code === code);
    return stage ? pick(stageLabel(stage)) : code;
  };

  async function make({ to }: AllowedMove, comment: string): Promise<void> {
    const answer = await move({ documentId, to, look: review.look, ...(comment !== '' && { comment }) });
    if ('data' in answer) {
      setChosen(undefined);
      toggleNotification({ type: 'success', message: say('move.done', { stage: nameOf(to) }) });
      return;
    }
    const findings = findingsOf(answer.error);
    if (findings.length > 0) updateDesk({ refused: findings });
    else toggleNotification({ type: 'danger', message: messageOf(answer.error) ?? say('save.failed') });
  }

  if (review.allowedMoves.length === 0) return <Typography variant="pi">{say('review.noMoves')}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      {review.allowedMoves.map((allowed) => (
        <TallButton
          key={allowed.to}
          fullWidth
          disabled={modified}
          variant={allowed.kind === 'sendBack' || allowed.kind === 'withdraw' ? 'tertiary' : 'secondary'}
          onClick={() => setChosen(allowed)}
          data-move={allowed.to}
        >
          {say('move.button', { move: say(`move.${allowed.kind}`), stage: nameOf(allowed.to) })}
        </TallButton>
      ))}
      {modified && <Typography variant="pi">{say('review.saveFirst')}</Typography>}
      {chosen && (
        <MoveDialog
          move={chosen}
          isMoving={isLoading}
          onMove={(comment) => void make(chosen, comment)}
          onClose={() => setChosen(undefined)}
        />
      )}
    </Flex>
  );
}

const messageOf = (error: unknown): string | undefined =>
  isRecord(error) && typeof error.message === 'string' ? error.message : undefined;

/** A stage may have a long name. */
const TallButton = styled(Button)`
  height: auto;
  min-height: 3.2rem;
`;
