import { Flex, Typography } from '@strapi/design-system';
import { isSame } from '#model';
import { useWords } from '../../words';
import { ComparedWithSelect } from '../differences/ComparedWithSelect';
import { DifferenceList } from '../differences/DifferenceList';
import { useComparison } from '../differences/useComparison';
import { jumpTo } from '../findings/jump';
import { useReport } from '../report/useReport';

/** What changed since this person last dealt with the report, or against another version that they choose. */
export function Changes({ documentId }: { readonly documentId: string }) {
  const { say } = useWords();
  const { layout } = useReport();
  const compared = useComparison(documentId);
  if (!compared) return null;
  const { changes, isFirstLook, against, comparisons, choose } = compared;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="sigma">{say('review.changes')}</Typography>
      {isFirstLook && (
        <Typography fontWeight="bold" data-first-look>
          {say('review.firstLook')}
        </Typography>
      )}
      <ComparedWithSelect against={against} comparisons={comparisons} isFirstLook={isFirstLook} onChoose={choose} />
      {changes && isSame(changes.differences) && <Typography variant="pi">{say('review.noChanges')}</Typography>}
      {changes && (
        <DifferenceList
          layout={layout}
          differences={changes.differences}
          onJump={(path) => jumpTo(layout, { path, cells: [] })}
        />
      )}
    </Flex>
  );
}
